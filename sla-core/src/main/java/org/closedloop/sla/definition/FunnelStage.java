package org.closedloop.sla.definition;

import java.util.List;
import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.funnel.Stage;
import org.immutables.value.Value;

/**
 * A stage of the funnel as the firm defines it.
 *
 * <pre>{@code
 * FunnelStage sql = FunnelStage.of(Stage.SQL, "A lead that sales confirmed to have budget and need.");
 * }</pre>
 */
@Value.Immutable
public interface FunnelStage extends WithFunnelStage {

    /** The stage. */
    Stage getStage();

    /** The definition, as text. */
    @Text
    String getMeaning();

    /** The criteria that a lead must meet to enter the stage. */
    List<@Text String> getCriteria();

    /** Returns a stage without criteria. */
    static FunnelStage of(Stage stage, String meaning) {
        return builder().stage(stage).meaning(meaning).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds funnel stages. */
    final class Builder extends ImmutableFunnelStage.Builder {}
}
