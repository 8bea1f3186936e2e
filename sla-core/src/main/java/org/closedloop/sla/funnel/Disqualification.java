package org.closedloop.sla.funnel;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The disqualification of a lead, because it is none: spam, a competitor, out of region, a duplicate.
 *
 * <p>Unlike a {@link Rejection}, after which marketing nurtures the lead and may hand it over again, it is final. A
 * disqualification removes the lead from no metric; an agreed exclusion does.
 */
@Value.Immutable(builder = false)
public interface Disqualification extends WithDisqualification {

    /** The time of the disqualification. */
    @Value.Parameter
    EventTime getAt();

    /** The reason. */
    @Value.Parameter
    Optional<String> getReason();

    /** Returns a disqualification with a reason. */
    static Disqualification of(EventTime at, String reason) {
        return ImmutableDisqualification.of(at, Optional.of(reason));
    }

    /** Returns a disqualification at an instant, with a reason. */
    static Disqualification of(Instant at, String reason) {
        return of(EventTime.at(at), reason);
    }

    /** Returns a disqualification without a reason. */
    static Disqualification withoutReason(EventTime at) {
        return ImmutableDisqualification.of(at, Optional.empty());
    }

    /** Returns a disqualification at an instant, without a reason. */
    static Disqualification withoutReason(Instant at) {
        return withoutReason(EventTime.at(at));
    }
}
