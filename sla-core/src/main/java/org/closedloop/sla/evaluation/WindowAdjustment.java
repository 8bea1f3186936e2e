package org.closedloop.sla.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;
import org.joda.money.Money;

/** The bonus or malus of one window. */
@Value.Immutable
public interface WindowAdjustment extends WithWindowAdjustment {

    /** The window. */
    DateRange getWindow();

    /**
     * What is over or short: leads, money, or percentage points with four decimals, rounded down. Empty where a text
     * was agreed.
     */
    Optional<BigDecimal> getUnits();

    /** The amount before caps, rounded half up to the minor unit; empty where a text was agreed. */
    Optional<Money> getUncapped();

    /** The amount after caps; empty where a text was agreed. */
    Optional<Money> getAmount();

    /**
     * Sums of amounts without an exchange rate, one per currency, which are in no other value: they can only add to
     * what is over or short.
     */
    List<Money> getUnconverted();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds adjustments of windows. */
    final class Builder extends ImmutableWindowAdjustment.Builder {}
}
