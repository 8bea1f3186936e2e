package org.closedloop.sla.attribution;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Touch;
import org.immutables.value.Value;

/**
 * Halves the credit of a touch for each half-life of its age: weight = 2<sup>-age / half-life</sup>, where the age is
 * the time from the touch to the close. If only the day of any touch is known, all ages are in whole days.
 *
 * <p>Only proportions matter, so that a split computes ages relative to the last touch, which avoids underflow when a
 * deal closes long after its touches.
 *
 * <pre>{@code
 * AttributionModel.timeDecay(Duration.ofDays(7)).weightAt(Duration.ofDays(14)); // 0.25
 * }</pre>
 */
@Value.Immutable(builder = false, copy = false)
public abstract non-sealed class TimeDecay extends AttributionModel {

    /** A share below 2^-128, about 3e-39, is less than a minor unit of any realistic amount. */
    private static final BigInteger WORTHLESS_AFTER = BigInteger.valueOf(128);

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigInteger NANOS_PER_SECOND = BigInteger.valueOf(1_000_000_000);

    /** The decimals of the fixed-point numbers in the exponential series. */
    private static final int DECIMALS = 44;

    private static final BigInteger ONE = BigInteger.TEN.pow(DECIMALS);
    private static final BigInteger LN_2 = new BigInteger("69314718055994530941723212145817656807550013");

    TimeDecay() {}

    /** The time in which the weight of a touch halves; positive. */
    @Value.Parameter
    public abstract Duration getHalfLife();

    @Override
    public String getName() {
        return "time-decay";
    }

    /**
     * Returns the weight of a touch of this age, from 1 for an age of zero down to 0.
     *
     * <p>The weight of whole half-lives is exact; that of the remaining fraction f, 2<sup>-f</sup>, is rounded
     * half-even to 34 significant digits ({@link MathContext#DECIMAL128}). From 128 half-lives on, the weight is 0.
     *
     * @throws IllegalArgumentException if the age is negative
     */
    public BigDecimal weightAt(Duration age) {
        if (age.isNegative()) {
            throw new IllegalArgumentException("time-decay: age must not be negative, but was " + age);
        }
        BigInteger halfLife = nanos(getHalfLife());
        BigInteger[] wholeAndLeft = nanos(age).divideAndRemainder(halfLife);
        if (wholeAndLeft[0].compareTo(WORTHLESS_AFTER) >= 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal halved = HALF.pow(wholeAndLeft[0].intValueExact());
        return wholeAndLeft[1].signum() == 0
                ? halved
                : halved.multiply(twoToMinus(wholeAndLeft[1].multiply(ONE).divide(halfLife)));
    }

    @Override
    List<BigDecimal> weigh(Journey journey) {
        List<EventTime> times = times(journey);
        EventTime youngest = times.get(journey.last());
        List<BigDecimal> weights = new ArrayList<>(times.size());
        times.forEach(time -> weights.add(weightAt(age(time, youngest, journey.zone()))));
        return weights;
    }

    /** The times of the touches, all as days if any is a day, so that a later touch never weighs less. */
    private static List<EventTime> times(Journey journey) {
        List<EventTime> times = journey.touches().stream().map(Touch::getAt).toList();
        return times.stream().allMatch(EventTime::isTimed)
                ? times
                : times.stream()
                        .map(time -> EventTime.on(time.dayIn(journey.zone())))
                        .toList();
    }

    /** The age, at least zero: if clocks go back over midnight, a later instant can be on the previous day. */
    private static Duration age(EventTime time, EventTime youngest, ZoneId zone) {
        Duration age = time.until(youngest, zone);
        return age.isNegative() ? Duration.ZERO : age;
    }

    /**
     * Returns 2<sup>-f</sup> for f in [0, 1), by the exponential series of -f ln 2, until its terms are zero.
     *
     * <p>About 35 terms, each with an error of about 1e-44, leave an error below 1e-42, which is eight digits more than
     * the result has. Fixed-point integers take a third of the time of BigDecimal.
     */
    private static BigDecimal twoToMinus(BigInteger f) {
        BigInteger x = f.multiply(LN_2).divide(ONE).negate();
        BigInteger sum = ONE;
        BigInteger term = ONE;
        for (int n = 1; term.signum() != 0; n++) {
            term = term.multiply(x).divide(ONE.multiply(BigInteger.valueOf(n)));
            sum = sum.add(term);
        }
        return new BigDecimal(sum, DECIMALS).round(MathContext.DECIMAL128);
    }

    private static BigInteger nanos(Duration duration) {
        return BigInteger.valueOf(duration.getSeconds())
                .multiply(NANOS_PER_SECOND)
                .add(BigInteger.valueOf(duration.getNano()));
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
