package org.closedloop.sla.measurement;

import java.math.BigDecimal;
import java.util.List;
import org.closedloop.sla.metric.Quantity;
import org.immutables.value.Value;
import org.joda.money.Money;

/** A share of money: a part of a whole, both in the agreement's currency. */
@Value.Immutable
public non-sealed interface AmountShare extends Share, WithAmountShare {

    /** The part. */
    Money getPart();

    /** The whole, in the same currency. */
    Money getWhole();

    /** The sums in other currencies for which no rate was provided; neither in the part nor in the whole. */
    List<Money> getUnconverted();

    @Override
    default BigDecimal getNumerator() {
        return getPart().getAmount();
    }

    @Override
    default BigDecimal getDenominator() {
        return getWhole().getAmount();
    }

    @Override
    default Quantity getQuantity() {
        return Quantity.SHARE;
    }

    @Override
    default AmountShare plus(Measurement other) {
        AmountShare that = Measurement.sameKind(AmountShare.class, this, other);
        return builder()
                .part(getPart().plus(that.getPart()))
                .whole(getWhole().plus(that.getWhole()))
                .unconverted(Amount.sums(getUnconverted(), that.getUnconverted()))
                .cases(LeadCase.top(getCases(), that.getCases()))
                .build();
    }

    @Value.Check
    default void check() {
        if (!getPart().isSameCurrency(getWhole())) {
            throw new IllegalArgumentException("amount share: part and whole must have one currency, but were "
                    + getPart() + " and " + getWhole());
        }
    }

    /**
     * Returns a share entered by hand.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    static AmountShare of(Money part, Money whole) {
        return builder().part(part).whole(whole).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds shares of money. */
    final class Builder extends ImmutableAmountShare.Builder {}
}
