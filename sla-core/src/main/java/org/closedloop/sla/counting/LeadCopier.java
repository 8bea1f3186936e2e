package org.closedloop.sla.counting;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.closedloop.sla.counting.event.TimeList;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadEvent;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.funnel.Touch;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Copies leads into one reusable record, without allocation. */
final class LeadCopier {

    private final LeadRecord record = new LeadRecord();

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
        event(LeadEvent.CREATED, lead.getCreatedAt());
        event(LeadEvent.HANDED_OVER, lead.getHandedOverAt());
        event(LeadEvent.ACCEPTED, lead.getAcceptedAt());
        event(LeadEvent.FIRST_TOUCH, lead.getFirstTouchAt());
        lead.getStages().forEach(copyStage);
        copy(lead.getRejection().orElse(null));
        copy(lead.getDeal().orElse(null));
        List<EventTime> attempts = lead.getAttempts();
        for (int i = 0, n = attempts.size(); i < n; i++) {
            EventTime time = attempts.get(i);
            record.attempts.add(second(time), nano(time));
        }
        List<Touch> touches = lead.getTouches();
        for (int i = 0, n = touches.size(); i < n; i++) {
            Touch touch = touches.get(i);
            EventTime time = touch.getAt();
            record.addTouch(second(time), nano(time), touch.getBy(), touch.getChannel());
        }
        record.pauses = lead.getPauses();
        lead.getFields().forEach(copyField);
        return record;
    }

    private void copy(@Nullable Rejection rejection) {
        if (rejection != null) {
            event(LeadEvent.REJECTED, rejection.getAt());
            String reason = rejection.getReason().orElse(null);
            if (reason != null) {
                record.rejectionReason(reason);
            }
        }
    }

    private void copy(@Nullable Deal deal) {
        if (deal != null) {
            record.deal(deal.getOutcome());
            event(LeadEvent.DEAL_CREATED, deal.getCreatedAt());
            event(LeadEvent.DEAL_CLOSED, deal.getClosedAt());
            event(LeadEvent.REPORTED_BACK, deal.getReportedBackAt());
            Money money = deal.getAmount().orElse(null);
            if (money != null) {
                record.amount(money);
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
        record.set(event, second(time), nano(time));
    }

    private void stage(Stage stage, EventTime time) {
        record.addStage(stage, second(time), nano(time));
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
