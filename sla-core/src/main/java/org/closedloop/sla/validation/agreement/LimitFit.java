package org.closedloop.sla.validation.agreement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Scope;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.TimeLimit;
import org.closedloop.sla.time.Window;
import org.closedloop.sla.time.WorkingHours;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/** Whether the agreed limits fit the calendar's days, the windows and the period. */
record LimitFit(BusinessCalendar calendar) implements Rules<Agreement> {

    @Override
    public void check(Agreement agreement, Report report) {
        TimeLimit longestDay = TimeLimit.of(longestDay());
        List<Metric> metrics = agreement.getMetrics();
        for (int i = 0; i < metrics.size(); i++) {
            Optional<TimeLimit> limit = metrics.get(i).limit();
            if (limit.isPresent()) {
                checkLimit(limit.get(), "metrics[" + i + "].within", longestDay, agreement.getScope(), report);
            }
        }
        Map<String, Metric> byId = FirstById.of(metrics, Metric::getId);
        List<Target> targets = agreement.getTargets();
        for (int i = 0; i < targets.size(); i++) {
            Optional<TimeLimit> limit =
                    Optional.ofNullable(byId.get(targets.get(i).getMetric())).flatMap(Metric::limit);
            if (limit.isPresent()) {
                checkWindows(limit.get(), targets.get(i), "targets[" + i + "].window", agreement.getScope(), report);
            }
        }
    }

    private void checkLimit(TimeLimit limit, String path, TimeLimit longestDay, Scope scope, Report report) {
        if (!fits(limit, scope.getPeriod(), scope)) {
            report.breachBy(
                    limit,
                    Rule.LIMIT_LONGER_THAN_PERIOD,
                    path,
                    "period",
                    scope.getPeriod().label(),
                    "most",
                    held(limit, scope.getPeriod(), scope));
        } else if (limit.getBusinessTime().isPresent()
                && isLonger(limit.getBusinessTime().get(), longestDay)) {
            report.breachBy(limit, Rule.LIMIT_LONGER_THAN_DAY, path, "longest", longestDay.toString());
        }
    }

    private static boolean isLonger(Duration time, TimeLimit day) {
        return time.compareTo(day.getBusinessTime().orElseThrow()) > 0;
    }

    /** A limit that is longer than the period is reported for the metric only. */
    private void checkWindows(TimeLimit limit, Target target, String path, Scope scope, Report report) {
        // A lead waits longer than its window in business time by mistake, but in calendar days by agreement.
        if (limit.getCalendarDays().isPresent()) {
            return;
        }
        List<Window> windows = target.getWindow().over(scope.getPeriod());
        if (windows.isEmpty()
                || !fits(limit, scope.getPeriod(), scope)
                || windows.stream().anyMatch(window -> fits(limit, window.getRange(), scope))) {
            return;
        }
        String most = windows.stream()
                .map(Window::getRange)
                .max((a, b) -> size(limit, a, scope).compareTo(size(limit, b, scope)))
                .map(range -> held(limit, range, scope))
                .orElseThrow();
        report.breachBy(
                Report.written(target.getWindow().getLength()),
                Rule.LIMIT_LONGER_THAN_WINDOWS,
                path,
                "most",
                most,
                "limit",
                limit.toString());
    }

    /** Whether a limit that starts with these days ends within them. */
    private boolean fits(TimeLimit limit, DateRange days, Scope scope) {
        Duration needed = limit.getBusinessTime()
                .orElseGet(() -> Duration.ofDays(limit.getCalendarDays()
                        .orElseGet(() -> limit.getBusinessDays().orElseThrow())));
        return needed.compareTo(size(limit, days, scope)) <= 0;
    }

    private String held(TimeLimit limit, DateRange days, Scope scope) {
        Duration size = size(limit, days, scope);
        if (limit.getCalendarDays().isPresent()) {
            return size.toDays() + " calendar days";
        }
        return limit.getBusinessTime().isPresent() ? size.toString() : "P" + size.toDays() + "D";
    }

    /** Returns the working time in these days, or their working days or all days after the first one. */
    private Duration size(TimeLimit limit, DateRange days, Scope scope) {
        if (limit.getBusinessTime().isPresent()) {
            return calendar.elapsed(
                    startOf(days.getStart(), scope), startOf(days.getEnd().plusDays(1), scope));
        }
        if (limit.getCalendarDays().isPresent()) {
            return Duration.ofDays(days.lengthInDays() - 1);
        }
        return days.lengthInDays() == 1
                ? Duration.ZERO
                : Duration.ofDays(
                        calendar.workingDays(DateRange.of(days.getStart().plusDays(1), days.getEnd())));
    }

    private static Instant startOf(LocalDate day, Scope scope) {
        return day.atStartOfDay(scope.getZone()).toInstant();
    }

    /** Requires a calendar with a working day. */
    private Duration longestDay() {
        return Duration.ofMinutes(Stream.concat(
                        calendar.getWorkingWeek().values().stream(), calendar.getReplacedDays().values().stream())
                .mapToLong(hours ->
                        hours.stream().mapToLong(WorkingHours::getMinutes).sum())
                .max()
                .orElseThrow());
    }
}
