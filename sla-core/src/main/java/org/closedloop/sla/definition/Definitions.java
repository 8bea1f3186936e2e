package org.closedloop.sla.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.attribution.AttributionTerms;
import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.funnel.Stage;
import org.immutables.value.Value;

/**
 * Clause 5: what the words of the agreement mean.
 *
 * <p>Only the funnel is required. What is left out is not defined, and a metric that needs it is a finding.
 */
@Value.Immutable
public interface Definitions extends WithDefinitions {

    /** The funnel's stages, in the order in which a lead passes them. */
    @NotEmpty(message = "{SLA-D01}")
    List<@Valid FunnelStage> getStages();

    /** The named conversion rates. */
    List<@Valid ConversionRate> getConversionRates();

    /** What the close rate means, in words. */
    Optional<@Text String> getCloseRate();

    /** How a won deal is shared out among the touches that led to it. */
    Optional<@Valid AttributionTerms> getAttribution();

    /** The CRM's deal stages, in their order. */
    List<@Valid DealStage> getDealStages();

    /** What revenue means. */
    Optional<@Valid RevenueDefinition> getRevenue();

    /** Further terms. */
    List<@Valid Term> getTerms();

    /** Where a stage stands in the funnel, from 0, or -1 if it is not defined. */
    default int positionOf(Stage stage) {
        for (int i = 0; i < getStages().size(); i++) {
            if (getStages().get(i).getStage().equals(stage)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the funnel has this stage. */
    default boolean defines(Stage stage) {
        return positionOf(stage) >= 0;
    }

    /** A funnel of these stages, and nothing else defined. */
    static Definitions of(FunnelStage... stages) {
        return builder().addStages(stages).build();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds definitions. */
    final class Builder extends ImmutableDefinitions.Builder {}
}
