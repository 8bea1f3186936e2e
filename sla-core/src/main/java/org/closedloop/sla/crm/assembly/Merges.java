package org.closedloop.sla.crm.assembly;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.IssueDetail;
import org.closedloop.sla.crm.assembly.Versions.Refusal;
import org.closedloop.sla.crm.reading.ImportLog;

/**
 * Determines which leads were merged, by their aliases.
 *
 * <p>An alias of several leads belongs to the lead that was created first, or else to the one with the first id; the
 * same holds for leads that are aliases of each other in a circle. A lead keeps its id even if it is an alias of an
 * excluded lead. The work is linear in the number of ids.
 */
final class Merges {

    private final Map<String, CrmRecord> leads;
    private final Map<String, Refusal> excluded;
    private final Comparator<CrmRecord> firstMade;
    private final ImportLog log;
    private final Map<String, String> mergedInto;
    /** The leads that share an alias. */
    private final Map<String, List<CrmRecord>> contested = new TreeMap<>();

    /** @param createdAt when a lead was created; called only for leads that contradict each other */
    Merges(
            Map<String, CrmRecord> leads,
            Map<String, Refusal> excluded,
            Function<CrmRecord, Instant> createdAt,
            ImportLog log) {
        this(leads, excluded, createdAt, log, new HashMap<>());
    }

    Merges(
            Map<String, CrmRecord> leads,
            Map<String, Refusal> excluded,
            Function<CrmRecord, Instant> createdAt,
            ImportLog log,
            Map<String, String> none) {
        this.leads = leads;
        this.excluded = excluded;
        this.firstMade = Comparator.comparing(createdAt).thenComparing(CrmRecord::getId);
        this.log = log;
        this.mergedInto = none;
    }

    /** Returns the identities of leads; reports ambiguous ids. */
    Identities identities(Map<String, CrmRecord> companions) {
        leads.values().forEach(this::claim);
        contested.forEach((alias, claimants) -> mergedInto.put(
                alias, claimants.stream().min(firstMade).orElseThrow().getId()));
        excluded.values().forEach(refusal -> claimForExcluded(refusal.version()));
        circles().forEach(this::open);
        Identities identities = new Identities(
                mergedInto,
                GeneratedIds.prefix(GeneratedIds.prefix("lead/", leads.keySet()), excluded.keySet()),
                companions);
        contested.forEach((alias, claimants) -> report(alias, claimants, identities));
        return identities;
    }

    private void claim(CrmRecord lead) {
        for (String alias : lead.getAliases()) {
            if (alias.equals(lead.getId())) {
                continue;
            }
            String before = mergedInto.putIfAbsent(alias, lead.getId());
            if (before != null && !before.equals(lead.getId())) {
                contested
                        .computeIfAbsent(alias, none -> new ArrayList<>(List.of(leads.get(before))))
                        .add(lead);
            }
        }
    }

    private void claimForExcluded(CrmRecord lead) {
        for (String alias : lead.getAliases()) {
            CrmRecord present = leads.get(alias);
            if (present != null) {
                log.note(present, ImportReason.MERGED_INTO_OTHER, ImportEffect.KEPT, lead.getId());
            } else if (!alias.equals(lead.getId())) {
                mergedInto.merge(alias, lead.getId(), this::preferred);
            }
        }
    }

    /** A lead that counts precedes an excluded one. */
    private String preferred(String one, String other) {
        return leads.containsKey(one) || one.compareTo(other) <= 0 ? one : other;
    }

    /** Returns the ids of each circle. */
    private List<Set<String>> circles() {
        List<Set<String>> circles = new ArrayList<>();
        Set<String> followed = new HashSet<>();
        for (String start : mergedInto.keySet()) {
            List<String> way = new ArrayList<>();
            String id = start;
            while (id != null && followed.add(id)) {
                way.add(id);
                id = mergedInto.get(id);
            }
            int back = id == null ? -1 : way.indexOf(id);
            if (back >= 0) {
                circles.add(new HashSet<>(way.subList(back, way.size())));
            }
        }
        return circles;
    }

    private void open(Collection<String> circle) {
        List<CrmRecord> members =
                circle.stream().filter(leads::containsKey).map(leads::get).toList();
        if (members.isEmpty()) {
            mergedInto.remove(circle.stream().sorted().findFirst().orElseThrow());
            return;
        }
        CrmRecord first = members.stream().min(firstMade).orElseThrow();
        log.note(first, ImportReason.MERGED_IN_A_CIRCLE, ImportEffect.KEPT, mergedInto.get(first.getId()));
        mergedInto.remove(first.getId());
    }

    private void report(String alias, List<CrmRecord> claimants, Identities identities) {
        String lead = identities.lead(alias);
        for (CrmRecord claimant : claimants) {
            if (!identities.lead(claimant.getId()).equals(lead)) {
                log.add(ImportLog.about(claimant, ImportReason.ID_OF_SEVERAL, ImportEffect.KEPT)
                        .value(alias)
                        .detail(IssueDetail.of(lead))
                        .build());
            }
        }
    }
}
