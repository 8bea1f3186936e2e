package org.closedloop.sla.counting;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.closedloop.sla.counting.event.TimeList;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.Disqualification;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadCycle;
import org.closedloop.sla.funnel.LeadEvent;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.funnel.Touch;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Copies leads into one reusable record, without allocation. */
final class LeadCopier {

    private final LeadRecord record = new LeadRecord();
    /** The cycle that is being copied. */
    private CycleRecord cycle = record;

    // Created once, to avoid an allocation per lead.
    private final BiConsumer<Stage, EventTime> copyStage = this::stage;
    private final BiConsumer<String, String> copyField = this::field;

    /** Returns the record of a lead, valid until the next call. */
    LeadRecord copy(Lead lead) {
        record.clear();
        record.id(lead.getId());
        record.source = lead.getSource().orElse(null);
        record.segment = lead.getSegment().orElse(null);
        record.priority = lead.getPriority().orElse(null);
        List<Touch> touches = lead.getTouches();
        for (int i = 0, n = touches.size(); i < n; i++) {
            Touch touch = touches.get(i);
            EventTime time = touch.getAt();
            record.addTouch(second(time), nano(time), touch.getBy(), touch.getChannel());
        }
        lead.getFields().forEach(copyField);
        cycle = record;
        event(LeadEvent.CREATED, lead.getCreatedAt());
        event(LeadEvent.HANDED_OVER, lead.getHandedOverAt());
        event(LeadEvent.ACCEPTED, lead.getAcceptedAt());
        event(LeadEvent.FIRST_TOUCH, lead.getFirstTouchAt());
        lead.getStages().forEach(copyStage);
        copy(lead.getRejection().orElse(null));
        copy(lead.getDisqualification().orElse(null));
        copy(lead.getDeal().orElse(null));
        copyAttempts(lead.getAttempts());
        record.pauses = lead.getPauses();
        List<LeadCycle> cycles = lead.getCycles();
        for (int i = 0, n = cycles.size(); i < n; i++) {
            copy(cycles.get(i));
        }
        return record;
    }

    private void copy(LeadCycle later) {
        cycle = record.addCycle();
        event(LeadEvent.CREATED, later.getStartedAt());
        event(LeadEvent.HANDED_OVER, later.getHandedOverAt());
        event(LeadEvent.ACCEPTED, later.getAcceptedAt());
        event(LeadEvent.FIRST_TOUCH, later.getFirstTouchAt());
        later.getStages().forEach(copyStage);
        copy(later.getRejection().orElse(null));
        copy(later.getDisqualification().orElse(null));
        copy(later.getDeal().orElse(null));
        copyAttempts(later.getAttempts());
        cycle.pauses = later.getPauses();
    }

    private void copyAttempts(List<EventTime> attempts) {
        for (int i = 0, n = attempts.size(); i < n; i++) {
            EventTime time = attempts.get(i);
            cycle.attempts.add(second(time), nano(time));
        }
    }

    private void copy(@Nullable Rejection rejection) {
        if (rejection != null) {
            event(LeadEvent.REJECTED, rejection.getAt());
            String reason = rejection.getReason().orElse(null);
            if (reason != null) {
                cycle.rejectionReason(reason);
            }
        }
    }

    private void copy(@Nullable Disqualification disqualification) {
        if (disqualification != null) {
            event(LeadEvent.DISQUALIFIED, disqualification.getAt());
            String reason = disqualification.getReason().orElse(null);
            if (reason != null) {
                cycle.disqualificationReason(reason);
            }
        }
    }

    private void copy(@Nullable Deal deal) {
        if (deal != null) {
            cycle.deal(deal.getOutcome());
            event(LeadEvent.DEAL_CREATED, deal.getCreatedAt());
            event(LeadEvent.DEAL_CLOSED, deal.getClosedAt());
            event(LeadEvent.REPORTED_BACK, deal.getReportedBackAt());
            Money money = deal.getAmount().orElse(null);
            if (money != null) {
                cycle.amount(money);
            }
        }
    }

    private void event(LeadEvent event, Optional<EventTime> recorded) {
        EventTime time = recorded.orElse(null);
        if (time != null) {
            event(event, time);
        }
    }

    private void event(LeadEvent event, EventTime time) {
        cycle.set(event, second(time), nano(time));
    }

    private void stage(Stage stage, EventTime time) {
        cycle.addStage(stage, second(time), nano(time));
    }

    private void field(String name, String value) {
        record.field(name, value);
    }

    // The instant of a timed event and the date of a day do not depend on the zone.

    private static long second(EventTime time) {
        return time.isTimed()
                ? time.startIn(ZoneOffset.UTC).getEpochSecond()
                : time.dayIn(ZoneOffset.UTC).toEpochDay();
    }

    @SuppressWarnings("JavaInstantGetSecondsGetNano") // The seconds are read separately.
    private static int nano(EventTime time) {
        return time.isTimed() ? time.startIn(ZoneOffset.UTC).getNano() : TimeList.DAY;
    }
}
