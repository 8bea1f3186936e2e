package org.closedloop.sla.attribution;

import org.closedloop.sla.funnel.Touch;
import org.immutables.value.Value;
import org.joda.money.Money;

/** The part of a deal that one touch earned; zero if the touch counts but has no weight in the model. */
@Value.Immutable(builder = false)
public interface Credit extends WithCredit {

    /** The touch. */
    @Value.Parameter
    Touch getTouch();

    /** The touch's part of the deal; not negative. */
    @Value.Parameter
    Money getAmount();

    /** Returns a credit. * @throws IllegalArgumentException if the amount is negative */
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
