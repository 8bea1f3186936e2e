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
 * The total value of the leads that entered a stage: for each lead, its segment's close rate times deal size. Unlike a
 * count, it does not reward cheap leads.
 *
 * <p>A lead whose segment has no worth adds nothing and is counted as unvalued.
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

    /** The stage whose entries are valued. */
    Stage getStage();

    /** The worth of a lead, by segment. */
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

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds this metric. */
    final class Builder extends ImmutableLeadValue.Builder {}
}
