package org.closedloop.sla.json.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is known of leads where there are files of deals alone. */
final class LeadOfDeals {

    private LeadOfDeals() {}

    static List<ProposedField> fields(DealFields deal, Set<String> without) {
        List<ProposedField> stages = new ArrayList<>();
        deal.created()
                .filter(time -> !without.contains("opportunity"))
                .ifPresent(time -> stages.add(
                        ProposedField.of("opportunity", "{deal: " + time + "}", "When its first deal was created.")));
        deal.wonAt()
                .filter(time -> !without.contains("customer"))
                .ifPresent(time ->
                        stages.add(ProposedField.of("customer", time, "When its first deal was won.")));
        return stages.isEmpty() ? List.of() : List.of(ProposedField.section("stages", stages));
    }
}
