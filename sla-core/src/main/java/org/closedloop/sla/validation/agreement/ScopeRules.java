package org.closedloop.sla.validation.agreement;

import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/** The head and clause 2: the version, and a period that can be divided into windows. */
final class ScopeRules implements Rules<Agreement> {

    /** The longest period that can be divided into windows: 400 years. */
    private static final long MOST_DAYS = 146_097;

    @Override
    public void check(Agreement agreement, Report report) {
        agreement
                .getPredecessor()
                .filter(predecessor -> !isEarlier(predecessor, agreement))
                .ifPresent(predecessor -> report.breachBy(
                        predecessor,
                        Rule.PREDECESSOR_NOT_EARLIER,
                        "predecessor",
                        "version",
                        agreement.getId() + "/" + agreement.getVersion()));
        DateRange period = period(agreement);
        if (!period.hasFourDigitYears()) {
            report.breachBy(period, Rule.PERIOD_OUT_OF_CALENDAR, "scope.period");
        } else if (!canBeLaidOut(agreement)) {
            report.breachBy(period, Rule.PERIOD_TOO_LONG, "scope.period");
        }
    }

    /** Whether the period can be divided into windows. */
    static boolean canBeLaidOut(Agreement agreement) {
        DateRange period = period(agreement);
        return period.hasFourDigitYears() && period.lengthInDays() <= MOST_DAYS;
    }

    /** Another agreement, or an earlier version of this one. */
    private static boolean isEarlier(String predecessor, Agreement agreement) {
        String versions = agreement.getId() + "/";
        if (!predecessor.startsWith(versions)) {
            return true;
        }
        try {
            return Integer.parseInt(predecessor.substring(versions.length())) < agreement.getVersion();
        } catch (NumberFormatException e) {
            // Not a version of this agreement after all.
            return true;
        }
    }

    private static DateRange period(Agreement agreement) {
        return agreement.getScope().getPeriod();
    }
}
