package org.closedloop.sla.draft;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.Review;
import org.immutables.value.Value;

/**
 * Clause 10 while it is negotiated. Once it is begun, all of its parts are needed.
 *
 * <pre>{@code
 * ReviewDraft.builder().interval(Period.ofMonths(1)).build().lacks();
 * // [first meeting (clause 10), participants (clause 10)]
 * }</pre>
 */
@Value.Immutable
public interface ReviewDraft extends WithReviewDraft {

    /** The time between two meetings; positive. */
    Optional<Period> getInterval();

    /** The first meeting. */
    Optional<LocalDate> getFirstDate();

    /** Who takes part; open while there is nobody. */
    List<String> getParticipants();

    /** What is still open, in the order of the contract. */
    default List<Gap> lacks() {
        return Gaps.ofAll()
                .needs(Part.INTERVAL, getInterval())
                .needs(Part.FIRST_MEETING, getFirstDate())
                .needs(Part.PARTICIPANTS, getParticipants())
                .all();
    }

    /**
     * The clause.
     *
     * @throws IllegalStateException if a part is open; the message lists all of them
     */
    default Review complete() {
        Gaps.mustNotBeIn("review", lacks());
        return Review.builder()
                .interval(getInterval().orElseThrow())
                .firstDate(getFirstDate().orElseThrow())
                .participants(getParticipants())
                .build();
    }

    @Value.Check
    default void check() {
        getInterval()
                .filter(interval -> interval.isNegative() || interval.isZero())
                .ifPresent(interval -> {
                    throw new IllegalArgumentException("review: interval must be positive, but was " + interval);
                });
    }

    /** What this clause says, to be negotiated. */
    static ReviewDraft of(Review review) {
        return builder()
                .interval(review.getInterval())
                .firstDate(review.getFirstDate())
                .participants(review.getParticipants())
                .build();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds drafts of the clause. */
    final class Builder extends ImmutableReviewDraft.Builder {}
}
