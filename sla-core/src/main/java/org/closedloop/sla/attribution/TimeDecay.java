package org.closedloop.sla.attribution;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * Credits a touch half as much for each half-life that it is older: weight = 2<sup>-age / half-life</sup>, age being
 * the time from the touch to the close.
 *
 * <p>Only proportions matter, so what a split really measures is the age relative to the last touch: the same shares,
 * and never a weight too small to write when a deal closes long after everything.
 *
 * <pre>{@code
 * AttributionModel.timeDecay(Duration.ofDays(7)).weightAt(Duration.ofDays(14)); // 0.25
 * }</pre>
 */
@Value.Immutable(builder = false, copy = false)
public abstract non-sealed class TimeDecay extends AttributionModel {

    /** Below 2^-128, about 3e-39, a share is no cent of any amount. */
    private static final BigDecimal WORTHLESS_AFTER = BigDecimal.valueOf(128);

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal LN_2 = new BigDecimal("0.69314718055994530941723212145817656807550013436026");
    private static final MathContext WORKING = new MathContext(44, RoundingMode.HALF_EVEN);
    private static final MathContext STATED = MathContext.DECIMAL128;
    private static final BigDecimal NEGLIGIBLE = new BigDecimal("1E-44");

    TimeDecay() {}

    /** The time in which a touch loses half its weight; positive. */
    @Value.Parameter
    public abstract Duration getHalfLife();

    @Override
    public String getName() {
        return "time-decay";
    }

    /**
     * The weight of a touch of this age, from 1 (just now) down to 0.
     *
     * <p>Whole half-lives halve exactly; the fraction of a half-life that is left, 2<sup>-f</sup>, is rounded half-even
     * to 34 significant digits ({@link MathContext#DECIMAL128}). From 128 half-lives on the weight is 0.
     *
     * @throws IllegalArgumentException if the age is negative
     */
    public BigDecimal weightAt(Duration age) {
        if (age.isNegative()) {
            throw new IllegalArgumentException("time-decay: age must not be negative, but was " + age);
        }
        BigDecimal halfLife = seconds(getHalfLife());
        BigDecimal[] wholeAndLeft = seconds(age).divideAndRemainder(halfLife);
        if (wholeAndLeft[0].compareTo(WORTHLESS_AFTER) >= 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal halved = HALF.pow(wholeAndLeft[0].intValueExact());
        return wholeAndLeft[1].signum() == 0
                ? halved
                : halved.multiply(twoToMinus(wholeAndLeft[1].divide(halfLife, WORKING)));
    }

    @Override
    List<BigDecimal> weigh(Journey journey) {
        Instant youngest = journey.touches().get(journey.last()).getAt();
        List<BigDecimal> weights = new ArrayList<>(journey.touches().size());
        journey.touches().forEach(touch -> weights.add(weightAt(Duration.between(touch.getAt(), youngest))));
        return weights;
    }

    /**
     * 2<sup>-f</sup> for f in (0, 1), by the exponential series of -f ln 2. Its terms shrink and alternate, so that
     * stopping below 1e-44 is off by less than that: ten digits more than are kept.
     */
    private static BigDecimal twoToMinus(BigDecimal f) {
        BigDecimal x = f.multiply(LN_2, WORKING).negate();
        BigDecimal sum = BigDecimal.ONE;
        BigDecimal term = BigDecimal.ONE;
        for (int n = 1; term.abs().compareTo(NEGLIGIBLE) > 0; n++) {
            term = term.multiply(x, WORKING).divide(BigDecimal.valueOf(n), WORKING);
            sum = sum.add(term, WORKING);
        }
        return sum.round(STATED);
    }

    private static BigDecimal seconds(Duration duration) {
        return BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
    }

    static TimeDecay of(Duration halfLife) {
        return ImmutableTimeDecay.of(halfLife);
    }

    @Value.Check
    void check() {
        if (getHalfLife().isNegative() || getHalfLife().isZero()) {
            throw new IllegalArgumentException("time-decay: half-life must be positive, but was " + getHalfLife());
        }
    }
}
