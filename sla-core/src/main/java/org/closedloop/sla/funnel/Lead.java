package org.closedloop.sla.funnel;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One lead as the CRM recorded it: facts with their times, and nothing computed.
 *
 * <p>Everything but the id is optional, because a CRM leaves out what it likes. What is missing is never taken for
 * good: a lead without a hand-over starts no response clock, and one whose times contradict each other, or say only the
 * day, is unmeasured and listed. Each time is as exact as it was recorded: an instant, or a day.
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

    /** The record's id in the CRM; unique in an export. Never blank. */
    String getId();

    /** When the record was made. */
    Optional<EventTime> getCreatedAt();

    /** Where the lead came from, such as {@code webinar}. */
    Optional<String> getSource();

    /** The market segment, such as {@code enterprise}. */
    Optional<String> getSegment();

    /** How urgent it is, such as {@code hot}. */
    Optional<String> getPriority();

    /** When it <em>first</em> entered each stage that it reached. */
    Map<Stage, EventTime> getStages();

    /** When marketing handed it to sales. */
    Optional<EventTime> getHandedOverAt();

    /** When sales accepted it. */
    Optional<EventTime> getAcceptedAt();

    /** That sales rejected it or gave it up, when, and why. */
    Optional<Rejection> getRejection();

    /** When somebody in sales <em>first</em> got in touch: a person, no automatic mail. */
    Optional<EventTime> getFirstTouchAt();

    /** Every attempt of sales to reach the lead, in any order, whether or not somebody answered. */
    List<EventTime> getAttempts();

    /** When the response clock stood still. */
    List<Pause> getPauses();

    /** The deal that came of it. */
    Optional<Deal> getDeal();

    /** The touches that attribution may credit, in any order. */
    List<Touch> getTouches();

    /** The record's other fields by name, as far as the agreement requires them; a blank value counts as missing. */
    Map<String, String> getFields();

    /** When the lead first entered this stage, if it did. */
    default Optional<EventTime> enteredAt(Stage stage) {
        return Optional.ofNullable(getStages().get(stage));
    }

    @Value.Check
    default void check() {
        if (getId().isBlank()) {
            throw new IllegalArgumentException("lead: id must not be blank, but was '" + getId() + "'");
        }
    }

    /** A builder; only the id is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds leads. */
    final class Builder extends ImmutableLead.Builder {

        /** When the record was made, to the instant. */
        public Builder createdAt(Instant at) {
            return createdAt(EventTime.at(at));
        }

        /** When it first entered a stage, to the instant. */
        public Builder putStage(Stage stage, Instant at) {
            return putStage(stage, EventTime.at(at));
        }

        /** When marketing handed it to sales, to the instant. */
        public Builder handedOverAt(Instant at) {
            return handedOverAt(EventTime.at(at));
        }

        /** When sales accepted it, to the instant. */
        public Builder acceptedAt(Instant at) {
            return acceptedAt(EventTime.at(at));
        }

        /** When somebody in sales first got in touch, to the instant. */
        public Builder firstTouchAt(Instant at) {
            return firstTouchAt(EventTime.at(at));
        }

        /** One more attempt of sales to reach the lead, to the instant. */
        public Builder addAttempts(Instant at) {
            return addAttempts(EventTime.at(at));
        }
    }
}
