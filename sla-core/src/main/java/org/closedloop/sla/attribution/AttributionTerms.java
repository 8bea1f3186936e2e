package org.closedloop.sla.attribution;

import jakarta.validation.Valid;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Touch;
import org.immutables.value.Value;

/**
 * What the agreement says about attribution: the model, and how far back from the close a touch counts.
 *
 * <p>How far back is a choice that has to be made: {@link #of} with a lookback, or {@link #unlimited}. A lookback is
 * exact time: 90 days are 90 times 24 hours, in every time zone. Only where a touch or the close is a day without a
 * time, days are compared with days. Rounding is not a choice: every deal is split to the last minor unit of its
 * currency by {@link LargestRemainder}.
 *
 * <pre>{@code
 * AttributionTerms terms = AttributionTerms.of(AttributionModel.uShaped(), Duration.ofDays(90));
 * }</pre>
 */
@Value.Immutable(builder = false)
public interface AttributionTerms extends WithAttributionTerms {

    /** How touches share the credit. */
    @Valid
    @Value.Parameter
    AttributionModel getModel();

    /** How long before the close a touch may lie and still count, inclusive; positive; empty for no limit. */
    @Value.Parameter
    Optional<Duration> getLookback();

    /**
     * Terms under which older touches do not count.
     *
     * @throws IllegalArgumentException if the lookback is not positive
     */
    static AttributionTerms of(AttributionModel model, Duration lookback) {
        return ImmutableAttributionTerms.of(model, Optional.of(lookback));
    }

    /** Terms under which every touch up to the close counts, however old. */
    static AttributionTerms unlimited(AttributionModel model) {
        return ImmutableAttributionTerms.of(model, Optional.empty());
    }

    /**
     * Whether a touch can earn credit for a deal closed then: not certainly after the close, nor before the lookback's
     * start. Where the touch or the close is a day, both are taken by their dates in the zone, and the lookback by its
     * days of 24 hours.
     */
    default boolean counts(Touch touch, EventTime closedAt, ZoneId zone) {
        return !touch.getAt().isCertainlyAfter(closedAt, zone)
                && getLookback()
                        .filter(lookback -> touch.getAt().until(closedAt, zone).compareTo(lookback) > 0)
                        .isEmpty();
    }

    @Value.Check
    default void check() {
        if (getLookback()
                .filter(lookback -> lookback.isNegative() || lookback.isZero())
                .isPresent()) {
            throw new IllegalArgumentException("attribution terms: lookback must be positive, but was "
                    + getLookback().get());
        }
    }
}
