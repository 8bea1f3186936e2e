package org.closedloop.sla.validation.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Reporting;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.ReportDelivery;
import org.closedloop.sla.target.DeliveryTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.Window;
import org.closedloop.sla.time.WindowRule;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/** Whether reports are due before the end of the next window. */
record ReportFit(BusinessCalendar calendar) implements Rules<Agreement> {

    /** A report that is due after the next window. */
    private record Late(DateRange window, LocalDate due, DateRange next) {}

    @Override
    public void check(Agreement agreement, Report report) {
        DateRange period = agreement.getScope().getPeriod();
        List<Target> targets = agreement.getTargets();
        Map<String, Metric> metrics = FirstById.of(agreement.getMetrics(), Metric::getId);
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            if (target instanceof DeliveryTarget && metrics.get(target.getMetric()) instanceof ReportDelivery metric) {
                String path = "targets[" + i + "].window";
                late(target.getWindow(), metric.getWithinDays(), period)
                        .ifPresent(late -> report.breachBy(
                                Report.written(target.getWindow().getLength()),
                                Rule.REPORT_AFTER_NEXT_WINDOW,
                                path,
                                "days",
                                Integer.toString(metric.getWithinDays()),
                                "window",
                                late.window().label(),
                                "due",
                                late.due().toString(),
                                "next",
                                late.next().label()));
            }
        }
        agreement.getReporting().ifPresent(reporting -> check(reporting, period, report));
    }

    private void check(Reporting reporting, DateRange period, Report report) {
        late(WindowRule.of(reporting.getCadence()), reporting.getDeadlineDays(), period)
                .ifPresent(late -> report.breachBy(
                        reporting.getDeadlineDays(),
                        Rule.DEADLINE_AFTER_NEXT_WINDOW,
                        "reporting.deadlineDays",
                        "window",
                        late.window().label(),
                        "due",
                        late.due().toString(),
                        "next",
                        late.next().label()));
    }

    /** Returns the first late report if all are late; single delays by holidays are accepted. */
    private Optional<Late> late(WindowRule rule, int days, DateRange period) {
        List<Window> windows = rule.over(period);
        Optional<Late> first = Optional.empty();
        for (int i = 0; i + 1 < windows.size(); i++) {
            DateRange window = windows.get(i).getRange();
            DateRange next = windows.get(i + 1).getRange();
            Optional<LocalDate> due = days > 0
                    ? calendar.plusWorkingDays(window.getEnd(), days).filter(day -> day.isAfter(next.getEnd()))
                    : Optional.empty();
            if (due.isEmpty()) {
                return Optional.empty();
            }
            if (first.isEmpty()) {
                first = Optional.of(new Late(window, due.get(), next));
            }
        }
        return first;
    }
}
