package org.closedloop.sla.target;

import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.time.WindowRule;
import org.immutables.value.Value;
import org.joda.money.Money;

/** A target for a sum of money per window: "Sales closes at least CHF 1.2 m a quarter". */
@Value.Immutable
public non-sealed interface MoneyTarget extends Target, WithMoneyTarget {

    /** The threshold for a full window; positive, in the currency of the agreement. */
    Money getAtLeast();

    @Override
    @Value.Derived
    default Quantity getQuantity() {
        return Quantity.MONEY;
    }

    /** Returns a target with weight 1, no tolerance and no consequence. */
    static MoneyTarget of(String id, Role responsible, String metric, Money atLeast, WindowRule window) {
        return builder()
                .id(id)
                .responsible(responsible)
                .metric(metric)
                .atLeast(atLeast)
                .window(window)
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds this target. */
    final class Builder extends ImmutableMoneyTarget.Builder {}
}
