package org.closedloop.sla.validation.agreement;

import static org.closedloop.sla.validation.Report.written;

import java.util.List;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/** Clause 3: one marketing, one sales, at most one inside sales, and all different. */
final class PartyRules implements Rules<Agreement> {

    @Override
    public void check(Agreement agreement, Report report) {
        List<Party> parties = agreement.getParties();
        for (Role role : List.of(Role.MARKETING, Role.SALES)) {
            if (agreement.party(role).isEmpty()) {
                report.breach(Rule.PARTY_MISSING, "parties", "role", written(role));
            }
        }
        Repeated.report(parties, Party::getRole, Rule.PARTY_ROLE_TWICE, "parties", "role", report);
        Repeated.report(parties, Party::getFunction, Rule.PARTY_FUNCTION_TWICE, "parties", "function", report);
        Repeated.report(
                parties,
                Party::getRepresentative,
                Rule.PARTY_REPRESENTATIVE_TWICE,
                "parties",
                "representative",
                report);
    }
}
