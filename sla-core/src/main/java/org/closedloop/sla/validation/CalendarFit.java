package org.closedloop.sla.validation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Scope;
import org.closedloop.sla.metric.Feedback;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.ResponseTime;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.time.TimeLimit;
import org.closedloop.sla.time.WorkingHours;

/** Whether a calendar is the agreement's, and its working days can hold what was agreed. */
final class CalendarFit implements Rules {

    private final BusinessCalendar calendar;

    CalendarFit(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public void check(Agreement agreement, Report report) {
        Scope scope = agreement.getScope();
        if (!calendar.getId().equals(scope.getCalendar())) {
            report.breachBy(scope.getCalendar(), Rule.CALENDAR_OTHER, "scope.calendar", "given", calendar.getId());
            // Of another calendar there is nothing more to say.
            return;
        }
        if (!calendar.getZone().equals(scope.getZone())) {
            report.breachBy(
                    scope.getZone(),
                    Rule.CALENDAR_ZONE_OTHER,
                    "scope.zone",
                    "calendar",
                    calendar.getId(),
                    "zone",
                    calendar.getZone().getId());
        }
        if (calendar.workingDays(scope.getPeriod()) == 0) {
            report.breachBy(scope.getPeriod(), Rule.CALENDAR_NEVER_OPEN, "scope.period", "calendar", calendar.getId());
        } else {
            checkLimits(agreement.getMetrics(), report);
        }
    }

    private void checkLimits(List<Metric> metrics, Report report) {
        Duration longest = longestDay();
        for (int i = 0; i < metrics.size(); i++) {
            Optional<TimeLimit> limit = limitOf(metrics.get(i));
            if (limit.flatMap(TimeLimit::getBusinessTime)
                    .filter(time -> time.compareTo(longest) > 0)
                    .isPresent()) {
                report.breachBy(
                        limit.get(),
                        Rule.LIMIT_LONGER_THAN_DAY,
                        "metrics[" + i + "].within",
                        "longest",
                        longest.toString());
            }
        }
    }

    private static Optional<TimeLimit> limitOf(Metric metric) {
        if (metric instanceof ResponseTime response) {
            return Optional.of(response.getWithin());
        }
        return metric instanceof Feedback feedback ? Optional.of(feedback.getWithin()) : Optional.empty();
    }

    private Duration longestDay() {
        return Duration.ofMinutes(Stream.concat(
                        calendar.getWorkingWeek().values().stream(), calendar.getReplacedDays().values().stream())
                .mapToLong(hours ->
                        hours.stream().mapToLong(WorkingHours::getMinutes).sum())
                .max()
                .orElse(0));
    }
}
