package org.closedloop.sla.validation.agreement;

import java.time.LocalDate;
import java.util.List;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.CutWindow;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.WindowLength;
import org.closedloop.sla.time.WindowRule;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/** Clause 6, the windows: none is longer than the period, and every target has at least one. */
final class WindowRules implements Rules<Agreement> {

    @Override
    public void check(Agreement agreement, Report report) {
        if (!ScopeRules.canBeLaidOut(agreement)) {
            return;
        }
        DateRange period = agreement.getScope().getPeriod();
        List<Target> targets = agreement.getTargets();
        for (int i = 0; i < targets.size(); i++) {
            WindowRule window = targets.get(i).getWindow();
            String length = Report.written(window.getLength());
            String path = "targets[" + i + "].window";
            if (isNeverJudged(window, period)) {
                report.breachBy(length, Rule.WINDOWS_ALL_SKIPPED, path, "period", period.label());
            } else if (isLonger(window.getLength(), period)) {
                report.breachBy(length, Rule.WINDOW_LONGER_THAN_PERIOD, path, "period", period.label());
            }
        }
    }

    private static boolean isNeverJudged(WindowRule window, DateRange period) {
        return window.getCut() == CutWindow.SKIPPED && window.over(period).isEmpty();
    }

    /** Counted from the period's first day, regardless of alignment. */
    private static boolean isLonger(WindowLength length, DateRange period) {
        LocalDate start = period.getStart();
        LocalDate next = switch (length) {
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
            case QUARTER -> start.plusMonths(3);
            case HALF_YEAR -> start.plusMonths(6);
            case YEAR -> start.plusYears(1);
            case AGREEMENT -> period.getEnd();
        };
        return next.minusDays(1).isAfter(period.getEnd());
    }
}
