package org.closedloop.sla.definition;

import java.util.List;
import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.funnel.Stage;
import org.immutables.value.Value;

/**
 * One stage of the funnel, as the firm words it.
 *
 * <pre>{@code
 * FunnelStage sql = FunnelStage.of(Stage.SQL, "A lead that sales confirmed to have budget and need.");
 * }</pre>
 */
@Value.Immutable
public interface FunnelStage extends WithFunnelStage {

    /** The stage. */
    Stage getStage();

    /** What it means here, in words. */
    @Text
    String getMeaning();

    /** What a lead must fulfil to enter it, where that is written down. */
    List<@Text String> getCriteria();

    /** A stage and what it means. */
    static FunnelStage of(Stage stage, String meaning) {
        return builder().stage(stage).meaning(meaning).build();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds funnel stages. */
    final class Builder extends ImmutableFunnelStage.Builder {}
}
