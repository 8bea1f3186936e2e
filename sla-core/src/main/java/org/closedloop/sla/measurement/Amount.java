package org.closedloop.sla.measurement;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.closedloop.sla.metric.Quantity;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A sum of money in the agreement's currency, with what could not be put into it stated beside it. */
@Value.Immutable
public non-sealed interface Amount extends Measurement, WithAmount {

    /** The sum in the agreement's currency. */
    Money getTotal();

    /** The sums in other currencies for which no rate was handed in: one each, by currency code; not in the total. */
    List<Money> getUnconverted();

    /** How many leads or deals should have been in the sum, but have no amount or no worth; never negative. */
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
                .cases(LeadCase.foremost(getCases(), that.getCases()))
                .build();
    }

    /** The sums per currency of both, by currency code. */
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

    /** So much money, as a slide has it. */
    static Amount of(Money total) {
        return builder().total(total).build();
    }

    /** A builder; only the total is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds amounts. */
    final class Builder extends ImmutableAmount.Builder {}
}
