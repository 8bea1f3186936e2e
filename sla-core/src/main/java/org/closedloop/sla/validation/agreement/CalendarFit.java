package org.closedloop.sla.validation.agreement;

import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Scope;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/** Whether a calendar is the agreement's, and its working days fit the agreed limits. */
final class CalendarFit implements Rules<Agreement> {

    private final BusinessCalendar calendar;

    CalendarFit(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public void check(Agreement agreement, Report report) {
        Scope scope = agreement.getScope();
        if (!calendar.getId().equals(scope.getCalendar())) {
            report.breachBy(scope.getCalendar(), Rule.CALENDAR_OTHER, "scope.calendar", "given", calendar.getId());
            // Another calendar is not checked further.
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
        } else if (ScopeRules.canBeLaidOut(agreement)) {
            new LimitFit(calendar).check(agreement, report);
            new ReportFit(calendar).check(agreement, report);
        }
    }
}
