package org.closedloop.sla.counting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Exchange rates into the agreement's currency.
 *
 * <p>The caller chooses them, such as closing rates, budget rates or averages. There is one rate per currency. Each
 * amount is converted and rounded half-even to the currency's minor unit individually, so that converted deals add up
 * to the reported total.
 *
 * <pre>{@code
 * ExchangeRates intoFrancs = ExchangeRates.builder()
 *         .putRate(CurrencyUnit.EUR, new BigDecimal("0.9412"))
 *         .build();
 * }</pre>
 */
@Value.Immutable(singleton = true)
public interface ExchangeRates extends WithExchangeRates {

    /** The value of one unit of each currency in the agreement's currency; positive. */
    Map<CurrencyUnit, BigDecimal> getRates();

    /**
     * Returns an amount in another currency, rounded half-even to the minor unit. An amount already in that currency is
     * returned unchanged, without using the rates.
     *
     * @return empty if there is no rate
     */
    default Optional<Money> convert(Money amount, CurrencyUnit into) {
        if (amount.getCurrencyUnit().equals(into)) {
            return Optional.of(amount);
        }
        return Optional.ofNullable(getRates().get(amount.getCurrencyUnit()))
                .map(rate -> amount.convertedTo(into, rate, RoundingMode.HALF_EVEN));
    }

    @Value.Check
    default void check() {
        getRates().forEach((currency, rate) -> {
            if (rate.signum() <= 0) {
                throw new IllegalArgumentException(
                        "exchange rates: the rate of " + currency + " must be positive, but was " + rate);
            }
        });
    }

    /** Returns the empty rates, under which amounts in other currencies remain unconverted. */
    static ExchangeRates none() {
        return ImmutableExchangeRates.of();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds exchange rates. */
    final class Builder extends ImmutableExchangeRates.Builder {}
}
