package org.closedloop.sla.examples.benchmarks.generator;

import java.util.SplittableRandom;

/**
 * The random numbers of the generator.
 *
 * <p>Uses only {@link SplittableRandom#nextLong()}, whose sequence is specified, and exactly specified operations of
 * {@link StrictMath}, so that every machine and every JDK gives the same numbers.
 */
final class RandomNumbers {

    private final SplittableRandom random;

    RandomNumbers(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Returns a whole number from 0 (inclusive) to the bound (exclusive). */
    int below(int bound) {
        return (int) (((random.nextLong() >>> 33) * bound) >>> 31);
    }

    /** Returns true with the given probability in percent. */
    boolean happens(int percent) {
        return below(100) < percent;
    }

    /** Returns one of the values; earlier values are more likely. */
    String oneOf(String... choices) {
        return choices[Math.min(below(choices.length), below(choices.length))];
    }

    /** Returns a number between the bounds in which each order of magnitude is equally likely. */
    long spread(long least, long most) {
        double fraction = (random.nextLong() >>> 11) * 0x1p-53;
        return (long) (least * StrictMath.exp(fraction * StrictMath.log((double) most / least)));
    }
}
