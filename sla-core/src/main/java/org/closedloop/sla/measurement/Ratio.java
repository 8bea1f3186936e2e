package org.closedloop.sla.measurement;

import java.math.BigDecimal;
import java.util.List;
import org.closedloop.sla.metric.Quantity;
import org.immutables.value.Value;

/** A share of leads or deals: a part of a whole. The part can exceed the whole if entries are compared by period. */
@Value.Immutable
public non-sealed interface Ratio extends Share, WithRatio {

    /** The part; not negative. */
    long getPart();

    /** The whole; not negative. */
    long getWhole();

    /** The leads that are not in the part by reason; empty if they were not counted by reason. */
    @Override
    List<ReasonCount> getReasons();

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
                .reasons(ReasonCount.sum(getReasons(), that.getReasons()))
                .cases(LeadCase.top(getCases(), that.getCases()))
                .build();
    }

    @Value.Check
    default void check() {
        if (getPart() < 0 || getWhole() < 0) {
            throw new IllegalArgumentException(
                    "ratio: must not be negative, but was " + getPart() + " of " + getWhole());
        }
    }

    /**
     * Returns a ratio entered by hand.
     *
     * @throws IllegalArgumentException if the part or the whole is negative
     */
    static Ratio of(long part, long whole) {
        return builder().part(part).whole(whole).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds ratios. */
    final class Builder extends ImmutableRatio.Builder {}
}
