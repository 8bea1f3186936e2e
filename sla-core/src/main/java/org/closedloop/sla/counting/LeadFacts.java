package org.closedloop.sla.counting;

import java.util.Arrays;
import java.util.StringJoiner;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.LeadEvent;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.ClockStart;

/**
 * The lead that is being counted, as far as it is known at the close of the day: the one place that leaves out what has
 * not happened yet.
 *
 * <p>One per counter, read anew for each lead, so that every time is put into its atom once, not once per metric.
 */
final class LeadFacts {

    private static final LeadEvent[] EVENTS = LeadEvent.values();

    private final Atoms atoms;
    private Stage[] stages = {};
    private Moment[] entries = {};

    private LeadRecord record = new LeadRecord();

    final Moment creation = new Moment();
    final Moment handOver = new Moment();
    final Moment acceptance = new Moment();
    final Moment rejection = new Moment();
    final Moment firstTouch = new Moment();
    final Moment dealClose = new Moment();
    final Moment reportBack = new Moment();

    /** The moments of {@link #EVENTS}. */
    private final Moment[] moments = {creation, handOver, acceptance, rejection, firstTouch, dealClose, reportBack};

    LeadFacts(Atoms atoms) {
        this.atoms = atoms;
    }

    /** The moment of the first entry into this stage; to be asked once, before any lead is read. */
    Moment entryInto(Stage stage) {
        int known = Arrays.asList(stages).indexOf(stage);
        if (known >= 0) {
            return entries[known];
        }
        Moment entry = new Moment();
        stages = Arrays.copyOf(stages, stages.length + 1);
        stages[stages.length - 1] = stage;
        entries = Arrays.copyOf(entries, stages.length);
        entries[stages.length - 1] = entry;
        return entry;
    }

    /** The moment at which the response clock starts. */
    Moment startOf(ClockStart start) {
        return switch (start) {
            case HAND_OVER -> handOver;
            case CREATION -> creation;
            case ACCEPTANCE -> acceptance;
        };
    }

    /** Turns to this lead. */
    void read(LeadRecord next) {
        record = next;
        for (int i = 0; i < EVENTS.length; i++) {
            LeadEvent event = EVENTS[i];
            if (record.knows(event)) {
                moments[i].set(record.second(event), record.nano(event), atoms);
            } else {
                moments[i].clear();
            }
        }
        if (!isClosed()) {
            dealClose.clear();
            reportBack.clear();
        }
        for (Moment entry : entries) {
            entry.clear();
        }
        Times times = record.stageTimes;
        for (int i = 0; i < times.size(); i++) {
            readStage(record.stage(i), times.second(i), times.nano(i));
        }
    }

    private void readStage(Stage stage, long second, int nano) {
        for (int i = 0; i < stages.length; i++) {
            if (stages[i].equals(stage)) {
                entries[i].set(second, nano, atoms);
                return;
            }
        }
    }

    /** The events of which only the day is known, each with its day, for a reader. */
    String days() {
        StringJoiner text = new StringJoiner(" and ");
        name(text, "created", creation);
        name(text, "handed-over", handOver);
        name(text, "accepted", acceptance);
        name(text, "rejected", rejection);
        name(text, "first-touch", firstTouch);
        name(text, "deal-closed", dealClose);
        name(text, "reported-back", reportBack);
        return text.toString();
    }

    private static void name(StringJoiner text, String event, Moment moment) {
        if (moment.isDay()) {
            text.add(event + " " + moment.when());
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

    /** The deal, if it is closed and it is not known when. */
    boolean isClosedWithoutTime() {
        return isClosed() && !record.knows(LeadEvent.DEAL_CLOSED);
    }

    /** Whether the deal was won by now; its close may be outside the period. */
    boolean isWon() {
        return record.outcome == DealOutcome.WON && dealClose.isKnown();
    }

    /** Whether anything at all of this lead has happened within the period. */
    boolean isCounted() {
        return creation.isCounted()
                || handOver.isCounted()
                || acceptance.isCounted()
                || rejection.isCounted()
                || firstTouch.isCounted()
                || dealClose.isCounted()
                || reportBack.isCounted()
                || record.stageTimes.anyIn(atoms)
                || record.attempts.anyIn(atoms)
                || record.touchTimes.anyIn(atoms);
    }
}
