package org.closedloop.sla.crm;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Ids of leads that the CRM does not have as such; none is that of another lead. */
final class MadeUpIds {

    private final Collection<String> real;
    private final String ofDeals;
    private final Set<String> made = new HashSet<>();

    /** @param real the ids of all other leads; asked for whether it has one, it should answer at once */
    MadeUpIds(Collection<String> real) {
        this.real = real;
        this.ofDeals = prefix("deal/", real);
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
    String of(CrmRecord deal) {
        return free(ofDeals + deal.getId());
    }

    /** That of a further deal of a lead. */
    String of(CrmRecord lead, CrmRecord deal) {
        return free(lead.getId() + "/" + deal.getId());
    }

    private String free(String wanted) {
        String id = wanted;
        while (real.contains(id) || !made.add(id)) {
            id += "/";
        }
        return id;
    }
}
