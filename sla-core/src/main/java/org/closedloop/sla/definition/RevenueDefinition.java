package org.closedloop.sla.definition;

import org.closedloop.sla.constraint.Text;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;

/** What "revenue" means: in which currency, net or gross, and when it counts. */
@Value.Immutable
public interface RevenueDefinition extends WithRevenueDefinition {

    /** The currency of every sum in the agreement. */
    CurrencyUnit getCurrency();

    /** Net or gross of value added tax. */
    Basis getBasis();

    /** When it counts, in words, such as "on the day the contract is signed". */
    @Text
    String getRecognition();

    /** Whether sums contain value added tax. */
    enum Basis {
        /** Without value added tax. */
        NET,
        /** With value added tax. */
        GROSS
    }

    /** Net revenue in this currency, which counts as the words say. */
    static RevenueDefinition net(CurrencyUnit currency, String recognition) {
        return builder()
                .currency(currency)
                .basis(Basis.NET)
                .recognition(recognition)
                .build();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds definitions of revenue. */
    final class Builder extends ImmutableRevenueDefinition.Builder {}
}
