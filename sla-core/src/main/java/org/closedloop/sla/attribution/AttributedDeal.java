package org.closedloop.sla.attribution;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.closedloop.sla.funnel.Role;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * A won deal, and who earned which part of it.
 *
 * <p>Nothing gets lost: the credits and {@link #getUnattributed() what is unattributed} add up to the amount, to the
 * last minor unit. What no touch earned belongs to no role: it is never silently marketing's or sales'.
 *
 * <pre>{@code
 * AttributedDeal deal = new Attributor().split(lead, terms, zone);
 * Money marketing = deal.earnedBy(Role.MARKETING);
 * }</pre>
 */
@Value.Immutable(builder = false, copy = false)
public interface AttributedDeal {

    /** The whole that was split; never negative. */
    @Value.Parameter
    Money getAmount();

    /** One credit for every touch that counts, earliest first, also for those that earned nothing. */
    @Value.Parameter
    List<Credit> getCredits();

    /**
     * A deal split into these credits; what they leave is unattributed.
     *
     * @throws IllegalArgumentException if a credit is in another currency, or together they exceed the amount
     */
    static AttributedDeal of(Money amount, List<Credit> credits) {
        return ImmutableAttributedDeal.of(amount, credits);
    }

    /** What nobody earned: the whole amount if no touch counts, or if the model credits none of those that do. */
    default Money getUnattributed() {
        Money left = getAmount();
        for (Credit credit : getCredits()) {
            left = left.minus(credit.getAmount());
        }
        return left;
    }

    /** What the touches of this function earned; zero if it had none. */
    default Money earnedBy(Role role) {
        Money earned = zero();
        for (Credit credit : getCredits()) {
            if (credit.getTouch().getBy() == role) {
                earned = earned.plus(credit.getAmount());
            }
        }
        return earned;
    }

    /** What each function earned, in the order of {@link Role}; every function is there, if need be with zero. */
    default Map<Role, Money> byRole() {
        Map<Role, Money> earned = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            earned.put(role, earnedBy(role));
        }
        return earned;
    }

    /** What each channel that counts earned, in the order of their names, if need be zero. */
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
