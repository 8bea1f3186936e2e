package org.closedloop.sla.metric;

import org.closedloop.sla.funnel.Stage;
import org.immutables.value.Value;

/**
 * How many leads entered a stage for the first time: "120 SQLs a month".
 *
 * <pre>{@code
 * Metric sqls = StageCount.of("sqls", Stage.SQL);
 * }</pre>
 */
@Value.Immutable
public non-sealed interface StageCount extends Metric, WithStageCount {

    /** The stage that is entered. */
    Stage getStage();

    @Override
    @Value.Derived
    default Gives getGives() {
        return Gives.COUNT;
    }

    /** Counts the entries of all leads into this stage. */
    static StageCount of(String id, Stage stage) {
        return builder().id(id).stage(stage).build();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds this metric. */
    final class Builder extends ImmutableStageCount.Builder {}
}
