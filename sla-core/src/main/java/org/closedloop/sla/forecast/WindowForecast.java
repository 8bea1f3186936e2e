package org.closedloop.sla.forecast;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/**
 * The forecast of one target in one open window.
 *
 * <p>Values have the target's unit: leads, money in the agreement's currency, or a decimal fraction.
 */
@Value.Immutable
public interface WindowForecast extends WithWindowForecast {

    /** The number of leads or deals below which a sample is small. */
    long SMALL_SAMPLE = 30;

    /** The target. */
    Target getTarget();

    /** The days of the window that lie within the agreement's period. */
    DateRange getWindow();

    /** The value that is required at the end of the window. */
    BigDecimal getRequired();

    /** The value so far; a share is rounded down to six decimals. Empty for a share without leads. */
    Optional<BigDecimal> getActual();

    /**
     * The probability that the target is met, with four decimals. It is 0 or 1 if and only if the window is
     * {@linkplain #isDecided decided}; otherwise at least 0.0001 and at most 0.9999.
     */
    BigDecimal getProbability();

    /** Returns whether nothing can change the verdict any more: the probability is 0 or 1. */
    default boolean isDecided() {
        return getProbability().signum() == 0 || getProbability().compareTo(BigDecimal.ONE) == 0;
    }

    /**
     * The value expected at the end of the window: leads with two decimals, money in the currency's minor unit, a share
     * with six decimals; rounded down.
     */
    BigDecimal getExpected();

    /** The interval that contains the value at the end of the window with a probability of 80 %. */
    ForecastInterval getInterval();

    /**
     * The Wilson interval of the share so far, with a probability of 80 % and six decimals: how exactly the leads so
     * far determine the rate behind them. Its ends are 0 and 1 exactly for none and all. Only for shares of leads or
     * deals whose part does not exceed the whole.
     *
     * <p>Source: E. B. Wilson, <i>Probable inference, the law of succession, and statistical inference</i>, 1927.
     */
    Optional<ForecastInterval> getPresentInterval();

    /** What was assumed before anything was measured in the window. */
    ForecastPrior getPrior();

    /**
     * The number of leads or deals on which the forecast rests, in the window and the past ones. For money it is the
     * sum divided by the size of a deal, rounded down.
     */
    long getSampleSize();

    /** What the forecast had to assume. */
    Set<ForecastCaveat> getCaveats();

    /** The forecast of the miss budget; for shares of leads and deals only. */
    Optional<BudgetForecast> getBudget();

    /** Returns whether the sample has fewer than {@value #SMALL_SAMPLE} leads or deals. */
    default boolean isSmallSample() {
        return getSampleSize() < SMALL_SAMPLE;
    }

    /** Returns the forecast in one sentence, in German for German locales, otherwise in English. */
    default String explain(Locale locale) {
        return new ForecastSentences(locale).explain(this);
    }

    @Value.Check
    default void check() {
        if (getProbability().signum() < 0 || getProbability().compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "forecast of target '" + getTarget().getId() + "' in " + getWindow()
                            + ": probability must be in [0, 1], but was " + getProbability());
        }
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds forecasts. */
    final class Builder extends ImmutableWindowForecast.Builder {}
}
