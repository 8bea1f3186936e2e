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
 * Credits a touch half as much for each half-life that it is older: weight = 2<sup>-age / half-life</sup>, age being
 * the time from the touch to the close. Where only the day of any touch is known, all ages are in whole days.
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
    private static final BigInteger WORTHLESS_AFTER = BigInteger.valueOf(128);

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigInteger NANOS_PER_SECOND = BigInteger.valueOf(1_000_000_000);

    /** The series below counts in whole steps of 1e-44. */
    private static final int DECIMALS = 44;

    private static final BigInteger ONE = BigInteger.TEN.pow(DECIMALS);
    private static final BigInteger LN_2 = new BigInteger("69314718055994530941723212145817656807550013");

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

    /** When the touches were; all by their days where any is a day, so that a later one never weighs less. */
    private static List<EventTime> times(Journey journey) {
        List<EventTime> times = journey.touches().stream().map(Touch::getAt).toList();
        return times.stream().allMatch(EventTime::isTimed)
                ? times
                : times.stream()
                        .map(time -> EventTime.on(time.dayIn(journey.zone())))
                        .toList();
    }

    /** Never negative, though where the clocks go back over midnight, a later time can be on the day before. */
    private static Duration age(EventTime time, EventTime youngest, ZoneId zone) {
        Duration age = time.until(youngest, zone);
        return age.isNegative() ? Duration.ZERO : age;
    }

    /**
     * 2<sup>-f</sup> for f from 0 to below 1, by the exponential series of -f ln 2, until its terms vanish.
     *
     * <p>Some 35 terms, each off by a step or so, leave an error below 1e-42: eight digits more than are kept. Whole
     * steps rather than BigDecimal, which rounds every product anew and takes three times as long.
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
