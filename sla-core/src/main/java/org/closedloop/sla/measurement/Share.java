package org.closedloop.sla.measurement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A part of a whole. */
public sealed interface Share extends Measurement permits Ratio, AmountShare, Timing {

    /** How many decimals of a share are told; the rest is cut off, so that 99.96 % is never told as 100 %. */
    int SCALE = 6;

    /** The part, exactly. */
    BigDecimal getNumerator();

    /** The whole, exactly; zero when there is nothing to have a part of. */
    BigDecimal getDenominator();

    /**
     * Whether the part is at least this share of the whole, compared exactly.
     *
     * @param threshold a decimal fraction; equality reaches it
     */
    default boolean reaches(BigDecimal threshold) {
        return getNumerator().compareTo(threshold.multiply(getDenominator())) >= 0;
    }

    /** The share as a decimal fraction of {@value #SCALE} places, rounded down; empty without a denominator. */
    default Optional<BigDecimal> getFraction() {
        BigDecimal whole = getDenominator();
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(getNumerator().divide(whole, SCALE, RoundingMode.DOWN));
    }
}
