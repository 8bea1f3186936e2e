package org.closedloop.sla.attribution;

import jakarta.validation.Valid;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Touch;
import org.immutables.value.Value;

/**
 * The terms of attribution: a model and a lookback before the close of a deal.
 *
 * <p>A lookback is a duration: 90 days are 90 times 24 hours, in every time zone. If a touch or the close is a day
 * without a time, their dates are compared. Every deal is split to the minor unit of its currency by
 * {@link LargestRemainder}.
 *
 * <pre>{@code
 * AttributionTerms terms = AttributionTerms.of(AttributionModel.uShaped(), Duration.ofDays(90));
 * }</pre>
 */
@Value.Immutable(builder = false)
public interface AttributionTerms extends WithAttributionTerms {

    /** The model, which shares the credit among touches. */
    @Valid
    @Value.Parameter
    AttributionModel getModel();

    /** The longest time from a touch that counts to the close, inclusive; positive; empty for no limit. */
    @Value.Parameter
    Optional<Duration> getLookback();

    /**
     * Returns terms with a lookback.
     *
     * @throws IllegalArgumentException if the lookback is not positive
     */
    static AttributionTerms of(AttributionModel model, Duration lookback) {
        return ImmutableAttributionTerms.of(model, Optional.of(lookback));
    }

    /** Returns terms without a lookback, under which all touches before the close count. */
    static AttributionTerms unlimited(AttributionModel model) {
        return ImmutableAttributionTerms.of(model, Optional.empty());
    }

    /**
     * Returns whether a touch can earn credit for a deal closed at this time: it is not certainly after the close, and
     * within the lookback. If the touch or the close is a day, their dates in the zone are compared, in days of 24
     * hours.
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
