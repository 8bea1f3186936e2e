package org.closedloop.sla.crm.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.DetailPhrase;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.LeadMapping;
import org.closedloop.sla.crm.mapping.TouchMapping;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Touch;

/** Reads leads by the mapping, and reports contradictions in them. Not thread-safe. */
final class LeadReading {

    private final LeadMapping mapping;
    private final ValueReaders forms;
    private final StageOrder order;
    private final CycleReading cycles;
    private final SharedTexts texts = new SharedTexts();

    LeadReading(CrmMapping mapping, ValueReaders forms) {
        this(mapping.getLead(), forms, new StageOrder(mapping.getLead()));
    }

    private LeadReading(LeadMapping mapping, ValueReaders forms, StageOrder order) {
        this.mapping = mapping;
        this.forms = forms;
        this.order = order;
        this.cycles = new CycleReading(mapping, forms);
    }

    /** Returns a reading for another thread. */
    LeadReading another() {
        return new LeadReading(mapping, forms, order);
    }

    /** Returns when the lead was created; reports nothing. */
    Optional<Instant> createdAt(CrmRecord record) {
        return times(new RecordReading(record, forms, null), List.of())
                .first(mapping.getCreatedAt())
                .map(time -> time.startIn(forms.zone()));
    }

    /**
     * Returns the lead without a deal.
     *
     * @param attempts when sales tried to reach it, by its activities
     * @param deals the times of its deals
     */
    Lead.Builder read(CrmRecord record, List<EventTime> attempts, List<RecordTimes> deals, ImportLog log) {
        RecordReading reading = new RecordReading(record, forms, log);
        RecordTimes times = times(reading, deals);
        List<CycleReading.Events> events = cycles.begin(times, attempts);
        Lead.Builder lead = traits(reading).createdAt(times.first(mapping.getCreatedAt()));
        cycles.read(events, lead);
        return lead;
    }

    /** Returns the lead with a deal in the cycle in which the deal was created, or else closed. */
    Lead withDeal(Lead lead, Deal deal) {
        return cycles.withDeal(lead, deal);
    }

    /** Reports a deal that was closed before its lead was created; the deal still counts. */
    void checkDeal(Lead lead, Deal read, RecordTimes deal) {
        Optional<EventTime> closedAt = read.getClosedAt();
        Optional<EventTime> createdAt = lead.getCreatedAt();
        if (closedAt.isPresent()
                && createdAt.isPresent()
                && closedAt.get().isCertainlyBefore(createdAt.get(), forms.zone())) {
            deal.reading()
                    .note(
                            ImportReason.CLOSED_BEFORE_LEAD,
                            ImportEffect.KEPT,
                            DetailPhrase.BEFORE_LEAD.with(closedAt.get(), createdAt.get(), lead.getId()));
        }
    }

    private RecordTimes times(RecordReading reading, List<RecordTimes> deals) {
        return new RecordTimes(reading, mapping.getCreatedAt(), order, deals);
    }

    /** Returns what the lead of a further deal shares with the lead: its origin, but nothing that would count twice. */
    Lead.Builder traits(CrmRecord record) {
        return traits(new RecordReading(record, forms, null));
    }

    private Lead.Builder traits(RecordReading reading) {
        Lead.Builder lead = Lead.builder()
                .source(reading.text(mapping.getSource()).map(texts::shared))
                .segment(reading.text(mapping.getSegment()).map(texts::shared))
                .priority(reading.text(mapping.getPriority()).map(texts::shared))
                .addAllTouches(touches(reading));
        mapping.getFields()
                .forEach((name, property) -> reading.record()
                        .value(property)
                        .ifPresent(value -> lead.putField(name, texts.shared(value.strip()))));
        return lead;
    }

    private List<Touch> touches(RecordReading reading) {
        List<Touch> touches = new ArrayList<>();
        for (TouchMapping touch : mapping.getTouches()) {
            Optional<String> channel = reading.text(List.of(touch.getChannel()))
                    .filter(name -> !touch.getExcept().contains(name));
            if (channel.isPresent()) {
                reading.time(touch.getAt())
                        .ifPresent(at -> touches.add(Touch.of(at, touch.getBy(), texts.shared(channel.get()))));
            }
        }
        return touches;
    }
}
