package org.closedloop.sla.measurement;

import org.closedloop.sla.metric.Quantity;
import org.immutables.value.Value;

/** A number of leads; zero is a number, and says that somebody looked. */
@Value.Immutable
public non-sealed interface Count extends Measurement, WithCount {

    /** How many; never negative. */
    long getValue();

    @Override
    default Quantity getQuantity() {
        return Quantity.COUNT;
    }

    @Override
    default Count plus(Measurement other) {
        Count that = Measurement.sameKind(Count.class, this, other);
        return builder()
                .value(Math.addExact(getValue(), that.getValue()))
                .cases(LeadCase.foremost(getCases(), that.getCases()))
                .build();
    }

    @Value.Check
    default void check() {
        if (getValue() < 0) {
            throw new IllegalArgumentException("count: must not be negative, but was " + getValue());
        }
    }

    /** So many leads, as a slide has it. */
    static Count of(long value) {
        return builder().value(value).build();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds counts. */
    final class Builder extends ImmutableCount.Builder {}
}
