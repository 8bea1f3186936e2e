package org.closedloop.sla.metric;

import org.immutables.value.Value;

/** Which share of the leads that sales rejected within the window carries a reason. */
@Value.Immutable
public non-sealed interface RejectionReasons extends Metric, WithRejectionReasons {

    @Override
    @Value.Derived
    default Gives getGives() {
        return Gives.SHARE;
    }

    /** The reasons of all rejections. */
    static RejectionReasons of(String id) {
        return builder().id(id).build();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds this metric. */
    final class Builder extends ImmutableRejectionReasons.Builder {}
}
