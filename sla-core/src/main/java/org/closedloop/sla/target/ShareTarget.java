package org.closedloop.sla.target;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.time.WindowRule;
import org.immutables.value.Value;

/**
 * A target for a share per window: "Sales works at least 95 % of the leads within 4 business hours".
 *
 * <p>Shares are decimal fractions: 95 % is {@code 0.95}. Shares are compared exactly: 5,998 of 6,000 is not 100 %.
 */
@Value.Immutable
public non-sealed interface ShareTarget extends Target, WithShareTarget {

    /** The threshold, in (0, 1]. */
    @DecimalMin(value = "0", inclusive = false, message = "{SLA-T05}")
    @DecimalMax(value = "1", message = "{SLA-T05}")
    BigDecimal getAtLeast();

    /**
     * The minimum number of leads or deals for a verdict; at least 1, which is the default. Ignored for shares of
     * money.
     */
    @Value.Default
    @Positive(message = "{SLA-T17}")
    default long getMinimumSample() {
        return 1;
    }

    @Override
    @Value.Derived
    default Quantity getQuantity() {
        return Quantity.SHARE;
    }

    /** Returns a target with weight 1, no tolerance and no consequence. */
    static ShareTarget of(String id, Role responsible, String metric, BigDecimal atLeast, WindowRule window) {
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
    final class Builder extends ImmutableShareTarget.Builder {}
}
