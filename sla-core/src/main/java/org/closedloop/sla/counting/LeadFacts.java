package org.closedloop.sla.counting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.funnel.Touch;
import org.closedloop.sla.metric.ClockStart;
import org.jspecify.annotations.Nullable;

/**
 * The lead that is being counted, as far as it is known at the close of the day: the one place that leaves out what has
 * not happened yet.
 *
 * <p>One per counter, read anew for each lead, so that every time is put into its atom once, not once per metric.
 */
final class LeadFacts {

    private static final Lead NOBODY = Lead.builder().id("nobody").build();

    private final Atoms atoms;
    private final List<Stage> stages = new ArrayList<>();
    private final List<Moment> entries = new ArrayList<>();

    private Lead lead = NOBODY;
    private @Nullable Deal deal;

    final Moment creation = new Moment();
    final Moment handOver = new Moment();
    final Moment acceptance = new Moment();
    final Moment rejection = new Moment();
    final Moment firstTouch = new Moment();
    final Moment dealClose = new Moment();
    final Moment reportBack = new Moment();

    LeadFacts(Atoms atoms) {
        this.atoms = atoms;
    }

    /** The moment of the first entry into this stage; to be asked once, before any lead is read. */
    Moment entryInto(Stage stage) {
        int known = stages.indexOf(stage);
        if (known >= 0) {
            return entries.get(known);
        }
        Moment entry = new Moment();
        stages.add(stage);
        entries.add(entry);
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
    void read(Lead next) {
        lead = next;
        set(creation, next.getCreatedAt());
        set(handOver, next.getHandedOverAt());
        set(acceptance, next.getAcceptedAt());
        set(rejection, next.getRejection().map(Rejection::getAt));
        set(firstTouch, next.getFirstTouchAt());
        readDeal(next.getDeal().orElse(null));
        Map<Stage, Instant> entered = next.getStages();
        for (int i = 0; i < stages.size(); i++) {
            entries.get(i).set(entered.get(stages.get(i)), atoms);
        }
    }

    private void readDeal(@Nullable Deal next) {
        deal = next;
        if (next != null && next.getOutcome().isClosed()) {
            set(dealClose, next.getClosedAt());
            set(reportBack, next.getReportedBackAt());
        } else {
            dealClose.set(null, atoms);
            reportBack.set(null, atoms);
        }
    }

    private void set(Moment moment, Optional<Instant> recorded) {
        moment.set(recorded.orElse(null), atoms);
    }

    /** The record itself. */
    Lead lead() {
        return lead;
    }

    /** The deal, if it is closed and it is not known when. */
    boolean isClosedWithoutTime() {
        return deal != null
                && deal.getOutcome().isClosed()
                && deal.getClosedAt().isEmpty();
    }

    /** Whether the deal was won by now; its close may be outside the period. */
    boolean isWon() {
        return deal != null && deal.getOutcome() == DealOutcome.WON && dealClose.isKnown();
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
                || anyCounted(lead.getStages().values())
                || anyCounted(lead.getAttempts())
                || anyTouchCounted();
    }

    private boolean anyCounted(Iterable<Instant> instants) {
        for (Instant instant : instants) {
            if (atoms.indexOf(instant) != Atoms.NONE) {
                return true;
            }
        }
        return false;
    }

    private boolean anyTouchCounted() {
        for (Touch touch : lead.getTouches()) {
            if (atoms.indexOf(touch.getAt()) != Atoms.NONE) {
                return true;
            }
        }
        return false;
    }
}
