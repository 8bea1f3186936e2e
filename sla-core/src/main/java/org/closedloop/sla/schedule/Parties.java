package org.closedloop.sla.schedule;

import java.util.List;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.funnel.Role;

/** Who answers for what no clause gives to anybody: all parties. */
final class Parties {

    private Parties() {}

    static List<Role> of(ResolvedTerms terms) {
        return terms.getAgreement().getParties().stream().map(Party::getRole).toList();
    }
}
