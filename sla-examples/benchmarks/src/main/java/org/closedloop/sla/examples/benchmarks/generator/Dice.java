package org.closedloop.sla.examples.benchmarks.generator;

import java.util.SplittableRandom;

/**
 * The dice of the generator.
 *
 * <p>Only {@link SplittableRandom#nextLong()} is drawn, whose sequence is specified, and only exactly specified
 * operations of {@link StrictMath} follow, so that every machine and every JDK draws the same.
 */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A whole number from 0 to below the bound. */
    int below(int bound) {
        return (int) (((random.nextLong() >>> 33) * bound) >>> 31);
    }

    /** Whether something happens that does so often in a hundred times. */
    boolean happens(int percent) {
        return below(100) < percent;
    }

    /** One of these, the earlier the likelier. */
    String oneOf(String... choices) {
        return choices[Math.min(below(choices.length), below(choices.length))];
    }

    /** A number between both, each order of magnitude as likely as the next: most are small, some are large. */
    long spread(long least, long most) {
        double fraction = (random.nextLong() >>> 11) * 0x1p-53;
        return (long) (least * StrictMath.exp(fraction * StrictMath.log((double) most / least)));
    }
}
