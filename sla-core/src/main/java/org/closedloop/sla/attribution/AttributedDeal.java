package org.closedloop.sla.attribution;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.closedloop.sla.funnel.Role;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * A won deal whose amount is split into credits.
 *
 * <p>The credits and the {@linkplain #getUnattributed() unattributed amount} add up to the amount exactly. The
 * unattributed amount belongs to no role.
 *
 * <pre>{@code
 * AttributedDeal deal = new Attributor().split(lead, terms, zone);
 * Money marketing = deal.earnedBy(Role.MARKETING);
 * }</pre>
 */
@Value.Immutable(builder = false, copy = false)
public interface AttributedDeal {

    /** The amount that was split; not negative. */
    @Value.Parameter
    Money getAmount();

    /** One credit per touch that counts, earliest first, including credits of zero. */
    @Value.Parameter
    List<Credit> getCredits();

    /**
     * Returns a deal split into these credits; the rest is unattributed.
     *
     * @throws IllegalArgumentException if a credit is in another currency, or together they exceed the amount
     */
    static AttributedDeal of(Money amount, List<Credit> credits) {
        return ImmutableAttributedDeal.of(amount, credits);
    }

    /** Returns the amount that no touch earned: the whole amount if no touch counts or the model credits none. */
    default Money getUnattributed() {
        Money left = getAmount();
        for (Credit credit : getCredits()) {
            left = left.minus(credit.getAmount());
        }
        return left;
    }

    /** Returns the credits of this function's touches; zero if it has none. */
    default Money earnedBy(Role role) {
        Money earned = zero();
        for (Credit credit : getCredits()) {
            if (credit.getTouch().getBy() == role) {
                earned = earned.plus(credit.getAmount());
            }
        }
        return earned;
    }

    /** Returns the credits of each function, in the order of {@link Role}, including zeros. */
    default Map<Role, Money> byRole() {
        Map<Role, Money> earned = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            earned.put(role, earnedBy(role));
        }
        return earned;
    }

    /** Returns the credits of each channel with a touch that counts, in the order of their names, including zeros. */
    default Map<String, Money> byChannel() {
        Map<String, Money> earned = new TreeMap<>();
        for (Credit credit : getCredits()) {
            earned.merge(credit.getTouch().getChannel(), credit.getAmount(), Money::plus);
        }
        return earned;
    }

    private Money zero() {
        return Money.zero(getAmount().getCurrencyUnit());
    }

    @Value.Check
    default void check() {
        for (Credit credit : getCredits()) {
            if (!credit.getAmount().isSameCurrency(getAmount())) {
                throw new IllegalArgumentException("attributed deal of " + getAmount()
                        + ": credits must be in its currency, but one was " + credit.getAmount());
            }
        }
        if (getUnattributed().isNegative()) {
            throw new IllegalArgumentException("attributed deal of " + getAmount()
                    + ": credits must not exceed it, but were "
                    + getAmount().minus(getUnattributed()));
        }
    }
}
