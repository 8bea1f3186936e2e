package org.closedloop.sla.crm;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.closedloop.sla.crm.Ledger.Fate;
import org.closedloop.sla.crm.Versions.Refusal;
import org.closedloop.sla.funnel.Lead;

/** Puts together what belongs together, once all records are there: one run, one import. */
final class Assembly {

    /** So many records at a time are worth the attention of a thread. */
    private static final int CHUNK = 1024;

    private final Gathered gathered;
    private final Ledger ledger;
    private final ProfileAssembly profile;
    private final LeadReading leadReading;
    private final DealReading dealReading;
    /** The leads that were left out on purpose. */
    private final Map<String, Refusal> excluded;

    private final Identities identities;
    /** The companions that are leads of their own. */
    private long loneCompanions;

    Assembly(CrmMapping mapping, Forms some, Outcomes outcomes, Gathered gathered, Ledger ledger, ExportTally tally) {
        this.profile = new ProfileAssembly(mapping, tally, ledger.readings(), outcomes);
        Forms forms = some.with(mapping, gathered, ledger);
        this.gathered = gathered;
        this.ledger = ledger;
        this.leadReading = new LeadReading(mapping, forms);
        this.dealReading = new DealReading(mapping, forms, outcomes);
        this.excluded = gathered.versionsOfLeads.refusedFor(ImportReason.OUT_OF_SCOPE);
        this.identities = new Merges(gathered.leads, excluded, this::createdAt, ledger).identities(gathered.companions);
    }

    Import run() {
        Map<String, CrmRecord> wholes = wholeLeads();
        Attempts attempts = new Attempts(identities, gathered.places, ledger);
        settleLeadTrails(wholes, attempts);
        Map<String, CrmRecord> deals = settleDealTrails();
        DealJoin join = new DealJoin(gathered, excluded, identities, id -> createdAt(wholes, id), ledger);
        Map<String, List<CrmRecord>> dealsOfLeads = join.run(wholes.keySet(), deals.values());
        for (Attempt attempt : gathered.attempts) {
            attempts.settle(attempt, wholes.keySet(), join);
        }
        Map<String, String> madeUpIds = MadeUpIds.byDeal(wholes.keySet(), dealsOfLeads, join.withoutLead());
        List<CrmRecord> records = List.copyOf(wholes.values());
        List<Lead> leads = new ArrayList<>();
        addAll(
                records,
                leads,
                madeUpIds,
                (record, assembly) -> assembly.addLead(
                        record, attempts.of(record.getId()), dealsOfLeads.getOrDefault(record.getId(), List.of())));
        addAll(join.withoutLead(), leads, madeUpIds, (deal, assembly) -> assembly.addLoneDeal(deal));
        reportLoneDeals(join.withoutLead());
        DeadLinks.report(gathered, identities, ledger);
        return ledger.of(leads, profile);
    }

    /** Makes leads of records on all processors: which lead comes of a record depends on no other. */
    private void addAll(
            List<CrmRecord> records,
            List<Lead> leads,
            Map<String, String> madeUpIds,
            BiConsumer<CrmRecord, LeadAssembly> each) {
        IntStream.range(0, (records.size() + CHUNK - 1) / CHUNK)
                .parallel()
                .mapToObj(chunk -> {
                    LeadAssembly assembly =
                            new LeadAssembly(leadReading.another(), dealReading, gathered.owners, madeUpIds);
                    int from = chunk * CHUNK;
                    records.subList(from, Math.min(from + CHUNK, records.size()))
                            .forEach(record -> each.accept(record, assembly));
                    return assembly;
                })
                .forEachOrdered(assembly -> {
                    ledger.addAll(assembly.ledger());
                    leads.addAll(assembly.leads());
                });
    }

    private Instant createdAt(Map<String, CrmRecord> wholes, String lead) {
        CrmRecord record = wholes.get(lead);
        return record == null ? Instant.MAX : createdAt(record);
    }

    private Instant createdAt(CrmRecord lead) {
        return leadReading.createdAt(lead).orElse(Instant.MAX);
    }

    /** Each lead with what its companions say; companions without a lead are leads. */
    private Map<String, CrmRecord> wholeLeads() {
        Map<String, CrmRecord> wholes = new LinkedHashMap<>();
        gathered.leads.forEach((id, record) -> {
            if (identities.isOwn(id)) {
                ledger.count(RecordKind.LEAD, Fate.TAKEN);
                wholes.put(id, record);
            } else {
                ledger.count(RecordKind.LEAD, Fate.MERGED);
                ledger.note(record, ImportReason.MERGED_INTO_OTHER, ImportEffect.MERGED, identities.lead(id));
            }
        });
        gathered.companions.values().stream()
                .sorted(Comparator.comparing((CrmRecord record) -> createdAt(record))
                        .thenComparing(CrmRecord::getId))
                .forEach(companion -> addCompanion(companion, wholes));
        if (loneCompanions > 0 && !ledger.hasAny(RecordKind.LEAD)) {
            ledger.add(
                    ImportIssue.builder()
                            .reason(ImportReason.COMPANION_WITHOUT_LEAD)
                            .effect(ImportEffect.NONE)
                            .kind(RecordKind.COMPANION)
                            .value(Long.toString(loneCompanions))
                            .build(),
                    loneCompanions);
        }
        return wholes;
    }

    private void addCompanion(CrmRecord companion, Map<String, CrmRecord> wholes) {
        Optional<String> lead = identities.leadOfCompanion(companion);
        if (lead.isPresent() && wholes.containsKey(lead.get())) {
            ledger.count(RecordKind.COMPANION, Fate.MERGED);
            wholes.computeIfPresent(lead.get(), (id, whole) -> completed(whole, companion));
        } else if (lead.isPresent() && excluded.containsKey(lead.get())) {
            ledger.skipUnlinked(companion, gathered.places);
        } else {
            ledger.count(RecordKind.COMPANION, Fate.TAKEN);
            loneCompanions++;
            if (ledger.hasAny(RecordKind.LEAD)) {
                ledger.note(companion, ImportReason.COMPANION_WITHOUT_LEAD, ImportEffect.KEPT, lead.orElse(null));
            }
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

    private void settleLeadTrails(Map<String, CrmRecord> wholes, Attempts attempts) {
        gathered.leadTrails.forEach((id, trail) -> {
            String lead = identities.lead(id);
            if (wholes.computeIfPresent(lead, (same, whole) -> trail.completing(whole)) == null) {
                trail.lost(gathered.places, ledger);
            } else {
                trail.merged(ledger);
                attempts.add(lead, trail.attempts());
            }
        });
    }

    private Map<String, CrmRecord> settleDealTrails() {
        Map<String, CrmRecord> deals = new LinkedHashMap<>(gathered.deals);
        gathered.dealTrails.forEach((id, trail) -> {
            if (deals.computeIfPresent(id, (same, deal) -> trail.completing(deal)) == null) {
                trail.lost(gathered.places, ledger);
            } else {
                trail.merged(ledger);
            }
        });
        return deals;
    }

    /** That there are no leads is one thing to report, not one of each deal. */
    private void reportLoneDeals(List<CrmRecord> deals) {
        if (ledger.hasAny(RecordKind.LEAD) || ledger.hasAny(RecordKind.COMPANION)) {
            for (CrmRecord deal : deals) {
                boolean kept = ledger.keeps(ImportReason.DEAL_WITHOUT_LEAD);
                String places = kept ? gathered.places.ofDeal(deal) : null;
                ledger.note(deal, ImportReason.DEAL_WITHOUT_LEAD, ImportEffect.KEPT, places);
            }
        } else if (!deals.isEmpty()) {
            ImportIssue issue = ImportIssue.builder()
                    .reason(ImportReason.DEAL_WITHOUT_LEAD)
                    .effect(ImportEffect.NONE)
                    .kind(RecordKind.DEAL)
                    .value(Integer.toString(deals.size()))
                    .build();
            ledger.add(issue, deals.size());
        }
    }
}
