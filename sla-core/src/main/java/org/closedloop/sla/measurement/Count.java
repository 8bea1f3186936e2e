package org.closedloop.sla.measurement;

import java.util.List;
import org.closedloop.sla.metric.Quantity;
import org.immutables.value.Value;

/** A number of leads. Zero is a measurement, unlike an absent one. */
@Value.Immutable
public non-sealed interface Count extends Measurement, WithCount {

    /** The number; not negative. */
    long getValue();

    /** The leads by reason; empty if they were not counted by reason. */
    @Override
    List<ReasonCount> getReasons();

    @Override
    default Quantity getQuantity() {
        return Quantity.COUNT;
    }

    @Override
    default Count plus(Measurement other) {
        Count that = Measurement.sameKind(Count.class, this, other);
        return builder()
                .value(Math.addExact(getValue(), that.getValue()))
                .reasons(ReasonCount.sum(getReasons(), that.getReasons()))
                .cases(LeadCase.top(getCases(), that.getCases()))
                .build();
    }

    @Value.Check
    default void check() {
        if (getValue() < 0) {
            throw new IllegalArgumentException("count: must not be negative, but was " + getValue());
        }
    }

    /**
     * Returns a count entered by hand.
     *
     * @throws IllegalArgumentException if it is negative
     */
    static Count of(long value) {
        return builder().value(value).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds counts. */
    final class Builder extends ImmutableCount.Builder {}
}
