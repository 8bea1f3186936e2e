package org.closedloop.sla.crm.mapping;

import java.util.Optional;
import org.closedloop.sla.constraint.Text;
import org.immutables.value.Value;

/** The property that holds an amount, and the one that holds its currency. */
@Value.Immutable(builder = false)
public interface AmountSource extends WithAmountSource {

    /** The property that holds the amount, a decimal number. */
    @Text
    @Value.Parameter
    String getProperty();

    /** The property that holds the code of its currency; if absent, amounts are in the mapping's currency. */
    @Value.Parameter
    Optional<@Text String> getCurrencyProperty();

    /** An amount in the mapping's currency. */
    static AmountSource of(String property) {
        return ImmutableAmountSource.of(property, Optional.empty());
    }

    /** An amount in the currency that another property names. */
    static AmountSource of(String property, String currencyProperty) {
        return ImmutableAmountSource.of(property, Optional.of(currencyProperty));
    }
}
