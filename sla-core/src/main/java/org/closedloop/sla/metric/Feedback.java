package org.closedloop.sla.metric;

import org.closedloop.sla.time.TimeLimit;
import org.immutables.value.Value;

/**
 * Which share of the closed deals was reported back to marketing within a limit after the close: "revenue and
 * attribution within 1 business day". A deal belongs to the window of its close. A close or report of which only the
 * {@linkplain org.closedloop.sla.funnel.EventTime#isTimed day is known} leaves it unmeasured.
 */
@Value.Immutable
public non-sealed interface Feedback extends Metric, WithFeedback {

    /** How long sales may take after the close, in business time or business days. */
    TimeLimit getWithin();

    @Override
    @Value.Derived
    default Gives getGives() {
        return Gives.SHARE;
    }

    /** The feedback on all deals. */
    static Feedback of(String id, TimeLimit within) {
        return builder().id(id).within(within).build();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds this metric. */
    final class Builder extends ImmutableFeedback.Builder {}
}
