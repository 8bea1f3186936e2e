package org.closedloop.sla.definition;

import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.ConversionBasis;
import org.immutables.value.Value;

/** A named conversion rate between two stages of the funnel, "[X to Y]". */
@Value.Immutable
public interface ConversionRate extends WithConversionRate {

    /** The name, unique among the rates. */
    @Text
    String getName();

    /** The stage whose entries are the denominator. */
    Stage getFrom();

    /** The stage whose entries are the numerator; later in the funnel. */
    Stage getTo();

    /** Whether it is counted by period or by cohort. */
    ConversionBasis getBasis();

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds conversion rates. */
    final class Builder extends ImmutableConversionRate.Builder {}
}
