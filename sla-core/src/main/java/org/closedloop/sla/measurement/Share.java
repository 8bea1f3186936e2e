package org.closedloop.sla.measurement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A part of a whole. */
public sealed interface Share extends Measurement permits Ratio, CohortShare, AmountShare, Timing {

    /** The number of decimals of a fraction, which is rounded down. */
    int SCALE = 6;

    /** The numerator, exactly. */
    BigDecimal getNumerator();

    /** The denominator, exactly; zero if there is no data. */
    BigDecimal getDenominator();

    /**
     * Returns whether the share is at least the threshold, compared exactly.
     *
     * @param threshold a decimal fraction, inclusive
     */
    default boolean reaches(BigDecimal threshold) {
        return getNumerator().compareTo(threshold.multiply(getDenominator())) >= 0;
    }

    /**
     * The share as a decimal fraction with {@value #SCALE} decimals, rounded down; empty if the denominator is zero.
     */
    default Optional<BigDecimal> getFraction() {
        BigDecimal whole = getDenominator();
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(getNumerator().divide(whole, SCALE, RoundingMode.DOWN));
    }
}
