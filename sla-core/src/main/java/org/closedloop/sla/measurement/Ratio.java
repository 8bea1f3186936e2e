package org.closedloop.sla.measurement;

import java.math.BigDecimal;
import org.closedloop.sla.metric.Quantity;
import org.immutables.value.Value;

/**
 * So many of so many.
 *
 * <p>The part may exceed the whole where entries are set against each other by period.
 */
@Value.Immutable
public non-sealed interface Ratio extends Share, WithRatio {

    /** The part; never negative. */
    long getPart();

    /** The whole; never negative. */
    long getWhole();

    @Override
    default BigDecimal getNumerator() {
        return BigDecimal.valueOf(getPart());
    }

    @Override
    default BigDecimal getDenominator() {
        return BigDecimal.valueOf(getWhole());
    }

    @Override
    default Quantity getQuantity() {
        return Quantity.SHARE;
    }

    @Override
    default Ratio plus(Measurement other) {
        Ratio that = Measurement.sameKind(Ratio.class, this, other);
        return builder()
                .part(Math.addExact(getPart(), that.getPart()))
                .whole(Math.addExact(getWhole(), that.getWhole()))
                .cases(LeadCase.foremost(getCases(), that.getCases()))
                .build();
    }

    @Value.Check
    default void check() {
        if (getPart() < 0 || getWhole() < 0) {
            throw new IllegalArgumentException(
                    "ratio: must not be negative, but was " + getPart() + " of " + getWhole());
        }
    }

    /** So many of so many, as a slide has it. */
    static Ratio of(long part, long whole) {
        return builder().part(part).whole(whole).build();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds ratios. */
    final class Builder extends ImmutableRatio.Builder {}
}
