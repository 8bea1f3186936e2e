package org.closedloop.sla.counting;

import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiConsumer;
import org.closedloop.sla.counting.event.TimeList;
import org.closedloop.sla.funnel.CycleData;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadCycle;
import org.closedloop.sla.funnel.LeadEvent;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.funnel.Touch;
import org.joda.money.Money;

/** Copies leads into one reusable record, without allocation. */
final class LeadCopier {

    private static final LeadEvent[] EVENTS = LeadEvent.values();

    private final LeadRecord record = new LeadRecord();
    /** The cycle that is being copied. */
    private CycleRecord cycle = record;

    // Created once, to avoid an allocation per lead.
    private final BiConsumer<Stage, EventTime> copyStage = this::stage;
    private final BiConsumer<String, String> copyField = record::field;

    /** Returns the record of a lead, valid until the next call. */
    LeadRecord copy(Lead lead) {
        record.clear();
        record.id(lead.getId());
        CycleData data = lead.data();
        record.source = data.getSource();
        record.segment = data.getSegment();
        record.priority = data.getPriority();
        lead.getFields().forEach(copyField);
        copyTouches(lead.getTouches());
        cycle = record;
        copy(data);
        lead.getStages().forEach(copyStage);
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
        copy(later.data());
        later.getStages().forEach(copyStage);
        copyAttempts(later.getAttempts());
        cycle.pauses = later.getPauses();
    }

    private void copy(CycleData data) {
        for (LeadEvent event : EVENTS) {
            EventTime time = data.time(event);
            if (time != null) {
                cycle.set(event, second(time), nano(time));
            }
        }
        String rejection = data.getRejectionReason();
        if (rejection != null) {
            cycle.rejectionReason(rejection);
        }
        String disqualification = data.getDisqualificationReason();
        if (disqualification != null) {
            cycle.disqualificationReason(disqualification);
        }
        cycle.outcome = data.getOutcome();
        copyAmount(data);
    }

    private void copyAmount(CycleData data) {
        Money amount = data.getAmount();
        Long minorUnits = data.getMinorUnits();
        if (amount != null && minorUnits != null) {
            cycle.amount(amount.getCurrencyUnit(), minorUnits);
        } else if (amount != null) {
            cycle.amount(amount);
        }
    }

    private void copyTouches(List<Touch> touches) {
        for (int i = 0, n = touches.size(); i < n; i++) {
            Touch touch = touches.get(i);
            EventTime time = touch.getAt();
            record.addTouch(second(time), nano(time), touch.getBy(), touch.getChannel());
        }
    }

    private void copyAttempts(List<EventTime> attempts) {
        for (int i = 0, n = attempts.size(); i < n; i++) {
            EventTime time = attempts.get(i);
            cycle.attempts.add(second(time), nano(time));
        }
    }

    private void stage(Stage stage, EventTime time) {
        cycle.addStage(stage, second(time), nano(time));
    }

    private static long second(EventTime time) {
        // The date of a day does not depend on the zone.
        return time.isTimed() ? time.epochSecond() : time.dayIn(ZoneOffset.UTC).toEpochDay();
    }

    private static int nano(EventTime time) {
        return time.isTimed() ? time.nanoOfSecond() : TimeList.DAY;
    }
}
