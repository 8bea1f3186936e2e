package org.closedloop.sla.crm.reading;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.DetailPhrase;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.DealMapping;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.EventTime;
import org.jspecify.annotations.Nullable;

/** Reads deals by the mapping, and reports contradictions in them. */
final class DealReading {

    private final DealMapping mapping;
    private final ValueReaders forms;
    private final Outcomes outcomes;
    private final AmountReading amounts;

    DealReading(CrmMapping mapping, ValueReaders forms, Outcomes outcomes) {
        this.mapping = mapping.getDeal();
        this.forms = forms;
        this.outcomes = outcomes;
        this.amounts = new AmountReading(mapping, forms);
    }

    /** Returns when the deal was created, or {@link Instant#MAX}; reports nothing. */
    Instant createdAt(CrmRecord record) {
        return times(record, null)
                .first(mapping.getCreatedAt())
                .map(time -> time.startIn(forms.zone()))
                .orElse(Instant.MAX);
    }

    /** Returns the source of the lead of the deal. */
    Optional<String> source(CrmRecord record) {
        return new RecordReading(record, forms, null).text(mapping.getSource());
    }

    /** Returns the times of a deal; reports those that cannot be read. */
    RecordTimes times(CrmRecord record, @Nullable ImportLog log) {
        return new RecordTimes(
                new RecordReading(record, forms, log), mapping.getCreatedAt(), StageOrder.NONE, List.of());
    }

    Deal read(RecordTimes times) {
        RecordReading reading = times.reading();
        DealOutcome outcome = outcomes.of(reading);
        // CRMs store the expected day in the same property while the deal is open.
        Optional<EventTime> closedAt = outcome.isClosed()
                ? times.closing(mapping.getClosedAt(), stage -> outcomes.isStageOf(stage, outcome))
                : Optional.empty();
        Optional<EventTime> createdAt = times.first(mapping.getCreatedAt());
        check(reading, outcome, createdAt, closedAt);
        return Deal.builder()
                .outcome(outcome)
                .amount(amounts.read(reading))
                .createdAt(createdAt)
                .closedAt(closedAt)
                .reportedBackAt(times.first(mapping.getReportedBackAt()))
                .build();
    }

    private void check(
            RecordReading reading, DealOutcome outcome, Optional<EventTime> createdAt, Optional<EventTime> closedAt) {
        if (createdAt.isPresent()
                && closedAt.isPresent()
                && closedAt.get().isCertainlyBefore(createdAt.get(), forms.zone())) {
            reading.note(
                    ImportReason.CLOSED_BEFORE_CREATED, ImportEffect.KEPT, closedAt.get() + " < " + createdAt.get());
        }
        if (outcome.isClosed() && closedAt.isEmpty()) {
            reading.note(ImportReason.CLOSED_WITHOUT_TIME, ImportEffect.KEPT, DetailPhrase.of(outcome));
        }
        if (outcome == DealOutcome.LOST
                && !mapping.getLossReason().isEmpty()
                && reading.text(mapping.getLossReason()).isEmpty()) {
            reading.note(ImportReason.LOST_WITHOUT_REASON, ImportEffect.KEPT, "");
        }
        if (outcome == DealOutcome.OPEN) {
            checkProbability(reading);
        }
    }

    private void checkProbability(RecordReading reading) {
        Optional<String> text = mapping.getProbability().flatMap(reading.record()::value);
        Optional<BigDecimal> probability = text.flatMap(written -> forms.number(written.replace("%", "")));
        if (probability.filter(p -> p.compareTo(mapping.getCertainty()) >= 0).isPresent()) {
            reading.note(
                    ImportReason.OPEN_BUT_CERTAIN,
                    ImportEffect.KEPT,
                    mapping.getProbability().orElseThrow(),
                    text.orElseThrow(),
                    null);
        }
    }
}
