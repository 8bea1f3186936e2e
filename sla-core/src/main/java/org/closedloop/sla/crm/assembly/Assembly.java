package org.closedloop.sla.crm.assembly;

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
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.IssueDetail;
import org.closedloop.sla.crm.PropertyChange;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.assembly.Versions.Refusal;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.profile.ExportTally;
import org.closedloop.sla.crm.profile.ProfileAssembly;
import org.closedloop.sla.crm.reading.ImportLog;
import org.closedloop.sla.crm.reading.ImportLog.Treatment;
import org.closedloop.sla.crm.reading.ImportReading;
import org.closedloop.sla.crm.reading.LeadAssembly;
import org.closedloop.sla.funnel.Lead;

/** Assembles leads, once all records were read. */
final class Assembly {

    /** The number of records that a thread processes at a time. */
    private static final int CHUNK = 1024;

    private final ImportState state;
    private final ImportLog log;
    private final ProfileAssembly profile;
    private final ImportReading reading;
    /** The leads that the mapping excludes. */
    private final Map<String, Refusal> excluded;

    private final Identities identities;
    /** The number of companions that are separate leads. */
    private long loneCompanions;

    Assembly(CrmMapping mapping, ImportReading single, ImportState state, ImportLog log, ExportTally tally) {
        this.profile = new ProfileAssembly(mapping, tally, log.readings(), single);
        this.state = state;
        this.log = log;
        this.reading = single.with(List.of(state.leads.values(), state.companions.values()), state.deals.values(), log);
        this.excluded = state.versionsOfLeads.refusedFor(ImportReason.OUT_OF_SCOPE);
        this.identities = new Merges(state.leads, excluded, reading::createdAt, log).identities(state.companions);
    }

    Import run() {
        Map<String, CrmRecord> wholes = wholeLeads();
        Attempts attempts = new Attempts(identities, state.places, log);
        completeLeads(wholes, attempts);
        Map<String, CrmRecord> deals = completeDeals();
        DealJoin join = new DealJoin(state, excluded, identities, id -> createdAt(wholes, id), log);
        Map<String, List<CrmRecord>> dealsOfLeads = join.run(wholes.keySet(), deals.values());
        for (Attempt attempt : state.attempts) {
            attempts.settle(attempt, wholes.keySet(), join);
        }
        Map<String, String> generatedIds = GeneratedIds.byDeal(wholes.keySet(), dealsOfLeads, join.withoutLead());
        List<CrmRecord> records = List.copyOf(wholes.values());
        List<Lead> leads = new ArrayList<>();
        addAll(
                records,
                leads,
                generatedIds,
                (record, assembly) -> assembly.addLead(
                        record, attempts.of(record.getId()), dealsOfLeads.getOrDefault(record.getId(), List.of())));
        addAll(join.withoutLead(), leads, generatedIds, (deal, assembly) -> assembly.addLoneDeal(deal));
        reportLoneDeals(join.withoutLead());
        UnresolvedLinks.report(state, identities, log);
        log.addColumns();
        return log.toImport(leads, profile.of(leads, log));
    }

    /** Creates leads in parallel: each depends only on its own records. */
    private void addAll(
            List<CrmRecord> records,
            List<Lead> leads,
            Map<String, String> generatedIds,
            BiConsumer<CrmRecord, LeadAssembly> each) {
        IntStream.range(0, (records.size() + CHUNK - 1) / CHUNK)
                .parallel()
                .mapToObj(chunk -> {
                    LeadAssembly assembly = reading.assembly(state.owners, generatedIds);
                    int from = chunk * CHUNK;
                    records.subList(from, Math.min(from + CHUNK, records.size()))
                            .forEach(record -> each.accept(record, assembly));
                    return assembly;
                })
                .forEachOrdered(assembly -> {
                    log.addAll(assembly.log());
                    leads.addAll(assembly.leads());
                });
    }

    private Instant createdAt(Map<String, CrmRecord> wholes, String lead) {
        CrmRecord record = wholes.get(lead);
        return record == null ? Instant.MAX : reading.createdAt(record);
    }

    /** Returns each lead completed by its companions; companions without a lead are leads. */
    private Map<String, CrmRecord> wholeLeads() {
        Map<String, CrmRecord> wholes = new LinkedHashMap<>();
        state.leads.forEach((id, record) -> {
            if (identities.isOwn(id)) {
                log.count(RecordKind.LEAD, Treatment.TAKEN);
                wholes.put(id, record);
            } else {
                log.count(RecordKind.LEAD, Treatment.MERGED);
                log.note(record, ImportReason.MERGED_INTO_OTHER, ImportEffect.MERGED, identities.lead(id));
            }
        });
        state.companions.values().stream()
                .sorted(Comparator.comparing(reading::createdAt).thenComparing(CrmRecord::getId))
                .forEach(companion -> addCompanion(companion, wholes));
        if (loneCompanions > 0 && !log.hasAny(RecordKind.LEAD)) {
            log.add(
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
            log.count(RecordKind.COMPANION, Treatment.MERGED);
            wholes.computeIfPresent(lead.get(), (id, whole) -> completed(whole, companion));
        } else if (lead.isPresent() && excluded.containsKey(lead.get())) {
            state.places.skipUnlinked(companion, log);
        } else {
            log.count(RecordKind.COMPANION, Treatment.TAKEN);
            loneCompanions++;
            if (log.hasAny(RecordKind.LEAD)) {
                log.note(companion, ImportReason.COMPANION_WITHOUT_LEAD, ImportEffect.KEPT, lead.orElse(null));
            }
            String id = identities.idOfCompanion(companion);
            wholes.put(id, companion.withId(id));
        }
    }

    /** Values of a companion count where the lead has none. */
    private static CrmRecord completed(CrmRecord whole, CrmRecord companion) {
        Map<String, String> properties = new HashMap<>(companion.getProperties());
        properties.putAll(whole.getProperties());
        Map<String, List<PropertyChange>> history = new LinkedHashMap<>(companion.getHistory());
        history.putAll(whole.getHistory());
        return whole.withProperties(properties).withHistory(history);
    }

    private void completeLeads(Map<String, CrmRecord> wholes, Attempts attempts) {
        state.relatedToLeads.forEach((id, trail) -> {
            String lead = identities.lead(id);
            if (wholes.computeIfPresent(lead, (same, whole) -> trail.completing(whole)) == null) {
                trail.lost(state.places, log);
            } else {
                trail.merged(log);
                attempts.add(lead, trail.attempts());
            }
        });
    }

    private Map<String, CrmRecord> completeDeals() {
        Map<String, CrmRecord> deals = new LinkedHashMap<>(state.deals);
        state.relatedToDeals.forEach((id, trail) -> {
            if (deals.computeIfPresent(id, (same, deal) -> trail.completing(deal)) == null) {
                trail.lost(state.places, log);
            } else {
                trail.merged(log);
            }
        });
        return deals;
    }

    /** If there are no leads at all, this is one issue and not one of each deal. */
    private void reportLoneDeals(List<CrmRecord> deals) {
        if (log.hasAny(RecordKind.LEAD) || log.hasAny(RecordKind.COMPANION)) {
            for (CrmRecord deal : deals) {
                boolean kept = log.keeps(ImportReason.DEAL_WITHOUT_LEAD);
                IssueDetail places = kept ? state.places.ofDeal(deal) : null;
                log.note(deal, ImportReason.DEAL_WITHOUT_LEAD, ImportEffect.KEPT, Optional.ofNullable(places));
            }
        } else if (!deals.isEmpty()) {
            ImportIssue issue = ImportIssue.builder()
                    .reason(ImportReason.DEAL_WITHOUT_LEAD)
                    .effect(ImportEffect.NONE)
                    .kind(RecordKind.DEAL)
                    .value(Integer.toString(deals.size()))
                    .build();
            log.add(issue, deals.size());
        }
    }
}
