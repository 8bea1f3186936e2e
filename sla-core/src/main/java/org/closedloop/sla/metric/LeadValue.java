package org.closedloop.sla.metric;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.funnel.Stage;
import org.immutables.value.Value;

/**
 * What the leads that entered a stage are worth together: each its segment's close rate times deal size. Raw counts
 * reward cheap leads; this does not.
 *
 * <p>A lead whose segment has no worth here adds nothing and is counted as unvalued, never taken for average.
 *
 * <pre>{@code
 * Metric pipeline = LeadValue.builder()
 *         .id("pipeline")
 *         .stage(Stage.SQL)
 *         .putWorth("enterprise", SegmentWorth.of(new BigDecimal("0.20"), Money.parse("CHF 60000.00")))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public non-sealed interface LeadValue extends Metric, WithLeadValue {

    /** The stage that is entered. */
    Stage getStage();

    /** What a lead of each segment is worth. */
    @NotEmpty(message = "{SLA-M04}")
    Map<@Text String, @Valid SegmentWorth> getWorth();

    @Override
    default String type() {
        return "lead-value";
    }

    @Override
    @Value.Derived
    default Quantity getQuantity() {
        return Quantity.MONEY;
    }

    @Override
    default List<Object> parameters() {
        return List.of(getStage());
    }

    @Override
    default List<Stage> stages() {
        return List.of(getStage());
    }

    @Override
    default List<LeadData> ownNeeds() {
        return List.of(LeadData.SEGMENT);
    }

    @Override
    default Set<String> texts() {
        Set<String> texts = new LinkedHashSet<>(getWorth().keySet());
        texts.addAll(Metric.super.texts());
        return texts;
    }

    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds this metric. */
    final class Builder extends ImmutableLeadValue.Builder {}
}
