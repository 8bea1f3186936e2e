package org.closedloop.sla.attribution;

import java.math.BigDecimal;

/**
 * What an agreed weight may be: a fraction from 0 to 1000 with at most 18 decimals, kept in one form.
 *
 * <p>The bounds are generous, so that an author who wrote percent hears it from validation. They are there because a
 * weight such as {@code 1E-1000000000} is short to write and takes gigabytes to compute with.
 */
final class OwnWeight {

    private static final BigDecimal MOST = BigDecimal.valueOf(1000);
    private static final int MOST_DECIMALS = 18;

    private OwnWeight() {}

    /** The weight without trailing zeros or exponent, so that equal weights are equal. */
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
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
