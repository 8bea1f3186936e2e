package org.closedloop.sla.schedule;

import java.util.List;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.funnel.Role;

/** The parties, which are responsible for obligations of clauses without responsible functions. */
final class Parties {

    private Parties() {}

    static List<Role> of(ResolvedTerms terms) {
        return terms.getAgreement().getParties().stream().map(Party::getRole).toList();
    }
}
