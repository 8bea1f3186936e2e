package org.closedloop.sla.funnel;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Sales gave a lead back: it does not fit, or it was given up. */
@Value.Immutable(builder = false)
public interface Rejection extends WithRejection {

    /** When. */
    @Value.Parameter
    Instant getAt();

    /** Why; the loop is not closed without a reason. */
    @Value.Parameter
    Optional<String> getReason();

    /** A rejection with its reason. */
    static Rejection of(Instant at, String reason) {
        return ImmutableRejection.of(at, Optional.of(reason));
    }

    /** A rejection that says no reason. */
    static Rejection withoutReason(Instant at) {
        return ImmutableRejection.of(at, Optional.empty());
    }
}
