package org.closedloop.sla.counting;

import java.util.Arrays;
import java.util.StringJoiner;
import org.closedloop.sla.counting.event.Occurrence;
import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.counting.event.TimeList;
import org.closedloop.sla.counting.state.NewestEvent;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.LeadEvent;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.ClockStart;

/**
 * The occurrences of the current cycle of a lead at the close of the day, without future events.
 *
 * <p>Each counter has one instance, so that the bucket of each time is found once per lead, not once per metric.
 */
final class LeadFacts {

    private static final LeadEvent[] EVENTS = LeadEvent.values();
    private static final int DEAL_CREATION = CycleRecord.bit(LeadEvent.DEAL_CREATED);
    private static final int DEAL_CLOSE =
            CycleRecord.bit(LeadEvent.DEAL_CLOSED) | CycleRecord.bit(LeadEvent.REPORTED_BACK);

    private final TimeBuckets buckets;
    private Stage[] stages = {};
    private Occurrence[] entries = {};

    private LeadRecord record = new LeadRecord();
    private CycleRecord cycle = record;
    private int number = 1;
    private boolean inOrder = true;
    /** The events of the current cycle that count, before the close or after it, as bits of {@link CycleRecord}. */
    private int events;
    /** The newest of them and of the stages, before the close. */
    private long newestSecond = NewestEvent.NONE;
    /** Whether one of them, or of the stages, is after the close. */
    private boolean later;

    final Occurrence creation = new Occurrence();
    final Occurrence handOver = new Occurrence();
    final Occurrence acceptance = new Occurrence();
    final Occurrence rejection = new Occurrence();
    final Occurrence disqualification = new Occurrence();
    final Occurrence firstTouch = new Occurrence();
    final Occurrence dealCreation = new Occurrence();
    final Occurrence dealClose = new Occurrence();
    final Occurrence reportBack = new Occurrence();

    /** The occurrences of {@link #EVENTS}. */
    private final Occurrence[] occurrences = {
        creation, handOver, acceptance, rejection, disqualification, firstTouch, dealCreation, dealClose, reportBack
    };

    LeadFacts(TimeBuckets buckets) {
        this.buckets = buckets;
    }

    /** Returns the occurrence of the first entry into this stage. Must be called before leads are read. */
    Occurrence entryInto(Stage stage) {
        int known = Arrays.asList(stages).indexOf(stage);
        if (known >= 0) {
            return entries[known];
        }
        Occurrence entry = new Occurrence();
        stages = Arrays.copyOf(stages, stages.length + 1);
        stages[stages.length - 1] = stage;
        entries = Arrays.copyOf(entries, stages.length);
        entries[stages.length - 1] = entry;
        return entry;
    }

    /** Returns the occurrence that starts the response clock. */
    Occurrence startOf(ClockStart start) {
        return switch (start) {
            case HAND_OVER -> handOver;
            case CREATION -> creation;
            case ACCEPTANCE -> acceptance;
        };
    }

    /** Reads the next lead, in its first cycle. */
    void read(LeadRecord next) {
        record = next;
        number = 1;
        inOrder = true;
        read((CycleRecord) next);
    }

    /** Reads a later cycle of this lead. */
    void readCycle(int next, CycleOrder order, IssueCollector issues) {
        CycleRecord later = record.cycle(next);
        number = next;
        order.checkFormer(record, record.cycle(next - 1), later, issues);
        inOrder = order.isInOrder(record, later, issues);
        read(later);
    }

    private void read(CycleRecord next) {
        cycle = next;
        newestSecond = NewestEvent.NONE;
        later = false;
        readEvents(eventsOf(next));
        readStages(next.stageTimes);
    }

    /** The events that count: those of a deal only with the deal, and the expected close of an open deal does not. */
    private static int eventsOf(CycleRecord cycle) {
        DealOutcome outcome = cycle.outcome;
        if (outcome == null) {
            return cycle.known() & ~(DEAL_CREATION | DEAL_CLOSE);
        }
        return outcome.isClosed() ? cycle.known() : cycle.known() & ~DEAL_CLOSE;
    }

    private void readEvents(int now) {
        for (int gone = events & ~now; gone != 0; gone &= gone - 1) {
            occurrences[Integer.numberOfTrailingZeros(gone)].clear();
        }
        events = now;
        for (int left = now; left != 0; left &= left - 1) {
            int i = Integer.numberOfTrailingZeros(left);
            Occurrence occurrence = occurrences[i];
            occurrence.set(cycle.second(EVENTS[i]), cycle.nano(EVENTS[i]), buckets);
            see(occurrence.second());
        }
    }

    private void readStages(TimeList times) {
        for (Occurrence entry : entries) {
            entry.clear();
        }
        for (int i = 0; i < times.size(); i++) {
            see(buckets.firstSecond(times.second(i), times.nano(i)));
            readStage(cycle.stage(i), times.second(i), times.nano(i));
        }
    }

    private void see(long second) {
        if (buckets.hasHappened(second)) {
            newestSecond = Math.max(newestSecond, second);
        } else {
            later = true;
        }
    }

    /** Adds the newest event of this cycle up to the close of the day. Returns whether it has one after it. */
    boolean addTo(NewestEvent newest) {
        newest.add(newestSecond);
        boolean attemptedLater = buckets.addTo(newest, cycle.attempts);
        boolean touchedLater = number == 1 && buckets.addTo(newest, record.touchTimes);
        return later || attemptedLater || touchedLater;
    }

    private void readStage(Stage stage, long second, int nano) {
        for (int i = 0; i < stages.length; i++) {
            if (stages[i].equals(stage)) {
                entries[i].set(second, nano, buckets);
                return;
            }
        }
    }

    /** Returns the events of which only the day is known, each with its day, for a message. */
    String days() {
        StringJoiner text = new StringJoiner(" and ");
        name(text, "created", creation);
        name(text, "handed-over", handOver);
        name(text, "accepted", acceptance);
        name(text, "rejected", rejection);
        name(text, "disqualified", disqualification);
        name(text, "first-touch", firstTouch);
        name(text, "deal-created", dealCreation);
        name(text, "deal-closed", dealClose);
        name(text, "reported-back", reportBack);
        return text.toString();
    }

    private static void name(StringJoiner text, String event, Occurrence occurrence) {
        if (occurrence.isDay()) {
            text.add(event + " " + occurrence.when());
        }
    }

    /** The record of the lead. */
    LeadRecord record() {
        return record;
    }

    /** The current cycle of the lead. */
    CycleRecord cycle() {
        return cycle;
    }

    /** The number of the current cycle, from 1. */
    int number() {
        return number;
    }

    /** Whether no event of the current cycle is before its start; otherwise no time is measured in it. */
    boolean isInOrder() {
        return inOrder;
    }

    /** Whether the lead was accepted in a cycle after the current one, before the close of the day. */
    boolean isAcceptedInLaterCycle() {
        for (int later = number + 1; later <= record.laterCycles() + 1; later++) {
            CycleRecord next = record.cycle(later);
            if (next.knows(LeadEvent.ACCEPTED)
                    && buckets.hasHappened(
                            buckets.firstSecond(next.second(LeadEvent.ACCEPTED), next.nano(LeadEvent.ACCEPTED)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isClosed() {
        DealOutcome outcome = cycle.outcome;
        return outcome != null && outcome.isClosed();
    }

    /** Whether the deal is closed without a closing time. */
    boolean isClosedWithoutTime() {
        return isClosed() && !cycle.knows(LeadEvent.DEAL_CLOSED);
    }

    /** Whether there is a deal without a time of creation. */
    boolean isDealWithoutCreation() {
        return cycle.outcome != null && !cycle.knows(LeadEvent.DEAL_CREATED);
    }

    /** Whether the deal was won before the close of the day, within the period or not. */
    boolean isWon() {
        return cycle.outcome == DealOutcome.WON && dealClose.isKnown();
    }

    /** Whether the deal was lost before the close of the day, within the period or not. */
    boolean isLost() {
        return cycle.outcome == DealOutcome.LOST && dealClose.isKnown();
    }

    /** Whether the deal is open at the close of the day; one that is closed later is. */
    boolean isOpen() {
        return cycle.outcome == DealOutcome.OPEN
                || (isClosed() && cycle.knows(LeadEvent.DEAL_CLOSED) && !dealClose.isKnown());
    }

    /** Whether the deal has this outcome at the close of the day. */
    boolean isDeal(DealOutcome outcome) {
        return switch (outcome) {
            case WON -> isWon();
            case LOST -> isLost();
            case OPEN -> isOpen();
        };
    }

    /** Whether any event of this cycle, or any touch of the lead, occurred within the period. */
    boolean isCounted() {
        return creation.isCounted()
                || handOver.isCounted()
                || acceptance.isCounted()
                || rejection.isCounted()
                || disqualification.isCounted()
                || firstTouch.isCounted()
                || dealCreation.isCounted()
                || dealClose.isCounted()
                || reportBack.isCounted()
                || cycle.stageTimes.anyIn(buckets)
                || cycle.attempts.anyIn(buckets)
                || record.touchTimes.anyIn(buckets);
    }
}
