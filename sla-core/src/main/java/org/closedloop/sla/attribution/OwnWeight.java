package org.closedloop.sla.attribution;

import java.math.BigDecimal;

/**
 * Checks and normalizes an agreed weight: a fraction from 0 to 1000 with at most 18 decimals.
 *
 * <p>The bounds allow percentages, which validation reports. They exclude weights such as {@code 1E-1000000000}, which
 * would take gigabytes to compute with.
 */
final class OwnWeight {

    private static final BigDecimal MOST = BigDecimal.valueOf(1000);
    private static final int MOST_DECIMALS = 18;

    private OwnWeight() {}

    /** Returns the weight without trailing zeros or exponent, so that numerically equal weights are equal. */
    static BigDecimal checked(String place, BigDecimal weight) {
        if (weight.signum() < 0 || weight.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "attribution weight '" + place + "': must be from 0 to " + MOST + ", but was " + weight);
        }
        BigDecimal plain = weight.stripTrailingZeros();
        if (plain.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException("attribution weight '" + place + "': must have at most " + MOST_DECIMALS
                    + " decimals, but was " + weight);
        }
        return plain.setScale(Math.max(plain.scale(), 0));
    }
}
