package org.closedloop.sla.validation.agreement;

import java.time.LocalDate;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Framework;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/** Clause 4: the system precedes the agreement, and every party adopted it. */
final class FrameworkRules implements Rules<Agreement> {

    @Override
    public void check(Agreement agreement, Report report) {
        agreement.getFramework().ifPresent(framework -> check(framework, agreement, report));
    }

    private static void check(Framework framework, Agreement agreement, Report report) {
        LocalDate start = agreement.getScope().getPeriod().getStart();
        if (framework.getDocumentDate().isAfter(start)) {
            report.breachBy(
                    framework.getDocumentDate(),
                    Rule.FRAMEWORK_AFTER_START,
                    "framework.documentDate",
                    "start",
                    start.toString());
        }
        agreement.getParties().stream()
                .map(Party::getRole)
                .distinct()
                .filter(role -> !framework.getAdoptedBy().contains(role))
                .forEach(role ->
                        report.breach(Rule.FRAMEWORK_NOT_ADOPTED, "framework.adoptedBy", "role", Report.written(role)));
    }
}
