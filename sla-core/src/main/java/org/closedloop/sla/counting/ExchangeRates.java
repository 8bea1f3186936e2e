package org.closedloop.sla.counting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What one unit of other currencies is worth in the agreement's currency.
 *
 * <p>The caller hands them in, and so decides whether they are of the month's end, a budget's, or an average. One rate
 * holds for a currency throughout. Each amount is converted and rounded half-even to the currency's minor unit on its
 * own, so that the sum of a list of deals is the sum that is told.
 *
 * <pre>{@code
 * ExchangeRates intoFrancs = ExchangeRates.builder()
 *         .putRate(CurrencyUnit.EUR, new BigDecimal("0.9412"))
 *         .build();
 * }</pre>
 */
@Value.Immutable(singleton = true)
public interface ExchangeRates extends WithExchangeRates {

    /** How much of the agreement's currency one unit of each currency is; positive. */
    Map<CurrencyUnit, BigDecimal> getRates();

    /**
     * The same amount in this currency: as it is if it is in it already, whatever the rates say; converted and rounded
     * half-even to the minor unit if there is a rate; else empty.
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

    /** No rates: what is in another currency stays unconverted. */
    static ExchangeRates none() {
        return ImmutableExchangeRates.of();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds exchange rates. */
    final class Builder extends ImmutableExchangeRates.Builder {}
}
