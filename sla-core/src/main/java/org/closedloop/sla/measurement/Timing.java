package org.closedloop.sla.measurement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.closedloop.sla.metric.Quantity;
import org.immutables.value.Value;

/**
 * How many were done within a limit: compliance is {@code within / (within + late + overdue)}.
 *
 * <p>Pending ones have no say yet, and unmeasured ones never: they lower the {@linkplain #getCoverage() coverage}, and
 * are not taken for good.
 */
@Value.Immutable
public non-sealed interface Timing extends Share, WithTiming {

    /** Done, not after the deadline. */
    long getWithin();

    /** Done, after the deadline. */
    long getLate();

    /** Not done, and the deadline has passed. */
    @Value.Default
    default long getOverdue() {
        return 0;
    }

    /** Not done, and the deadline lies ahead. */
    @Value.Default
    default long getPending() {
        return 0;
    }

    /** Cannot be timed: a time is missing, contradicts another or says only the day. */
    @Value.Default
    default long getUnmeasured() {
        return 0;
    }

    /** How long the ones done took, in whole minutes of business time, rounded up. */
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

    /** Within, late and overdue together. */
    default long getMeasured() {
        return Math.addExact(Math.addExact(getWithin(), getLate()), getOverdue());
    }

    /**
     * The share of all that is not unmeasured, of {@link Share#SCALE} places, rounded down; empty when there are none.
     */
    default Optional<BigDecimal> getCoverage() {
        long timed = Math.addExact(getMeasured(), getPending());
        long all = Math.addExact(timed, getUnmeasured());
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
                .cases(LeadCase.foremost(getCases(), that.getCases()))
                .build();
    }

    @Value.Check
    default void check() {
        if (getWithin() < 0 || getLate() < 0 || getOverdue() < 0 || getPending() < 0 || getUnmeasured() < 0) {
            throw new IllegalArgumentException("timing: must not be negative, but was within " + getWithin()
                    + ", late " + getLate() + ", overdue " + getOverdue() + ", pending " + getPending()
                    + ", unmeasured " + getUnmeasured());
        }
    }

    /** So many within and so many late, as a slide has it. */
    static Timing of(long within, long late) {
        return builder().within(within).late(late).build();
    }

    /** A builder; what is not within or late is none unless said. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds timings. */
    final class Builder extends ImmutableTiming.Builder {}
}
