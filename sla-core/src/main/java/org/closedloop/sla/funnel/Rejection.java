package org.closedloop.sla.funnel;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The rejection of a lead by sales, because it does not fit yet or was given up.
 *
 * <p>The lead goes back to marketing, and may be accepted later or start a new {@linkplain LeadCycle cycle}. A lead
 * that is none has a {@link Disqualification} instead.
 */
@Value.Immutable(builder = false)
public interface Rejection extends WithRejection {

    /** The time of the rejection. */
    @Value.Parameter
    EventTime getAt();

    /** The reason. */
    @Value.Parameter
    Optional<String> getReason();

    /** Returns a rejection with a reason. */
    static Rejection of(EventTime at, String reason) {
        return ImmutableRejection.of(at, Optional.of(reason));
    }

    /** Returns a rejection at an instant, with a reason. */
    static Rejection of(Instant at, String reason) {
        return of(EventTime.at(at), reason);
    }

    /** Returns a rejection without a reason. */
    static Rejection withoutReason(EventTime at) {
        return ImmutableRejection.of(at, Optional.empty());
    }

    /** Returns a rejection at an instant, without a reason. */
    static Rejection withoutReason(Instant at) {
        return withoutReason(EventTime.at(at));
    }
}
