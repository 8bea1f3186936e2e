package org.closedloop.sla.crm.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.mapping.MappedAttributes;
import org.closedloop.sla.crm.reading.ImportLog.Treatment;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;

/** Creates leads from records and their deals, and reports issues. Not thread-safe. Internal. */
public final class LeadAssembly {

    private final LeadReading leadReading;
    private final DealReading dealReading;
    private final Map<String, String> owners;
    private final Map<String, String> generatedIds;
    private final ImportLog log = new ImportLog();
    private final List<Lead> leads = new ArrayList<>();

    /**
     * @param owners the names of the owners by their ids
     * @param generatedIds the ids of leads that are made of deals, by the ids of the deals
     */
    LeadAssembly(
            LeadReading leadReading,
            DealReading dealReading,
            Map<String, String> owners,
            Map<String, String> generatedIds) {
        this.generatedIds = generatedIds;
        this.leadReading = leadReading;
        this.dealReading = dealReading;
        this.owners = owners;
    }

    /** Returns what was counted and reported. */
    public ImportLog log() {
        return log;
    }

    /** Returns the leads, in the order in which they were added. */
    public List<Lead> leads() {
        return leads;
    }

    /** Adds the lead of a record, and further leads if it has several deals. */
    public void addLead(CrmRecord record, List<EventTime> attempts, List<CrmRecord> deals) {
        CrmRecord owned = withOwner(record);
        List<RecordTimes> sorted = inOrder(deals);
        Lead.Builder lead = leadReading.read(owned, attempts, sorted, log).id(record.getId());
        if (sorted.isEmpty()) {
            leads.add(lead.build());
            return;
        }
        Deal merged = dealReading.read(sorted.get(0));
        Lead first = leadReading.withDeal(lead.build(), merged);
        leads.add(first);
        log.count(RecordKind.DEAL, Treatment.MERGED);
        leadReading.checkDeal(first, merged, sorted.get(0));
        for (RecordTimes further : sorted.subList(1, sorted.size())) {
            CrmRecord deal = further.reading().record();
            log.count(RecordKind.DEAL, Treatment.TAKEN);
            log.note(deal, ImportReason.DEAL_OF_SEVERAL, ImportEffect.KEPT, record.getId());
            Lead.Builder own = leadReading.traits(owned).id(Objects.requireNonNull(generatedIds.get(deal.getId())));
            Deal read = dealReading.read(further);
            leads.add(own.deal(read).build());
            leadReading.checkDeal(first, read, further);
        }
    }

    private List<RecordTimes> inOrder(List<CrmRecord> deals) {
        List<CrmRecord> sorted = deals;
        if (deals.size() > 1) {
            sorted = new ArrayList<>(deals);
            sorted.sort(Comparator.comparing(dealReading::createdAt).thenComparing(CrmRecord::getId));
        }
        List<RecordTimes> times = new ArrayList<>(sorted.size());
        for (CrmRecord deal : sorted) {
            times.add(dealReading.times(deal, log));
        }
        return times;
    }

    /** Adds the lead of a deal that belongs to no lead. */
    public void addLoneDeal(CrmRecord deal) {
        log.count(RecordKind.DEAL, Treatment.TAKEN);
        Lead.Builder lead = Lead.builder()
                .id(Objects.requireNonNull(generatedIds.get(deal.getId())))
                .source(dealReading.source(deal));
        leads.add(lead.deal(dealReading.read(dealReading.times(deal, log))).build());
    }

    private CrmRecord withOwner(CrmRecord record) {
        if (owners.isEmpty()) {
            return record;
        }
        Map<String, String> properties = new HashMap<>(record.getProperties());
        MappedAttributes.OWNERS.forEach(
                property -> properties.computeIfPresent(property, (name, id) -> owners.getOrDefault(id.strip(), id)));
        return record.withProperties(properties);
    }
}
