package org.closedloop.sla.definition;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.util.Optional;
import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.funnel.DealOutcome;
import org.immutables.value.Value;

/** A stage of the CRM's deal pipeline. */
@Value.Immutable
public interface DealStage extends WithDealStage {

    /** Its name in the CRM. */
    @Text
    String getName();

    /** The outcome of a deal in this stage: open, won or lost. */
    DealOutcome getOutcome();

    /** The probability that a deal in this stage is won, in [0, 1]. */
    Optional<@DecimalMin(value = "0", message = "{SLA-D06}") @DecimalMax(value = "1", message = "{SLA-D06}") BigDecimal>
            getProbability();

    /** Returns a stage without a probability. */
    static DealStage of(String name, DealOutcome outcome) {
        return builder().name(name).outcome(outcome).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds deal stages. */
    final class Builder extends ImmutableDealStage.Builder {}
}
