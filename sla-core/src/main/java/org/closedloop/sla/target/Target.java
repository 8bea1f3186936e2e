package org.closedloop.sla.target;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Optional;
import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.time.WindowRule;
import org.immutables.value.Value;

/**
 * A target: a threshold for a metric in each window, and the responsible function.
 *
 * <p>All thresholds except a delivery's are minimums, inclusive.
 */
public sealed interface Target permits VolumeTarget, MoneyTarget, ShareTarget, DeliveryTarget {

    /** The id by which results refer to it; unique in an agreement. */
    @Pattern(regexp = "[a-z][a-z0-9-]{0,63}", message = "{SLA-T03}")
    String getId();

    /** The responsible function. */
    Role getResponsible();

    /** The id of the metric that measures it. */
    @Text
    String getMetric();

    /** The rule of the windows in which it is evaluated. */
    WindowRule getWindow();

    /** The weight in the score, relative to the other targets; positive, 1 by default. */
    @Value.Default
    @DecimalMin(value = "0", inclusive = false, message = "{SLA-T08}")
    default BigDecimal getWeight() {
        return BigDecimal.ONE;
    }

    /**
     * The fraction by which an open window may lag behind its pace before it is at risk, in [0, 1); 0 by default.
     * Ignored for windows that have ended.
     */
    @Value.Default
    @DecimalMin(value = "0", message = "{SLA-T09}")
    @DecimalMax(value = "1", inclusive = false, message = "{SLA-T09}")
    default BigDecimal getTolerance() {
        return BigDecimal.ZERO;
    }

    /** The consequence of a miss, as text. */
    Optional<@Text String> getConsequence();

    /** The quantity of the metric that it needs. */
    Quantity getQuantity();

    /** Returns this target with another id. */
    Target withId(String id);

    /** Returns this target with another metric. */
    Target withMetric(String metric);

    /** Returns this target with other windows. */
    Target withWindow(WindowRule window);

    /** Returns this target with another weight. */
    Target withWeight(BigDecimal weight);

    /** Returns this target with another tolerance. */
    Target withTolerance(BigDecimal tolerance);

    /** Returns this target with this consequence. */
    Target withConsequence(String consequence);

    /** Returns a builder of a target for a number of leads. */
    static VolumeTarget.Builder volume(String id) {
        return VolumeTarget.builder().id(id);
    }

    /** Returns a builder of a target for a sum of money. */
    static MoneyTarget.Builder money(String id) {
        return MoneyTarget.builder().id(id);
    }

    /** Returns a builder of a target for a share. */
    static ShareTarget.Builder share(String id) {
        return ShareTarget.builder().id(id);
    }

    /** Returns a builder of a target for delivery on time. */
    static DeliveryTarget.Builder delivery(String id) {
        return DeliveryTarget.builder().id(id);
    }
}
