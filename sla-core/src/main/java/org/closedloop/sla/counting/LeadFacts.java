package org.closedloop.sla.counting;

import java.util.Arrays;
import java.util.StringJoiner;
import org.closedloop.sla.counting.state.NewestEvent;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.LeadEvent;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.ClockStart;

/**
 * The occurrences of the current lead at the close of the day, without future events.
 *
 * <p>Each counter has one instance, so that the bucket of each time is found once per lead, not once per metric.
 */
final class LeadFacts {

    private static final LeadEvent[] EVENTS = LeadEvent.values();

    private final TimeBuckets buckets;
    private Stage[] stages = {};
    private Occurrence[] entries = {};

    private LeadRecord record = new LeadRecord();

    final Occurrence creation = new Occurrence();
    final Occurrence handOver = new Occurrence();
    final Occurrence acceptance = new Occurrence();
    final Occurrence rejection = new Occurrence();
    final Occurrence firstTouch = new Occurrence();
    final Occurrence dealCreation = new Occurrence();
    final Occurrence dealClose = new Occurrence();
    final Occurrence reportBack = new Occurrence();

    /** The occurrences of {@link #EVENTS}. */
    private final Occurrence[] occurrences = {
        creation, handOver, acceptance, rejection, firstTouch, dealCreation, dealClose, reportBack
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

    /** Reads the next lead. */
    void read(LeadRecord next) {
        record = next;
        for (int i = 0; i < EVENTS.length; i++) {
            LeadEvent event = EVENTS[i];
            if (record.knows(event)) {
                occurrences[i].set(record.second(event), record.nano(event), buckets);
            } else {
                occurrences[i].clear();
            }
        }
        if (record.outcome == null) {
            dealCreation.clear();
        }
        if (!isClosed()) {
            dealClose.clear();
            reportBack.clear();
        }
        for (Occurrence entry : entries) {
            entry.clear();
        }
        TimeList times = record.stageTimes;
        for (int i = 0; i < times.size(); i++) {
            readStage(record.stage(i), times.second(i), times.nano(i));
        }
    }

    /** Adds the newest event of this lead up to the close of the day, and whether it has one after it. */
    void addTo(NewestEvent newest) {
        boolean later = false;
        for (int i = 0; i < EVENTS.length; i++) {
            if (occurrences[i].isKnown()) {
                newest.add(occurrences[i].second());
            } else {
                later |= record.knows(EVENTS[i]) && isMeant(EVENTS[i]);
            }
        }
        later |= buckets.addTo(newest, record.stageTimes);
        later |= buckets.addTo(newest, record.attempts);
        later |= buckets.addTo(newest, record.touchTimes);
        if (later) {
            newest.addLater();
        }
    }

    /** Whether an event of a deal counts: the expected close of an open deal does not. */
    private boolean isMeant(LeadEvent event) {
        return switch (event) {
            case DEAL_CREATED -> record.outcome != null;
            case DEAL_CLOSED, REPORTED_BACK -> isClosed();
            case CREATED, HANDED_OVER, ACCEPTED, REJECTED, FIRST_TOUCH -> true;
        };
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

    /** The record itself. */
    LeadRecord record() {
        return record;
    }

    private boolean isClosed() {
        DealOutcome outcome = record.outcome;
        return outcome != null && outcome.isClosed();
    }

    /** Whether the deal is closed without a closing time. */
    boolean isClosedWithoutTime() {
        return isClosed() && !record.knows(LeadEvent.DEAL_CLOSED);
    }

    /** Whether there is a deal without a time of creation. */
    boolean isDealWithoutCreation() {
        return record.outcome != null && !record.knows(LeadEvent.DEAL_CREATED);
    }

    /** Whether the deal was won before the close of the day, within the period or not. */
    boolean isWon() {
        return record.outcome == DealOutcome.WON && dealClose.isKnown();
    }

    /** Whether the deal was lost before the close of the day, within the period or not. */
    boolean isLost() {
        return record.outcome == DealOutcome.LOST && dealClose.isKnown();
    }

    /** Whether the deal is open at the close of the day; one that is closed later is. */
    boolean isOpen() {
        return record.outcome == DealOutcome.OPEN
                || (isClosed() && record.knows(LeadEvent.DEAL_CLOSED) && !dealClose.isKnown());
    }

    /** Whether the deal has this outcome at the close of the day. */
    boolean isDeal(DealOutcome outcome) {
        return switch (outcome) {
            case WON -> isWon();
            case LOST -> isLost();
            case OPEN -> isOpen();
        };
    }

    /** Whether any event of this lead occurred within the period. */
    boolean isCounted() {
        return creation.isCounted()
                || handOver.isCounted()
                || acceptance.isCounted()
                || rejection.isCounted()
                || firstTouch.isCounted()
                || dealCreation.isCounted()
                || dealClose.isCounted()
                || reportBack.isCounted()
                || record.stageTimes.anyIn(buckets)
                || record.attempts.anyIn(buckets)
                || record.touchTimes.anyIn(buckets);
    }
}
