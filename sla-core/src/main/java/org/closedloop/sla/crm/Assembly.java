package org.closedloop.sla.crm;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.crm.Ledger.Fate;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;

/** Puts together what belongs together, once all records are there: one run, one import. */
final class Assembly {

    private static final Set<String> OWNER_PROPERTIES = Set.of("hubspot_owner_id", "OwnerId");

    private final Gathered gathered;
    private final Ledger ledger;
    private final LeadReading leadReading;
    private final DealReading dealReading;
    private final Identities identities;
    private final List<Lead> leads = new ArrayList<>();

    Assembly(CrmMapping mapping, Forms some, Outcomes outcomes, Gathered gathered, Ledger ledger) {
        Forms forms = some.with(mapping, gathered, ledger);
        this.gathered = gathered;
        this.ledger = ledger;
        this.leadReading = new LeadReading(mapping, forms);
        this.dealReading = new DealReading(mapping, forms, outcomes);
        this.identities = new Identities(gathered);
    }

    Import run() {
        Map<String, CrmRecord> wholes = wholeLeads();
        Map<String, List<EventTime>> attempts = settleLeadTrails(wholes);
        Map<String, CrmRecord> deals = settleDealTrails();
        DealJoin join = new DealJoin(gathered, identities, id -> createdAt(wholes, id), ledger);
        Map<String, List<CrmRecord>> dealsOfLeads = join.run(wholes.keySet(), deals.values());
        wholes.forEach((id, record) -> {
            List<CrmRecord> own = dealsOfLeads.getOrDefault(id, List.of());
            addLead(record, attempts.getOrDefault(id, List.of()), own);
        });
        join.withoutLead().forEach(this::addLoneDeal);
        return ledger.of(leads);
    }

    private Instant createdAt(Map<String, CrmRecord> wholes, String lead) {
        return Optional.ofNullable(wholes.get(lead))
                .flatMap(leadReading::createdAt)
                .orElse(Instant.MAX);
    }

    /** Each lead with what its companions say; companions without a lead are leads. */
    private Map<String, CrmRecord> wholeLeads() {
        Map<String, CrmRecord> wholes = new LinkedHashMap<>();
        gathered.leads.forEach((id, record) -> {
            boolean own = identities.isOwn(id);
            ledger.count(RecordKind.LEAD, own ? Fate.TAKEN : Fate.MERGED);
            if (own) {
                wholes.put(id, record);
            }
        });
        gathered.companions.values().stream()
                .sorted(Comparator.comparing(
                        record -> leadReading.createdAt(record).orElse(Instant.MAX)))
                .forEach(companion -> addCompanion(companion, wholes));
        return wholes;
    }

    private void addCompanion(CrmRecord companion, Map<String, CrmRecord> wholes) {
        Optional<String> lead = identities.leadOfCompanion(companion);
        if (lead.isPresent() && wholes.containsKey(lead.get())) {
            ledger.count(RecordKind.COMPANION, Fate.MERGED);
            wholes.computeIfPresent(lead.get(), (id, whole) -> completed(whole, companion));
        } else if (lead.isPresent() && gathered.excludedLeads.containsKey(lead.get())) {
            ledger.skip(companion, ImportReason.BELONGS_TO_NOTHING, lead.get());
        } else {
            ledger.count(RecordKind.COMPANION, Fate.TAKEN);
            String id = identities.idOfCompanion(companion);
            wholes.put(id, companion.withId(id));
        }
    }

    /** What the lead does not say itself, its companion may. */
    private static CrmRecord completed(CrmRecord whole, CrmRecord companion) {
        Map<String, String> properties = new HashMap<>(companion.getProperties());
        properties.putAll(whole.getProperties());
        Map<String, List<PropertyChange>> history = new LinkedHashMap<>(companion.getHistory());
        history.putAll(whole.getHistory());
        return whole.withProperties(properties).withHistory(history);
    }

    private Map<String, List<EventTime>> settleLeadTrails(Map<String, CrmRecord> wholes) {
        Map<String, List<EventTime>> attempts = new HashMap<>();
        gathered.leadTrails.forEach((id, trail) -> {
            String lead = identities.lead(id);
            if (wholes.containsKey(lead)) {
                trail.merged(ledger);
                wholes.computeIfPresent(lead, (same, whole) -> trail.completing(whole));
                attempts.computeIfAbsent(lead, none -> new ArrayList<>()).addAll(trail.attempts());
            } else {
                trail.lost(id, ledger);
            }
        });
        return attempts;
    }

    private Map<String, CrmRecord> settleDealTrails() {
        Map<String, CrmRecord> deals = new LinkedHashMap<>(gathered.deals);
        gathered.dealTrails.forEach((id, trail) -> {
            if (deals.computeIfPresent(id, (same, deal) -> trail.completing(deal)) == null) {
                trail.lost(id, ledger);
            } else {
                trail.merged(ledger);
            }
        });
        return deals;
    }

    private void addLead(CrmRecord record, List<EventTime> attempts, List<CrmRecord> deals) {
        List<RecordTimes> sorted = inOrder(deals);
        Lead.Builder lead =
                leadReading.read(withOwner(record), attempts, sorted, ledger).id(record.getId());
        if (sorted.isEmpty()) {
            leads.add(lead.build());
            return;
        }
        leads.add(with(lead, sorted.get(0)));
        ledger.count(RecordKind.DEAL, Fate.MERGED);
        for (RecordTimes further : sorted.subList(1, sorted.size())) {
            CrmRecord deal = further.reading().record();
            ledger.count(RecordKind.DEAL, Fate.TAKEN);
            ledger.note(deal, ImportReason.DEAL_OF_SEVERAL, ImportEffect.KEPT, record.getId());
            Lead.Builder own = leadReading.traits(record, new Ledger()).id(record.getId() + "/" + deal.getId());
            leads.add(with(own, further));
        }
    }

    private List<RecordTimes> inOrder(List<CrmRecord> deals) {
        return deals.isEmpty()
                ? List.of()
                : deals.stream()
                        .sorted(Comparator.comparing(dealReading::createdAt))
                        .map(deal -> dealReading.times(deal, ledger))
                        .toList();
    }

    private void addLoneDeal(CrmRecord deal) {
        ledger.count(RecordKind.DEAL, Fate.TAKEN);
        ledger.note(deal, ImportReason.DEAL_WITHOUT_LEAD, ImportEffect.KEPT, null);
        Lead.Builder lead = Lead.builder().id("deal/" + deal.getId()).source(dealReading.source(deal));
        leads.add(with(lead, dealReading.times(deal, ledger)));
    }

    private Lead with(Lead.Builder lead, RecordTimes deal) {
        return lead.deal(dealReading.read(deal)).build();
    }

    private CrmRecord withOwner(CrmRecord record) {
        if (gathered.owners.isEmpty()) {
            return record;
        }
        Map<String, String> properties = new HashMap<>(record.getProperties());
        OWNER_PROPERTIES.forEach(property ->
                properties.computeIfPresent(property, (name, id) -> gathered.owners.getOrDefault(id.strip(), id)));
        return record.withProperties(properties);
    }
}
