package org.closedloop.sla.measurement;

import java.math.BigDecimal;
import java.util.stream.LongStream;
import org.closedloop.sla.metric.Quantity;
import org.immutables.value.Value;

/**
 * The leads of a cohort that converted within a time. The share is of the leads that had their time: {@code part /
 * whole}.
 *
 * <p>Leads that still have time are maturing. They are not part of the share, not even those that converted early,
 * which would raise it at first.
 */
@Value.Immutable
public non-sealed interface CohortShare extends Share, WithCohortShare {

    /** The number of leads that had their time and converted within it; not greater than the whole. */
    long getPart();

    /** The number of leads that had their time. */
    long getWhole();

    /** The number of leads that still have time, converted or not. */
    @Value.Default
    default long getMaturing() {
        return 0;
    }

    /** The number of leads that still have time and have converted already; not greater than those maturing. */
    @Value.Default
    default long getEarly() {
        return 0;
    }

    /** Returns the number of all leads of the cohort. */
    default long getAll() {
        return getWhole() + getMaturing();
    }

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
    default CohortShare plus(Measurement other) {
        CohortShare that = Measurement.sameKind(CohortShare.class, this, other);
        return builder()
                .part(Math.addExact(getPart(), that.getPart()))
                .whole(Math.addExact(getWhole(), that.getWhole()))
                .maturing(Math.addExact(getMaturing(), that.getMaturing()))
                .early(Math.addExact(getEarly(), that.getEarly()))
                .cases(LeadCase.top(getCases(), that.getCases()))
                .build();
    }

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a number is negative, if a part exceeds its whole, or if the number of all
     *     leads is not below 2^63
     */
    @Value.Check
    default void check() {
        if (getPart() < 0 || getPart() > getWhole() || getEarly() < 0 || getEarly() > getMaturing()) {
            throw new IllegalArgumentException("cohort share: must not be negative, nor part above whole or early above"
                    + " maturing, but was part " + getPart() + ", whole " + getWhole() + ", maturing " + getMaturing()
                    + ", early " + getEarly());
        }
        NumberSum.check("cohort share", LongStream.of(getWhole(), getMaturing()));
    }

    /**
     * Returns the share of a mature cohort, entered by hand.
     *
     * @throws IllegalArgumentException if a number is negative, or the part exceeds the whole
     */
    static CohortShare of(long part, long whole) {
        return builder().part(part).whole(whole).build();
    }

    /** Returns a new builder; maturing and early are 0 by default. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds shares of cohorts. */
    final class Builder extends ImmutableCohortShare.Builder {}
}
