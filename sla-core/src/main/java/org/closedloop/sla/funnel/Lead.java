package org.closedloop.sla.funnel;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One lead as the CRM recorded it: facts with their times, and nothing computed.
 *
 * <p>Everything but the id is optional, because a CRM leaves out what it likes. What is missing is never taken for
 * good: a lead without a hand-over starts no response clock, and one whose times contradict each other, or say only the
 * day, is unmeasured and listed.
 *
 * <pre>{@code
 * Lead lead = Lead.builder()
 *         .id("L-0042")
 *         .source("webinar")
 *         .putStage(Stage.MQL, Instant.parse("2026-03-02T08:15:00Z"))
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
    Optional<Instant> getCreatedAt();

    /** Where the lead came from, such as {@code webinar}. */
    Optional<String> getSource();

    /** The market segment, such as {@code enterprise}. */
    Optional<String> getSegment();

    /** How urgent it is, such as {@code hot}. */
    Optional<String> getPriority();

    /** When it <em>first</em> entered each stage that it reached. */
    Map<Stage, Instant> getStages();

    /** When marketing handed it to sales. */
    Optional<Instant> getHandedOverAt();

    /** When sales accepted it. */
    Optional<Instant> getAcceptedAt();

    /** That sales rejected it or gave it up, when, and why. */
    Optional<Rejection> getRejection();

    /** When somebody in sales <em>first</em> got in touch: a person, no automatic mail. */
    Optional<Instant> getFirstTouchAt();

    /** Every attempt of sales to reach the lead, in any order, whether or not somebody answered. */
    List<Instant> getAttempts();

    /** When the response clock stood still. */
    List<Pause> getPauses();

    /** The deal that came of it. */
    Optional<Deal> getDeal();

    /** The touches that attribution may credit, in any order. */
    List<Touch> getTouches();

    /**
     * The events of which only the day is known; their instant is the day's beginning in the zone where it was
     * recorded. Of an event that is not recorded it says nothing.
     *
     * <p>Such an event belongs to the window of its day like any other. But nothing is timed from it or to it: a
     * response or feedback that has it at one end is unmeasured, also one that is not there yet. And it contradicts
     * another event only if its whole day does: a first touch on a date is before a hand-over if the day was over by
     * then, in the zone of the agreement.
     *
     * <pre>{@code
     * // "ConvertedDate": "2026-03-03", recorded in Zurich
     * Lead.builder()
     *         .id("00Q5g00000AbCdE")
     *         .handedOverAt(Instant.parse("2026-03-02T23:00:00Z"))
     *         .addDatesOnly(LeadEvent.HANDED_OVER)
     *         .build();
     * }</pre>
     */
    Set<LeadEvent> getDatesOnly();

    /** The record's other fields by name, as far as the agreement requires them; a blank value counts as missing. */
    Map<String, String> getFields();

    /** When the lead first entered this stage, if it did. */
    default Optional<Instant> enteredAt(Stage stage) {
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
    final class Builder extends ImmutableLead.Builder {}
}
