package org.closedloop.sla.definition;

import org.closedloop.sla.constraint.Text;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;

/** The definition of revenue: its currency, net or gross, and its recognition. */
@Value.Immutable
public interface RevenueDefinition extends WithRevenueDefinition {

    /** The currency of every sum in the agreement. */
    CurrencyUnit getCurrency();

    /** Whether it is net or gross of value added tax. */
    Basis getBasis();

    /** The time of recognition, as text, such as "on the day the contract is signed". */
    @Text
    String getRecognition();

    /** Whether sums contain value added tax. */
    enum Basis {
        /** Without value added tax. */
        NET,
        /** With value added tax. */
        GROSS
    }

    /** Returns a definition of net revenue. */
    static RevenueDefinition net(CurrencyUnit currency, String recognition) {
        return builder()
                .currency(currency)
                .basis(Basis.NET)
                .recognition(recognition)
                .build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds definitions of revenue. */
    final class Builder extends ImmutableRevenueDefinition.Builder {}
}
