package org.closedloop.sla.planning;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import org.closedloop.sla.funnel.Stage;
import org.immutables.value.Value;

/** A rate that was entered as a decimal fraction, such as an assumption or a benchmark. */
@Value.Immutable
public non-sealed interface TypedRate extends StageRate, WithTypedRate {

    @Override
    Stage getFrom();

    @Override
    Stage getTo();

    /** The rate, above 0 and at most 1. */
    @DecimalMin(value = "0", inclusive = false, message = "{SLA-K07}")
    @DecimalMax(value = "1", message = "{SLA-K07}")
    BigDecimal getRate();

    @Override
    default PlanFigure figure() {
        return PlanFigure.of(FigureUnit.SHARE, "rate", getRate(), getFrom(), getTo());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds rates. */
    final class Builder extends ImmutableTypedRate.Builder {}
}
