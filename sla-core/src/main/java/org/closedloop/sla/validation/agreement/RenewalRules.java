package org.closedloop.sla.validation.agreement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Renewal;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/** Clause 11: the renewal follows the end, and notice can be given in time. */
final class RenewalRules implements Rules<Agreement> {

    @Override
    public void check(Agreement agreement, Report report) {
        DateRange period = agreement.getScope().getPeriod();
        agreement.getRenewal().ifPresent(renewal -> check(renewal, period, report));
        checkNotice(
                agreement,
                // The notice of an amendment may begin in its predecessor's period.
                agreement.getPredecessor().isEmpty() ? Rule.NOTICE_LONGER_THAN_PERIOD : Rule.NOTICE_BEGINS_BEFORE,
                report);
    }

    private static void check(Renewal renewal, DateRange period, Report report) {
        LocalDate date = renewal.getDate();
        LocalDate end = period.getEnd();
        if (!date.isAfter(end)) {
            report.breachBy(date, Rule.RENEWAL_BEFORE_END, "renewal.date", "end", end.toString());
        } else if (date.toEpochDay() > end.toEpochDay() + 1) {
            report.breachBy(date, Rule.RENEWAL_AFTER_GAP, "renewal.date", "end", end.toString());
        }
    }

    /** Reports this rule if the notice does not fit the period. */
    static void checkNotice(Agreement agreement, Rule rule, Report report) {
        DateRange period = agreement.getScope().getPeriod();
        agreement
                .getRenewal()
                .map(Renewal::getNotice)
                .filter(notice -> !fits(notice, period))
                .ifPresent(notice -> report.breachBy(notice, rule, "renewal.notice", "period", period.label()));
    }

    /** Counted back from the first day after the end, so that a year's notice fits a year. */
    private static boolean fits(Period notice, DateRange period) {
        try {
            return !period.getEnd().plusDays(1).minus(notice).isBefore(period.getStart());
        } catch (DateTimeException | ArithmeticException e) {
            // The notice exceeds the range of dates.
            return false;
        }
    }
}
