package org.closedloop.sla.measurement;

import java.math.BigInteger;
import java.util.stream.LongStream;

/** The sum of the numbers of a measurement, which a {@code long} must hold. */
final class NumberSum {

    private NumberSum() {}

    /**
     * Refuses numbers whose sum is 2^63 or more.
     *
     * @param subject the subject of the message, such as {@code timing}
     */
    static void check(String subject, LongStream numbers) {
        BigInteger sum = numbers.mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.bitLength() >= Long.SIZE) {
            throw new IllegalArgumentException(subject + ": the sum of its numbers must be below 2^63, but was " + sum);
        }
    }
}
