package org.closedloop.sla.crm.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.mapping.LeadMapping;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.Disqualification;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadCycle;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.funnel.Stage;

/**
 * Reads the events of a lead, divided into cycles where it was recycled.
 *
 * <p>The reasons of a rejection and a disqualification are those of the last one: a CRM keeps one reason per record.
 */
final class CycleReading {

    private final LeadMapping mapping;
    private final ValueReaders forms;

    CycleReading(LeadMapping mapping, ValueReaders forms) {
        this.mapping = mapping;
        this.forms = forms;
    }

    /** Reads the hand-over and the first touch of each cycle; {@link #read} the rest. */
    List<Events> begin(RecordTimes times, List<EventTime> attempts) {
        return spans(times).stream()
                .map(span -> new Events(times, attempts, span))
                .toList();
    }

    /** Reads the events into the lead and its later cycles. */
    void read(List<Events> events, Lead.Builder lead) {
        int lastRejected = last(events, mapping.getRejectedAt());
        int lastDisqualified = last(events, mapping.getDisqualifiedAt());
        Events first = events.get(0);
        lead.handedOverAt(first.handedOverAt)
                .acceptedAt(first.reached(mapping.getAcceptedAt()))
                .rejection(first.rejection(lastRejected == 0))
                .disqualification(first.disqualification(lastDisqualified == 0))
                .firstTouchAt(first.firstTouchAt)
                .attempts(first.attempts())
                .stages(first.stages());
        for (int i = 1; i < events.size(); i++) {
            Events later = events.get(i);
            EventTime start = later.span.after();
            if (start != null) {
                lead.addCycles(LeadCycle.builder()
                        .startedAt(start)
                        .stages(later.stages())
                        .handedOverAt(later.handedOverAt)
                        .acceptedAt(later.reached(mapping.getAcceptedAt()))
                        .rejection(later.rejection(lastRejected == i))
                        .disqualification(later.disqualification(lastDisqualified == i))
                        .firstTouchAt(later.firstTouchAt)
                        .attempts(later.attempts())
                        .build());
            }
        }
    }

    private List<CycleSpan> spans(RecordTimes times) {
        List<EventTime> recycled = mapping.getRecycledAt().stream()
                .flatMap(entry -> times.entries(entry).stream())
                .distinct()
                .sorted(EventTime.byStart(forms.zone()))
                .toList();
        List<CycleSpan> spans = new ArrayList<>();
        EventTime after = null;
        for (EventTime until : recycled) {
            spans.add(new CycleSpan(after, until, forms.zone()));
            after = until;
        }
        spans.add(new CycleSpan(after, null, forms.zone()));
        return spans;
    }

    private static int last(List<Events> events, List<TimeSource> sources) {
        int last = events.size() - 1;
        while (last > 0 && events.get(last).time(sources).isEmpty()) {
            last--;
        }
        return last;
    }

    /** Returns the lead with a deal in the cycle in which the deal was created, or else closed. */
    Lead withDeal(Lead lead, Deal deal) {
        Optional<EventTime> time = deal.getCreatedAt().or(deal::getClosedAt);
        List<LeadCycle> cycles = lead.getCycles();
        for (int i = cycles.size() - 1; i >= 0 && time.isPresent(); i--) {
            if (new CycleSpan(cycles.get(i).getStartedAt(), null, forms.zone()).contains(time.get())) {
                List<LeadCycle> changed = new ArrayList<>(cycles);
                changed.set(i, cycles.get(i).withDeal(deal));
                return lead.withCycles(changed);
            }
        }
        return lead.withDeal(deal);
    }

    /** The events of a record in one cycle. */
    final class Events {

        private final RecordTimes times;
        private final List<EventTime> allAttempts;
        private final CycleSpan span;
        private final boolean only;
        private final Optional<EventTime> handedOverAt;
        private final Optional<EventTime> firstTouchAt;

        Events(RecordTimes times, List<EventTime> allAttempts, CycleSpan span) {
            this.times = times;
            this.allAttempts = allAttempts;
            this.span = span;
            this.only = span.isFirst() && span.until() == null;
            this.handedOverAt = reached(mapping.getHandedOverAt());
            this.firstTouchAt = firstTouch();
        }

        Optional<EventTime> time(List<TimeSource> sources) {
            return only ? times.first(sources) : times.first(sources, span);
        }

        /** The time of a step of the lead; reports a step without a time. */
        Optional<EventTime> reached(List<TimeSource> sources) {
            Optional<EventTime> time = time(sources);
            if (time.isEmpty() && span.isFirst()) {
                reportIfInStage(sources);
            }
            return time;
        }

        Map<Stage, EventTime> stages() {
            Map<Stage, EventTime> stages = new LinkedHashMap<>();
            EventTime last = null;
            Stage lastStage = null;
            for (Map.Entry<Stage, List<TimeSource>> entry : mapping.getStages().entrySet()) {
                Stage stage = entry.getKey();
                Optional<EventTime> time = reached(entry.getValue());
                if (time.isEmpty()) {
                    continue;
                }
                stages.put(stage, time.get());
                if (last != null && time.get().isCertainlyBefore(last, forms.zone())) {
                    times.reading().note(ImportReason.STAGES_BACKWARDS, ImportEffect.KEPT, stage + " < " + lastStage);
                } else {
                    last = time.get();
                    lastStage = stage;
                }
            }
            return stages;
        }

        Optional<Rejection> rejection(boolean withReason) {
            return reached(mapping.getRejectedAt())
                    .map(at -> reason(mapping.getRejectionReason(), withReason)
                            .map(reason -> Rejection.of(at, reason))
                            .orElseGet(() -> Rejection.withoutReason(at)));
        }

        Optional<Disqualification> disqualification(boolean withReason) {
            return reached(mapping.getDisqualifiedAt())
                    .map(at -> reason(mapping.getDisqualificationReason(), withReason)
                            .map(reason -> Disqualification.of(at, reason))
                            .orElseGet(() -> Disqualification.withoutReason(at)));
        }

        private Optional<String> reason(List<String> properties, boolean isOfThis) {
            return isOfThis ? times.reading().text(properties) : Optional.empty();
        }

        List<EventTime> attempts() {
            return allAttempts.stream()
                    .filter(span::contains)
                    .distinct()
                    .sorted(EventTime.byStart(forms.zone()))
                    .toList();
        }

        private Optional<EventTime> firstTouch() {
            Optional<EventTime> recorded = time(mapping.getFirstTouchAt());
            if (recorded.isPresent() && !isHuman()) {
                recorded = Optional.empty();
            }
            Optional<EventTime> touched = Stream.concat(recorded.stream(), span.first(allAttempts).stream())
                    .min(EventTime.byStart(forms.zone()));
            if (handedOverAt.isPresent()
                    && touched.isPresent()
                    && touched.get().isCertainlyBefore(handedOverAt.get(), forms.zone())) {
                times.reading()
                        .note(
                                ImportReason.TOUCH_BEFORE_HAND_OVER,
                                ImportEffect.KEPT,
                                touched.get() + " < " + handedOverAt.get());
            }
            return touched;
        }

        private boolean isHuman() {
            RecordReading reading = times.reading();
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

        /** Reports a stage of the lead whose time is unknown. */
        private void reportIfInStage(List<TimeSource> sources) {
            for (TimeSource source : sources) {
                if (times.reportUntimed(source)) {
                    return;
                }
            }
        }
    }
}
