package org.closedloop.sla.examples.scorecard.generator;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Random numbers from a seed, in the distributions that the generator needs.
 *
 * <p>Only exactly specified operations of {@link StrictMath} are used, so that every machine draws the same.
 */
final class SeededRandom {

    private final SplittableRandom random;

    SeededRandom(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Returns true with the given probability. */
    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** Returns one of the values; earlier values are more likely. */
    <T> T skewed(List<T> choices) {
        double drawn = random.nextDouble();
        return choices.get((int) (drawn * drawn * choices.size()));
    }

    /** A duration with a long tail, by its median: log-normal. */
    Duration around(Duration median, double spread) {
        double seconds = median.toSeconds() * StrictMath.exp(spread * normal());
        return Duration.ofSeconds((long) Math.min(seconds, 400.0 * 86_400));
    }

    /** A whole number between both, inclusive. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** Standard normal, by Box and Muller. */
    double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return radius * StrictMath.cos(2 * Math.PI * random.nextDouble());
    }
}
