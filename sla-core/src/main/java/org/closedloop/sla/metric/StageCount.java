package org.closedloop.sla.metric;

import java.util.List;
import org.closedloop.sla.funnel.Stage;
import org.immutables.value.Value;

/**
 * The number of leads that entered a stage for the first time: "120 SQLs a month".
 *
 * <pre>{@code
 * Metric sqls = StageCount.of("sqls", Stage.SQL);
 * }</pre>
 */
@Value.Immutable
public non-sealed interface StageCount extends Metric, WithStageCount {

    /** The stage whose entries are counted. */
    Stage getStage();

    @Override
    default String type() {
        return "stage-count";
    }

    @Override
    @Value.Derived
    default Quantity getQuantity() {
        return Quantity.COUNT;
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
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns the count of all leads that entered this stage. */
    static StageCount of(String id, Stage stage) {
        return builder().id(id).stage(stage).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds this metric. */
    final class Builder extends ImmutableStageCount.Builder {}
}
