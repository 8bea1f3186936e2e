package org.closedloop.sla.counting;

import org.closedloop.sla.counting.event.IssueKind;
import org.closedloop.sla.counting.event.Occurrence;
import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.funnel.LeadEvent;

/**
 * Checks the order of the events in the cycles of a recycled lead.
 *
 * <p>A cycle starts after the former one ended: after each of its events but the report on its deal. No event of a
 * cycle is before its start; otherwise no time is measured in it.
 */
final class CycleOrder {

    private static final LeadEvent[] EVENTS = LeadEvent.values();

    private final TimeBuckets buckets;
    private final Occurrence start = new Occurrence();
    private final Occurrence event = new Occurrence();

    CycleOrder(TimeBuckets buckets) {
        this.buckets = buckets;
    }

    /** Reports a cycle that starts before an event of the former one. */
    void checkFormer(LeadRecord lead, CycleRecord former, CycleRecord next, IssueCollector issues) {
        if (!read(start, next, LeadEvent.CREATED)) {
            return;
        }
        for (LeadEvent kind : EVENTS) {
            if (kind != LeadEvent.REPORTED_BACK && read(event, former, kind) && start.isCertainlyBefore(event)) {
                issues.add(
                        IssueKind.CYCLE_BEFORE_END,
                        lead,
                        () -> "must not start before the former cycle ended, but did " + start.when() + ", and "
                                + nameOf(kind) + " " + event.when());
                return;
            }
        }
    }

    /** Returns whether no event of the cycle is before its start; reports the first one that is. */
    boolean isInOrder(LeadRecord lead, CycleRecord cycle, IssueCollector issues) {
        if (!read(start, cycle, LeadEvent.CREATED)) {
            return true;
        }
        for (LeadEvent kind : EVENTS) {
            if (read(event, cycle, kind) && event.isCertainlyBefore(start)) {
                issues.add(
                        IssueKind.EVENT_BEFORE_CYCLE,
                        lead,
                        () -> "must not have an event before it starts, but did start " + start.when() + ", and "
                                + nameOf(kind) + " " + event.when());
                return false;
            }
        }
        return true;
    }

    private boolean read(Occurrence into, CycleRecord cycle, LeadEvent kind) {
        if (!cycle.knows(kind)) {
            return false;
        }
        into.set(cycle.second(kind), cycle.nano(kind), buckets);
        return into.isKnown();
    }

    private static String nameOf(LeadEvent event) {
        return switch (event) {
            case CREATED -> "the former started";
            case HANDED_OVER -> "the lead was handed over";
            case ACCEPTED -> "the lead was accepted";
            case REJECTED -> "the lead was rejected";
            case DISQUALIFIED -> "the lead was disqualified";
            case FIRST_TOUCH -> "the lead was touched";
            case DEAL_CREATED -> "its deal was created";
            case DEAL_CLOSED -> "its deal was closed";
            case REPORTED_BACK -> "its deal was reported back";
        };
    }
}
