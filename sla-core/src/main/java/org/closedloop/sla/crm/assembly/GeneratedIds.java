package org.closedloop.sla.crm.assembly;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.closedloop.sla.crm.CrmRecord;

/** Ids of leads that are no lead in the CRM; no other lead has them. */
final class GeneratedIds {

    private final Collection<String> real;
    private final String ofDeals;
    private final Set<String> made = new HashSet<>();

    /** @param real the ids of all other leads, with a fast {@code contains} */
    private GeneratedIds(Collection<String> real) {
        this.real = real;
        this.ofDeals = prefix("deal/", real);
    }

    /**
     * Returns ids for all deals that are or may be separate leads, by the ids of the deals; independent of the order of
     * records.
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

    /** Returns the prefix with additional slashes until none of these ids begins with it. */
    static String prefix(String wanted, Collection<String> ids) {
        String prefix = wanted;
        for (String id : ids) {
            while (id.startsWith(prefix)) {
                prefix += "/";
            }
        }
        return prefix;
    }

    /** The id of a deal without a lead. */
    private String of(String deal) {
        return free(ofDeals + deal);
    }

    /** The id of a further deal of a lead. */
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
