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
 * One promise: who is responsible for reaching which threshold of which metric, in every window of which length.
 *
 * <p>All thresholds but a delivery's are at-least thresholds, and equality meets them.
 */
public sealed interface Target permits VolumeTarget, MoneyTarget, ShareTarget, DeliveryTarget {

    /** The name by which results refer to it; unique in an agreement. */
    @Pattern(regexp = "[a-z][a-z0-9-]{0,63}", message = "{SLA-T03}")
    String getId();

    /** The function that answers for it. */
    Role getResponsible();

    /** The id of the metric that measures it. */
    @Text
    String getMetric();

    /** The windows in which it is judged. */
    WindowRule getWindow();

    /** How much it weighs in the score, against the other targets; positive, 1 unless said otherwise. */
    @Value.Default
    @DecimalMin(value = "0", inclusive = false, message = "{SLA-T08}")
    default BigDecimal getWeight() {
        return BigDecimal.ONE;
    }

    /**
     * By which part an open window may lag behind its pace before it counts as at risk: a fraction in [0, 1), nothing
     * unless said otherwise. It never softens the verdict of a window that is over.
     */
    @Value.Default
    @DecimalMin(value = "0", message = "{SLA-T09}")
    @DecimalMax(value = "1", inclusive = false, message = "{SLA-T09}")
    default BigDecimal getTolerance() {
        return BigDecimal.ZERO;
    }

    /** What follows when it is missed, in words for a reader. */
    Optional<@Text String> getConsequence();

    /** The kind of measurement on which it can be set. */
    Quantity getQuantity();

    /** The same under another name. */
    Target withId(String id);

    /** The same, measured by another metric. */
    Target withMetric(String metric);

    /** The same, judged in other windows. */
    Target withWindow(WindowRule window);

    /** The same with another weight. */
    Target withWeight(BigDecimal weight);

    /** The same with another tolerance. */
    Target withTolerance(BigDecimal tolerance);

    /** The same with this consequence. */
    Target withConsequence(String consequence);

    /** A promise of so many leads. */
    static VolumeTarget.Builder volume(String id) {
        return VolumeTarget.builder().id(id);
    }

    /** A promise of so much money. */
    static MoneyTarget.Builder money(String id) {
        return MoneyTarget.builder().id(id);
    }

    /** A promise of such a share. */
    static ShareTarget.Builder share(String id) {
        return ShareTarget.builder().id(id);
    }

    /** A promise to deliver in time. */
    static DeliveryTarget.Builder delivery(String id) {
        return DeliveryTarget.builder().id(id);
    }
}
