package org.closedloop.sla.attribution;

import org.closedloop.sla.funnel.Touch;
import org.immutables.value.Value;
import org.joda.money.Money;

/** What one touch earned of a deal: money, never negative; zero if the touch counts but the model gives it nothing. */
@Value.Immutable(builder = false)
public interface Credit extends WithCredit {

    /** The touch. */
    @Value.Parameter
    Touch getTouch();

    /** Its part of the deal. */
    @Value.Parameter
    Money getAmount();

    /**
     * A credit.
     *
     * @throws IllegalArgumentException if the amount is negative
     */
    static Credit of(Touch touch, Money amount) {
        return ImmutableCredit.of(touch, amount);
    }

    @Value.Check
    default void check() {
        if (getAmount().isNegative()) {
            throw new IllegalArgumentException(
                    "credit of " + getTouch() + ": amount must not be negative, but was " + getAmount());
        }
    }
}
