package org.closedloop.sla.definition;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.util.Optional;
import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.funnel.DealOutcome;
import org.immutables.value.Value;

/** One stage of the CRM's deal pipeline. */
@Value.Immutable
public interface DealStage extends WithDealStage {

    /** Its name in the CRM. */
    @Text
    String getName();

    /** What a deal in it has come to: open, won or lost. */
    DealOutcome getOutcome();

    /** How likely a deal in it is to be won, in [0, 1], where the firm says so. */
    Optional<@DecimalMin(value = "0", message = "{SLA-D06}") @DecimalMax(value = "1", message = "{SLA-D06}") BigDecimal>
            getProbability();

    /** A stage and its outcome. */
    static DealStage of(String name, DealOutcome outcome) {
        return builder().name(name).outcome(outcome).build();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds deal stages. */
    final class Builder extends ImmutableDealStage.Builder {}
}
