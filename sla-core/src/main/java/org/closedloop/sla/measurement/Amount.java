package org.closedloop.sla.measurement;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.closedloop.sla.metric.Quantity;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A sum of money in the agreement's currency, and the amounts that could not be included. */
@Value.Immutable
public non-sealed interface Amount extends Measurement, WithAmount {

    /** The sum in the agreement's currency. */
    Money getTotal();

    /**
     * The sums in other currencies for which no rate was provided, one per currency, by currency code; not in the
     * total.
     */
    List<Money> getUnconverted();

    /** The number of leads or deals that are missing in the sum because they have no amount or worth; not negative. */
    @Value.Default
    default long getUnvalued() {
        return 0;
    }

    @Override
    default Quantity getQuantity() {
        return Quantity.MONEY;
    }

    @Override
    default Amount plus(Measurement other) {
        Amount that = Measurement.sameKind(Amount.class, this, other);
        return builder()
                .total(getTotal().plus(that.getTotal()))
                .unconverted(sums(getUnconverted(), that.getUnconverted()))
                .unvalued(Math.addExact(getUnvalued(), that.getUnvalued()))
                .cases(LeadCase.top(getCases(), that.getCases()))
                .build();
    }

    /** Returns the sums per currency of both lists, by currency code. */
    static List<Money> sums(List<Money> some, List<Money> others) {
        Map<CurrencyUnit, Money> sums = new TreeMap<>();
        some.forEach(money -> sums.merge(money.getCurrencyUnit(), money, Money::plus));
        others.forEach(money -> sums.merge(money.getCurrencyUnit(), money, Money::plus));
        return List.copyOf(sums.values());
    }

    @Value.Check
    default void check() {
        if (getUnvalued() < 0) {
            throw new IllegalArgumentException("amount: unvalued must not be negative, but was " + getUnvalued());
        }
    }

    /** Returns an amount entered by hand. */
    static Amount of(Money total) {
        return builder().total(total).build();
    }

    /** Returns a new builder; only the total is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds amounts. */
    final class Builder extends ImmutableAmount.Builder {}
}
