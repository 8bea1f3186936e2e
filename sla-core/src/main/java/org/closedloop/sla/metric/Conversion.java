package org.closedloop.sla.metric;

import java.util.List;
import org.closedloop.sla.funnel.Stage;
import org.immutables.value.Value;

/**
 * The share of the leads in one stage that reached another: "MQL to SQL at least 30 %".
 *
 * <pre>{@code
 * Metric mqlToSql = Conversion.of("mql-to-sql", Stage.MQL, Stage.SQL, ConversionBasis.COHORT);
 * }</pre>
 */
@Value.Immutable
public non-sealed interface Conversion extends Metric, WithConversion {

    /** The stage whose entries are the denominator. */
    Stage getFrom();

    /** The stage whose entries are the numerator. */
    Stage getTo();

    /** Whether entries are compared by period or by cohort. */
    ConversionBasis getBasis();

    @Override
    default String type() {
        return "conversion";
    }

    @Override
    @Value.Derived
    default Quantity getQuantity() {
        return Quantity.SHARE;
    }

    @Override
    default List<Object> parameters() {
        return List.of(getFrom(), getTo(), getBasis());
    }

    @Override
    default List<Stage> stages() {
        return List.of(getFrom(), getTo());
    }

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns the conversion of all leads from one stage to another. */
    static Conversion of(String id, Stage from, Stage to, ConversionBasis basis) {
        return builder().id(id).from(from).to(to).basis(basis).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds this metric. */
    final class Builder extends ImmutableConversion.Builder {}
}
