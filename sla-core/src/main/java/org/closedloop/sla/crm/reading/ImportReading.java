package org.closedloop.sla.crm.reading;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.mapping.ActivityMapping;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.EventTime;

/** Reads the records of one import by its mapping. Internal. */
public final class ImportReading {

    private final CrmMapping mapping;
    private final ValueReaders values;
    private final Outcomes outcomes;
    private final LeadReading leads;
    private final DealReading deals;

    /** Reads by the mapping alone. */
    public ImportReading(CrmMapping mapping) {
        this(mapping, ValueReaders.of(mapping), new Outcomes(mapping.getDeal()));
    }

    private ImportReading(CrmMapping mapping, ValueReaders values, Outcomes outcomes) {
        this.mapping = mapping;
        this.values = values;
        this.outcomes = outcomes;
        this.leads = new LeadReading(mapping, values);
        this.deals = new DealReading(mapping, values, outcomes);
    }

    /** Returns a reading that also uses what the values of these records show together, such as the decimal mark. */
    public ImportReading with(
            List<? extends Collection<CrmRecord>> leadRecords, Collection<CrmRecord> dealRecords, ImportLog log) {
        return new ImportReading(mapping, values.with(mapping, leadRecords, dealRecords, log), outcomes);
    }

    /** Adds what the CRM states about a stage of its deal pipelines. */
    public void addDealStage(CrmRecord stage, ImportLog log) {
        outcomes.define(stage, values, log);
    }

    /**
     * Returns when an activity was done; empty if it is no attempt of a person to reach a lead, or was only planned.
     */
    public Optional<EventTime> attempt(CrmRecord activity, ActivityMapping wanted, ImportLog log) {
        RecordReading reading = new RecordReading(activity, values, log);
        return reading.passesAny(wanted.getHuman()) && reading.passesAny(wanted.getDone())
                ? new RecordTimes(reading, List.of(), StageOrder.NONE, List.of()).first(wanted.getAt())
                : Optional.empty();
    }

    /** Returns whether a stage of the CRM's pipelines determines an outcome. */
    public boolean definesStages() {
        return outcomes.definesStages();
    }

    /** Returns the outcome of deals in this stage; empty if the stage alone does not determine it. */
    public Optional<DealOutcome> outcomeOfStage(String stage) {
        return outcomes.ofStage(stage);
    }

    /** Returns when a lead was created, or {@link Instant#MAX}; reports nothing. */
    public Instant createdAt(CrmRecord lead) {
        return leads.createdAt(lead).orElse(Instant.MAX);
    }

    /**
     * Starts an assembly of leads for one thread.
     *
     * @param owners the names of the owners by their ids
     * @param generatedIds the ids of leads that are made of deals, by the ids of the deals
     */
    public LeadAssembly assembly(Map<String, String> owners, Map<String, String> generatedIds) {
        return new LeadAssembly(leads.another(), deals, owners, generatedIds);
    }
}
