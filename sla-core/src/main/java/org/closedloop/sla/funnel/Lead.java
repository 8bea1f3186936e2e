package org.closedloop.sla.funnel;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A lead as the CRM recorded it: facts and their times, without computed values.
 *
 * <p>All attributes except the id are optional. Missing data never counts as success: without a hand-over no response
 * clock starts, and a lead whose times contradict each other, or have only a day, is listed as unmeasured. Each time
 * has its recorded precision: an instant, or a day.
 *
 * <pre>{@code
 * Lead lead = Lead.builder()
 *         .id("L-0042")
 *         .source("webinar")
 *         .putStage(Stage.MQL, EventTime.on(LocalDate.of(2026, 3, 2)))
 *         .putStage(Stage.SQL, Instant.parse("2026-03-03T09:00:00Z"))
 *         .handedOverAt(Instant.parse("2026-03-03T09:00:00Z"))
 *         .firstTouchAt(Instant.parse("2026-03-03T10:20:00Z"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface Lead extends WithLead {

    /** The record's id in the CRM; unique in an export, not blank. */
    String getId();

    /** The time when the record was created. */
    Optional<EventTime> getCreatedAt();

    /** The source, such as {@code webinar}. */
    Optional<String> getSource();

    /** The market segment, such as {@code enterprise}. */
    Optional<String> getSegment();

    /** The priority, such as {@code hot}. */
    Optional<String> getPriority();

    /** The time of the <em>first</em> entry into each stage that the lead reached. */
    Map<Stage, EventTime> getStages();

    /** The time when marketing handed it over to sales. */
    Optional<EventTime> getHandedOverAt();

    /** The time when sales accepted it. */
    Optional<EventTime> getAcceptedAt();

    /** The rejection, if sales rejected it or gave it up. */
    Optional<Rejection> getRejection();

    /** The disqualification, if it turned out to be none. */
    Optional<Disqualification> getDisqualification();

    /** The time of the <em>first</em> contact by a person in sales; automatic emails do not count. */
    Optional<EventTime> getFirstTouchAt();

    /** The attempts of sales to contact the lead, in any order, answered or not. */
    List<EventTime> getAttempts();

    /** The pauses of the response clock. */
    List<Pause> getPauses();

    /** The deal that it resulted in. */
    Optional<Deal> getDeal();

    /** The touches that attribution may credit, in any order. */
    List<Touch> getTouches();

    /** The other fields that the agreement requires, by name; a blank value counts as missing. */
    Map<String, String> getFields();

    /**
     * The later cycles of a recycled lead, in order; the other attributes are the first cycle. The number of the first
     * element is 2.
     */
    List<LeadCycle> getCycles();

    /** Returns the number of all cycles, the first one included. */
    default int cycleCount() {
        return 1 + getCycles().size();
    }

    /**
     * Returns the lead in one of its cycles: with the events of that cycle, whose start is the creation, and the
     * attributes and touches of the lead, but without other cycles.
     *
     * @param number the number of the cycle, from 1
     * @throws IndexOutOfBoundsException if there is no such cycle
     */
    default Lead inCycle(int number) {
        if (number == 1) {
            return withCycles();
        }
        LeadCycle cycle = getCycles().get(number - 2);
        return builder()
                .id(getId())
                .source(getSource())
                .segment(getSegment())
                .priority(getPriority())
                .touches(getTouches())
                .fields(getFields())
                .createdAt(cycle.getStartedAt())
                .stages(cycle.getStages())
                .handedOverAt(cycle.getHandedOverAt())
                .acceptedAt(cycle.getAcceptedAt())
                .rejection(cycle.getRejection())
                .disqualification(cycle.getDisqualification())
                .firstTouchAt(cycle.getFirstTouchAt())
                .attempts(cycle.getAttempts())
                .pauses(cycle.getPauses())
                .deal(cycle.getDeal())
                .build();
    }

    /** Returns the time when the lead first entered the stage; empty if it did not. */
    default Optional<EventTime> enteredAt(Stage stage) {
        return Optional.ofNullable(getStages().get(stage));
    }

    /** Returns the data of the first cycle in the form that counters read. */
    @Value.Derived
    @Value.Auxiliary
    default CycleData data() {
        return new CycleData(this);
    }

    @Value.Check
    default void check() {
        if (getId().isBlank()) {
            throw new IllegalArgumentException("lead: id must not be blank, but was '" + getId() + "'");
        }
    }

    /** Returns a new builder; only the id is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds leads. */
    final class Builder extends ImmutableLead.Builder {

        /** Sets the time when the record was created, as an instant. */
        public Builder createdAt(Instant at) {
            return createdAt(EventTime.at(at));
        }

        /** Adds the first entry into a stage, as an instant. */
        public Builder putStage(Stage stage, Instant at) {
            return putStage(stage, EventTime.at(at));
        }

        /** Sets the time when marketing handed it over to sales, as an instant. */
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
