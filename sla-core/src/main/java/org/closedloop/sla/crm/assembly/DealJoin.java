package org.closedloop.sla.crm.assembly;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordLink;
import org.closedloop.sla.crm.RecordLink.Strength;
import org.closedloop.sla.crm.assembly.Versions.Refusal;
import org.closedloop.sla.crm.reading.ImportLog;
import org.closedloop.sla.crm.reading.ImportLog.Treatment;

/** Determines the lead of each deal. */
final class DealJoin {

    private final ImportState state;
    private final Map<String, Refusal> excluded;
    private final Identities identities;
    private final Function<String, Instant> createdAt;
    private final ImportLog log;
    /** The leads to which each deal is linked from either side, with the strength of the link. */
    private final Map<String, Map<String, Strength>> candidates = new LinkedHashMap<>();

    private final Map<String, String> leadsOfDeals = new HashMap<>();
    private final List<CrmRecord> withoutLead = new ArrayList<>();

    /** @param excluded the leads that the mapping excludes: their deals are excluded, too */
    DealJoin(
            ImportState state,
            Map<String, Refusal> excluded,
            Identities identities,
            Function<String, Instant> createdAt,
            ImportLog log) {
        this.state = state;
        this.excluded = excluded;
        this.identities = identities;
        this.createdAt = createdAt;
        this.log = log;
    }

    /** Returns the deals of each of these leads. */
    Map<String, List<CrmRecord>> run(Set<String> leads, Collection<CrmRecord> deals) {
        collect(leads);
        Map<String, List<CrmRecord>> joined = new LinkedHashMap<>();
        for (CrmRecord deal : deals) {
            Map<String, Strength> linked = candidates.getOrDefault(deal.getId(), Map.of());
            List<String> present =
                    linked.keySet().stream().filter(leads::contains).toList();
            if (present.isEmpty()) {
                withoutLead(deal, linked.keySet());
                continue;
            }
            String chosen = present.stream()
                    .min(Comparator.comparing((String lead) -> linked.get(lead) == Strength.PRIMARY ? 0 : 1)
                            .thenComparing(createdAt)
                            .thenComparing(Comparator.naturalOrder()))
                    .orElseThrow();
            leadsOfDeals.put(deal.getId(), chosen);
            joined.computeIfAbsent(chosen, none -> new ArrayList<>()).add(deal);
            if (present.size() > 1) {
                log.note(deal, ImportReason.DEAL_OF_SEVERAL_LEADS, ImportEffect.KEPT, chosen);
            }
        }
        return joined;
    }

    /** Returns the deals that belong to no lead. */
    List<CrmRecord> withoutLead() {
        return withoutLead;
    }

    /** Returns the lead of a deal; empty if it has none. */
    Optional<String> leadOfDeal(String deal) {
        return Optional.ofNullable(leadsOfDeals.get(deal));
    }

    private void withoutLead(CrmRecord deal, Collection<String> linked) {
        Refusal outOfScope = linked.stream()
                .sorted()
                .map(excluded::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (outOfScope != null) {
            log.skip(deal, ImportReason.OUT_OF_SCOPE, outOfScope.detail());
        } else {
            withoutLead.add(deal);
        }
    }

    private void collect(Set<String> leads) {
        state.leads.values().forEach(this::collectFrom);
        state.companions.values().forEach(this::collectFrom);
        excluded.values().forEach(refusal -> collectFrom(refusal.version()));
        state.deals
                .values()
                .forEach(deal -> deal.getLinks()
                        .forEach(link ->
                                identities.lead(link).ifPresent(lead -> link(lead, deal.getId(), link.getStrength()))));
        for (CrmRecord link : state.links) {
            settle(link, leads);
        }
    }

    private void collectFrom(CrmRecord lead) {
        String id = lead.getKind() == RecordKind.LEAD
                ? identities.lead(lead.getId())
                : identities.leadOfCompanion(lead).orElseGet(() -> identities.idOfCompanion(lead));
        lead.getLinks().stream()
                .filter(link -> link.getKind() == RecordKind.DEAL)
                .forEach(link -> link(id, link.getId(), link.getStrength()));
    }

    /** Adds the links of a record that only links two others. */
    private void settle(CrmRecord link, Set<String> leads) {
        List<RecordLink> toLeads = link.getLinks().stream()
                .filter(one -> identities.lead(one).filter(leads::contains).isPresent())
                .toList();
        List<RecordLink> toDeals = link.getLinks().stream()
                .filter(one -> one.getKind() == RecordKind.DEAL && state.deals.containsKey(one.getId()))
                .toList();
        if (toLeads.isEmpty() || toDeals.isEmpty()) {
            outOfScope(link).forEach(lead -> toDeals.forEach(deal -> link(lead, deal.getId(), Strength.ORDINARY)));
            state.places.skipUnlinked(link, log);
            return;
        }
        log.count(RecordKind.LINK, Treatment.MERGED);
        for (RecordLink lead : toLeads) {
            for (RecordLink deal : toDeals) {
                Strength strength = lead.getStrength() == Strength.PRIMARY ? Strength.PRIMARY : deal.getStrength();
                link(identities.lead(lead).orElseThrow(), deal.getId(), strength);
            }
        }
    }

    /** The linked leads that are excluded. */
    private Stream<String> outOfScope(CrmRecord link) {
        return link.getLinks().stream()
                .flatMap(one -> identities.lead(one).stream())
                .filter(excluded::containsKey);
    }

    private void link(String lead, String deal, Strength strength) {
        candidates
                .computeIfAbsent(deal, none -> new LinkedHashMap<>())
                .merge(lead, strength, (a, b) -> a == Strength.PRIMARY ? a : b);
    }
}
