package org.closedloop.sla.measurement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.LongStream;
import org.closedloop.sla.metric.Quantity;
import org.immutables.value.Value;

/**
 * The number of leads or deals within a limit. The share is {@code within / (within + late + overdue)}.
 *
 * <p>Pending and unmeasured ones are not part of the share. Unmeasured ones lower the {@linkplain #getCoverage()
 * coverage}.
 */
@Value.Immutable
public non-sealed interface Timing extends Share, WithTiming {

    /** The number done by the deadline. */
    long getWithin();

    /** The number done after the deadline. */
    long getLate();

    /** The number not done whose deadline has passed. */
    @Value.Default
    default long getOverdue() {
        return 0;
    }

    /** The number not done whose deadline has not passed. */
    @Value.Default
    default long getPending() {
        return 0;
    }

    /** The number without a duration: a time is missing, contradicts another one or has only a day. */
    @Value.Default
    default long getUnmeasured() {
        return 0;
    }

    /**
     * The durations of those done, in whole minutes, rounded up: of business time, or of elapsed time for a limit in
     * calendar days.
     */
    @Value.Default
    default MinuteHistogram getMinutes() {
        return MinuteHistogram.empty();
    }

    @Override
    default BigDecimal getNumerator() {
        return BigDecimal.valueOf(getWithin());
    }

    @Override
    default BigDecimal getDenominator() {
        return BigDecimal.valueOf(getMeasured());
    }

    /** The sum of within, late and overdue. */
    default long getMeasured() {
        return getWithin() + getLate() + getOverdue();
    }

    /**
     * The share of all that is not unmeasured, with {@link Share#SCALE} decimals, rounded down; empty if there are
     * none.
     */
    default Optional<BigDecimal> getCoverage() {
        long timed = getMeasured() + getPending();
        long all = timed + getUnmeasured();
        return all == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(timed).divide(BigDecimal.valueOf(all), Share.SCALE, RoundingMode.DOWN));
    }

    @Override
    default Quantity getQuantity() {
        return Quantity.SHARE;
    }

    @Override
    default Timing plus(Measurement other) {
        Timing that = Measurement.sameKind(Timing.class, this, other);
        return builder()
                .within(Math.addExact(getWithin(), that.getWithin()))
                .late(Math.addExact(getLate(), that.getLate()))
                .overdue(Math.addExact(getOverdue(), that.getOverdue()))
                .pending(Math.addExact(getPending(), that.getPending()))
                .unmeasured(Math.addExact(getUnmeasured(), that.getUnmeasured()))
                .minutes(getMinutes().plus(that.getMinutes()))
                .cases(LeadCase.top(getCases(), that.getCases()))
                .build();
    }

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a number is negative, or if their sum is not below 2^63
     */
    @Value.Check
    default void check() {
        if (getWithin() < 0 || getLate() < 0 || getOverdue() < 0 || getPending() < 0 || getUnmeasured() < 0) {
            throw new IllegalArgumentException("timing: must not be negative, but was within " + getWithin()
                    + ", late " + getLate() + ", overdue " + getOverdue() + ", pending " + getPending()
                    + ", unmeasured " + getUnmeasured());
        }
        NumberSum.check("timing", LongStream.of(getWithin(), getLate(), getOverdue(), getPending(), getUnmeasured()));
    }

    /**
     * Returns a timing entered by hand.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    static Timing of(long within, long late) {
        return builder().within(within).late(late).build();
    }

    /** Returns a new builder; overdue, pending and unmeasured are 0 by default. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds timings. */
    final class Builder extends ImmutableTiming.Builder {}
}
