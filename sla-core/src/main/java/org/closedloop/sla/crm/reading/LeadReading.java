package org.closedloop.sla.crm.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.LeadMapping;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.crm.mapping.TouchMapping;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.funnel.Touch;

/** Reads leads by the mapping, and reports contradictions in them. Not thread-safe. */
final class LeadReading {

    private final LeadMapping mapping;
    private final ValueReaders forms;
    private final StageOrder order;
    private final SharedTexts texts = new SharedTexts();

    LeadReading(CrmMapping mapping, ValueReaders forms) {
        this(mapping.getLead(), forms, new StageOrder(mapping.getLead()));
    }

    private LeadReading(LeadMapping mapping, ValueReaders forms, StageOrder order) {
        this.mapping = mapping;
        this.forms = forms;
        this.order = order;
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
        Optional<EventTime> handedOverAt = reached(times, mapping.getHandedOverAt());
        Optional<EventTime> firstTouchAt = firstTouch(times, attempts);
        if (handedOverAt.isPresent()
                && firstTouchAt.isPresent()
                && firstTouchAt.get().isCertainlyBefore(handedOverAt.get(), forms.zone())) {
            reading.note(
                    ImportReason.TOUCH_BEFORE_HAND_OVER,
                    ImportEffect.KEPT,
                    firstTouchAt.get() + " < " + handedOverAt.get());
        }
        Lead.Builder lead = traits(reading)
                .createdAt(times.first(mapping.getCreatedAt()))
                .handedOverAt(handedOverAt)
                .acceptedAt(reached(times, mapping.getAcceptedAt()))
                .firstTouchAt(firstTouchAt)
                .rejection(reached(times, mapping.getRejectedAt()).map(at -> rejection(at, reading)))
                .addAllAttempts(inOrder(attempts));
        readStages(times, lead);
        mapping.getFields()
                .forEach((name, property) ->
                        record.value(property).ifPresent(value -> lead.putField(name, texts.shared(value.strip()))));
        return lead;
    }

    /** Reports a deal that was closed before its lead was created; the deal still counts. */
    void checkDeal(Lead lead, Lead withDeal, RecordTimes deal) {
        Optional<EventTime> closedAt = withDeal.getDeal().flatMap(Deal::getClosedAt);
        Optional<EventTime> createdAt = lead.getCreatedAt();
        if (closedAt.isPresent()
                && createdAt.isPresent()
                && closedAt.get().isCertainlyBefore(createdAt.get(), forms.zone())) {
            deal.reading()
                    .note(
                            ImportReason.CLOSED_BEFORE_LEAD,
                            ImportEffect.KEPT,
                            closedAt.get() + " < " + createdAt.get() + ", lead " + lead.getId());
        }
    }

    private List<EventTime> inOrder(List<EventTime> attempts) {
        return attempts.isEmpty()
                ? attempts
                : attempts.stream()
                        .distinct()
                        .sorted(EventTime.byStart(forms.zone()))
                        .toList();
    }

    /** Returns the time of a step of the lead; reports a step without a time. */
    private static Optional<EventTime> reached(RecordTimes times, List<TimeSource> sources) {
        Optional<EventTime> time = times.first(sources);
        if (time.isEmpty()) {
            reportIfInStage(times, sources);
        }
        return time;
    }

    private RecordTimes times(RecordReading reading, List<RecordTimes> deals) {
        return new RecordTimes(reading, mapping.getCreatedAt(), order, deals);
    }

    /** Returns what the lead of a further deal shares with the lead: its origin, but nothing that would count twice. */
    Lead.Builder traits(CrmRecord record) {
        return traits(new RecordReading(record, forms, null));
    }

    private Lead.Builder traits(RecordReading reading) {
        return Lead.builder()
                .source(reading.text(mapping.getSource()).map(texts::shared))
                .segment(reading.text(mapping.getSegment()).map(texts::shared))
                .priority(reading.text(mapping.getPriority()).map(texts::shared))
                .addAllTouches(touches(reading));
    }

    private Rejection rejection(EventTime at, RecordReading reading) {
        return reading.text(mapping.getRejectionReason())
                .map(reason -> Rejection.of(at, reason))
                .orElseGet(() -> Rejection.withoutReason(at));
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

    private Optional<EventTime> firstTouch(RecordTimes times, List<EventTime> attempts) {
        Optional<EventTime> recorded = times.first(mapping.getFirstTouchAt());
        if (recorded.isPresent() && !isHuman(times.reading())) {
            recorded = Optional.empty();
        }
        return attempts.isEmpty()
                ? recorded
                : Stream.concat(recorded.stream(), attempts.stream()).min(EventTime.byStart(forms.zone()));
    }

    private boolean isHuman(RecordReading reading) {
        List<PropertyTest> tests = mapping.getHumanTouch().stream()
                .filter(test -> reading.record().value(test.getProperty()).isPresent())
                .toList();
        if (tests.isEmpty() || reading.passesAny(tests)) {
            return true;
        }
        String property = tests.get(0).getProperty();
        reading.ignore(
                ImportReason.TOUCH_NOT_HUMAN,
                property,
                reading.record().value(property).orElseThrow());
        return false;
    }

    private void readStages(RecordTimes times, Lead.Builder lead) {
        EventTime last = null;
        Stage lastStage = null;
        for (Map.Entry<Stage, List<TimeSource>> entry : mapping.getStages().entrySet()) {
            Stage stage = entry.getKey();
            Optional<EventTime> time = times.first(entry.getValue());
            if (time.isEmpty()) {
                reportIfInStage(times, entry.getValue());
                continue;
            }
            lead.putStage(stage, time.get());
            if (last != null && time.get().isCertainlyBefore(last, forms.zone())) {
                times.reading().note(ImportReason.STAGES_BACKWARDS, ImportEffect.KEPT, stage + " < " + lastStage);
            } else {
                last = time.get();
                lastStage = stage;
            }
        }
    }

    /** Reports a stage of the lead whose time is unknown. */
    private static void reportIfInStage(RecordTimes times, List<TimeSource> sources) {
        for (TimeSource source : sources) {
            if (times.reportUntimed(source)) {
                return;
            }
        }
    }
}
