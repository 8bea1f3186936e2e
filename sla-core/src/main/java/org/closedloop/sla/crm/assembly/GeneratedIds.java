package org.closedloop.sla.crm.assembly;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.closedloop.sla.crm.CrmRecord;

/** Ids of leads that the CRM does not have as such; none is that of another lead. */
final class GeneratedIds {

    private final Collection<String> real;
    private final String ofDeals;
    private final Set<String> made = new HashSet<>();

    /** @param real the ids of all other leads; asked for whether it has one, it should answer at once */
    private GeneratedIds(Collection<String> real) {
        this.real = real;
        this.ofDeals = prefix("deal/", real);
    }

    /**
     * Those of deals that are leads of their own, or may be, by the ids of the deals: the order of records makes no
     * difference.
     *
     * @param real the ids of all other leads
     * @param deals the deals of each lead
     */
    static Map<String, String> byDeal(
            Collection<String> real, Map<String, List<CrmRecord>> deals, Collection<CrmRecord> withoutLead) {
        GeneratedIds ids = new GeneratedIds(real);
        Map<String, String> made = new HashMap<>();
        deals.entrySet().stream()
                .filter(ofLead -> ofLead.getValue().size() > 1)
                .sorted(Map.Entry.comparingByKey())
                .forEach(ofLead -> ofLead.getValue().stream()
                        .map(CrmRecord::getId)
                        .sorted()
                        .forEach(deal -> made.put(deal, ids.of(ofLead.getKey(), deal))));
        withoutLead.stream().map(CrmRecord::getId).sorted().forEach(deal -> made.put(deal, ids.of(deal)));
        return made;
    }

    /** The prefix, with as many slashes more as it takes for none of these ids to begin with it. */
    static String prefix(String wanted, Collection<String> ids) {
        String prefix = wanted;
        for (String id : ids) {
            while (id.startsWith(prefix)) {
                prefix += "/";
            }
        }
        return prefix;
    }

    /** That of a deal without a lead. */
    private String of(String deal) {
        return free(ofDeals + deal);
    }

    /** That of a further deal of a lead. */
    private String of(String lead, String deal) {
        return free(lead + "/" + deal);
    }

    private String free(String wanted) {
        String id = wanted;
        while (real.contains(id) || !made.add(id)) {
            id += "/";
        }
        return id;
    }
}
