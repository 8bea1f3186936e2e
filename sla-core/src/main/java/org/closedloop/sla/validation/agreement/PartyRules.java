package org.closedloop.sla.validation.agreement;

import static org.closedloop.sla.validation.Report.written;

import java.util.List;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;

/** Clause 3: one marketing, one sales, at most one inside sales, and all different. */
final class PartyRules implements Rules {

    @Override
    public void check(Agreement agreement, Report report) {
        List<Party> parties = agreement.getParties();
        for (Role role : List.of(Role.MARKETING, Role.SALES)) {
            if (agreement.party(role).isEmpty()) {
                report.breach(Rule.PARTY_MISSING, "parties", "role", written(role));
            }
        }
        Repeated.forEach(parties, Party::getRole, i -> {
            Role role = parties.get(i).getRole();
            report.breachBy(role, Rule.PARTY_ROLE_TWICE, "parties[" + i + "].role");
        });
        Repeated.forEach(
                parties,
                Party::getFunction,
                i -> report.breachBy(
                        parties.get(i).getFunction(), Rule.PARTY_FUNCTION_TWICE, "parties[" + i + "].function"));
        Repeated.forEach(
                parties,
                Party::getRepresentative,
                i -> report.breachBy(
                        parties.get(i).getRepresentative(),
                        Rule.PARTY_REPRESENTATIVE_TWICE,
                        "parties[" + i + "].representative"));
    }
}
