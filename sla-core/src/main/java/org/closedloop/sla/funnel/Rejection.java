package org.closedloop.sla.funnel;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Sales gave a lead back: it does not fit, or it was given up. */
@Value.Immutable(builder = false)
public interface Rejection extends WithRejection {

    /** When. */
    @Value.Parameter
    EventTime getAt();

    /** Why; the loop is not closed without a reason. */
    @Value.Parameter
    Optional<String> getReason();

    /** A rejection with its reason. */
    static Rejection of(EventTime at, String reason) {
        return ImmutableRejection.of(at, Optional.of(reason));
    }

    /** A rejection at an instant, with its reason. */
    static Rejection of(Instant at, String reason) {
        return of(EventTime.at(at), reason);
    }

    /** A rejection that says no reason. */
    static Rejection withoutReason(EventTime at) {
        return ImmutableRejection.of(at, Optional.empty());
    }

    /** A rejection at an instant that says no reason. */
    static Rejection withoutReason(Instant at) {
        return withoutReason(EventTime.at(at));
    }
}
