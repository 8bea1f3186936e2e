package org.closedloop.sla.breakdown;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.closedloop.sla.forecast.WindowForecast;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.Share;
import org.closedloop.sla.measurement.Timing;
import org.immutables.value.Value;

/** The numbers of one group of leads. Actual value and difference have the unit of the target. */
@Value.Immutable
public interface GroupResult extends WithGroupResult {

    /**
     * The values of the dimensions, in their order; a blank text if a lead has none. Empty for the group of all values
     * that are not listed.
     */
    List<String> getValues();

    /** The measurement. */
    Measurement getMeasurement();

    /**
     * The actual value: a number of leads, an amount, or a share as a fraction that is rounded down to six decimals;
     * empty if there is nothing to divide by.
     */
    Optional<BigDecimal> getActual();

    /** The actual minus the required value; empty if either is absent. */
    Optional<BigDecimal> getDifference();

    /** The number of leads or deals on which a share or a deal size is based; empty for other quantities. */
    Optional<Long> getSampleSize();

    /** Returns whether this is the group of all values that are not listed. */
    default boolean isOther() {
        return getValues().isEmpty();
    }

    /** Returns whether the sample has fewer than {@link WindowForecast#SMALL_SAMPLE} leads or deals. */
    default boolean isSmallSample() {
        return getSampleSize()
                .filter(size -> size < WindowForecast.SMALL_SAMPLE)
                .isPresent();
    }

    /** Returns the leads behind the misses, the worst first; empty for quantities without misses. */
    default List<LeadCase> worstLeads() {
        return getMeasurement().getCases().stream()
                .filter(Predicate.not(GroupResult::isGood))
                .toList();
    }

    /**
     * Returns the number of leads or deals in the denominator of a share, but not in its numerator; empty for other
     * quantities and for shares of money.
     */
    default Optional<Long> misses() {
        return getMeasurement() instanceof Share share
                ? getSampleSize().map(size -> size - share.getNumerator().longValueExact())
                : Optional.empty();
    }

    /**
     * Returns a percentile of the durations of those done, in whole minutes, by the nearest-rank method; empty if
     * nothing is timed.
     *
     * @param percentage in 1 to 100
     */
    default Optional<Duration> percentile(int percentage) {
        OptionalInt minutes = getMeasurement() instanceof Timing timing
                ? timing.getMinutes().percentile(percentage)
                : OptionalInt.empty();
        return minutes.isPresent() ? Optional.of(Duration.ofMinutes(minutes.getAsInt())) : Optional.empty();
    }

    private static boolean isGood(LeadCase lead) {
        return lead.getKind() == LeadCase.Kind.ENTERED || lead.getKind() == LeadCase.Kind.WON;
    }

    @Value.Check
    default void check() {
        if (getSampleSize().filter(size -> size < 0).isPresent()) {
            throw new IllegalArgumentException("group result: sample size must not be negative, but was "
                    + getSampleSize().orElseThrow());
        }
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds results. */
    final class Builder extends ImmutableGroupResult.Builder {}
}
