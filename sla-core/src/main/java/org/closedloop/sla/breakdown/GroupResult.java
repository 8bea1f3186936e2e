package org.closedloop.sla.breakdown;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.closedloop.sla.forecast.WindowForecast;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.measurement.Measurement;
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
