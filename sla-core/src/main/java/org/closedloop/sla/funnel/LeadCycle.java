package org.closedloop.sla.funnel;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A later cycle of a recycled lead: one that was given back to marketing, nurtured, and came again.
 *
 * <p>The attributes of the {@link Lead} itself are its first cycle. Each later cycle has its own stages, hand-over,
 * response clock, rejection and deal; the data of former cycles does not count in it. A cycle ends before the next one
 * starts.
 *
 * <pre>{@code
 * Lead recycled = lead.withCycles(LeadCycle.builder()
 *         .startedAt(Instant.parse("2026-06-01T08:00:00Z"))
 *         .handedOverAt(Instant.parse("2026-06-03T09:00:00Z"))
 *         .firstTouchAt(Instant.parse("2026-06-03T10:20:00Z"))
 *         .build());
 * }</pre>
 */
@Value.Immutable
public interface LeadCycle extends WithLeadCycle {

    /** The time when the cycle started; it takes the place of the creation of the lead. */
    EventTime getStartedAt();

    /** The time of the <em>first</em> entry of this cycle into each stage. */
    Map<Stage, EventTime> getStages();

    /** The time when marketing handed the lead over again. */
    Optional<EventTime> getHandedOverAt();

    /** The time when sales accepted it. */
    Optional<EventTime> getAcceptedAt();

    /** The rejection, if sales rejected it again. */
    Optional<Rejection> getRejection();

    /** The disqualification, if it turned out to be none. */
    Optional<Disqualification> getDisqualification();

    /** The time of the <em>first</em> contact of this cycle by a person in sales. */
    Optional<EventTime> getFirstTouchAt();

    /** The attempts of sales to contact the lead in this cycle, in any order. */
    List<EventTime> getAttempts();

    /** The pauses of the response clock. */
    List<Pause> getPauses();

    /** The deal that this cycle resulted in. */
    Optional<Deal> getDeal();

    /** Returns the data of this cycle in the form that counters read. */
    @Value.Derived
    @Value.Auxiliary
    default CycleData data() {
        return new CycleData(this);
    }

    /** Returns a new builder; only the start is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds cycles. */
    final class Builder extends ImmutableLeadCycle.Builder {

        /** Sets the time when the cycle started, as an instant. */
        public Builder startedAt(Instant at) {
            return startedAt(EventTime.at(at));
        }

        /** Adds the first entry into a stage, as an instant. */
        public Builder putStage(Stage stage, Instant at) {
            return putStage(stage, EventTime.at(at));
        }

        /** Sets the time when marketing handed the lead over again, as an instant. */
        public Builder handedOverAt(Instant at) {
            return handedOverAt(EventTime.at(at));
        }

        /** Sets the time when sales accepted it, as an instant. */
        public Builder acceptedAt(Instant at) {
            return acceptedAt(EventTime.at(at));
        }

        /** Sets the time of the first contact by a person in sales, as an instant. */
        public Builder firstTouchAt(Instant at) {
            return firstTouchAt(EventTime.at(at));
        }

        /** Adds an attempt of sales to contact the lead, as an instant. */
        public Builder addAttempts(Instant at) {
            return addAttempts(EventTime.at(at));
        }
    }
}
