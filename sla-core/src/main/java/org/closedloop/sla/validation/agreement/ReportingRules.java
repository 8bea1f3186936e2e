package org.closedloop.sla.validation.agreement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Reporting;
import org.closedloop.sla.agreement.Review;
import org.closedloop.sla.target.DeliveryTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.WindowLength;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/** Clauses 9 and 10: reports are as frequent as windows, and the review recurs. */
final class ReportingRules implements Rules<Agreement> {

    @Override
    public void check(Agreement agreement, Report report) {
        agreement.getReporting().ifPresent(reporting -> check(reporting, agreement, report));
        agreement
                .getReview()
                .ifPresent(review -> check(review, agreement.getScope().getPeriod(), report));
    }

    private static void check(Reporting reporting, Agreement agreement, Report report) {
        WindowLength shortest = WindowLength.AGREEMENT;
        String judged = "";
        for (Target target : agreement.getTargets()) {
            if (target.getWindow().getLength().compareTo(shortest) < 0) {
                shortest = target.getWindow().getLength();
                judged = target.getId();
            }
        }
        if (reporting.getCadence().compareTo(shortest) > 0) {
            report.breachBy(
                    reporting.getCadence(),
                    Rule.CADENCE_LONGER_THAN_WINDOW,
                    "reporting.cadence",
                    "target",
                    judged,
                    "window",
                    Report.written(shortest));
        } else if (reporting.getCadence().compareTo(shortest) < 0) {
            checkOwed(reporting, agreement, report);
        }
    }

    /** Reports are more frequent than any window and than the target for reports. */
    private static void checkOwed(Reporting reporting, Agreement agreement, Report report) {
        agreement.getTargets().stream()
                .filter(DeliveryTarget.class::isInstance)
                .min(Comparator.comparing(target -> target.getWindow().getLength()))
                .ifPresent(target -> report.breachBy(
                        reporting.getCadence(),
                        Rule.CADENCE_SHORTER_THAN_REPORTS,
                        "reporting.cadence",
                        "target",
                        target.getId(),
                        "window",
                        Report.written(target.getWindow().getLength())));
    }

    private static void check(Review review, DateRange period, Report report) {
        LocalDate first = review.getFirstDate();
        if (!period.contains(first)) {
            report.breachBy(first, Rule.REVIEW_OUTSIDE_PERIOD, "review.firstDate", "period", period.label());
        } else if (!comesRound(review, period)) {
            report.breachBy(review.getInterval(), Rule.REVIEW_ONLY_ONCE, "review.interval", "period", period.label());
        }
    }

    private static boolean comesRound(Review review, DateRange period) {
        try {
            return period.contains(review.getFirstDate().plus(review.getInterval()));
        } catch (DateTimeException | ArithmeticException e) {
            // The interval exceeds the range of dates.
            return false;
        }
    }
}
