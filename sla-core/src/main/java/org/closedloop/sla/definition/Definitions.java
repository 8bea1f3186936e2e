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
 * Clause 5: the definitions of the agreement's terms.
 *
 * <p>Only the funnel is required. Validation reports a metric that needs a missing definition.
 */
@Value.Immutable
public interface Definitions extends WithDefinitions {

    /** The funnel's stages, in the order in which a lead passes them. */
    @NotEmpty(message = "{SLA-D01}")
    List<@Valid FunnelStage> getStages();

    /** The named conversion rates. */
    List<@Valid ConversionRate> getConversionRates();

    /** The definition of the close rate, as text. */
    Optional<@Text String> getCloseRate();

    /** The terms by which a won deal is split among touches. */
    Optional<@Valid AttributionTerms> getAttribution();

    /** The CRM's deal stages, in order. */
    List<@Valid DealStage> getDealStages();

    /** The definition of revenue. */
    Optional<@Valid RevenueDefinition> getRevenue();

    /** Further terms. */
    List<@Valid Term> getTerms();

    /** Returns the position of a stage in the funnel, from 0; -1 if it is not defined. */
    default int positionOf(Stage stage) {
        for (int i = 0; i < getStages().size(); i++) {
            if (getStages().get(i).getStage().equals(stage)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns whether the funnel has this stage. */
    default boolean defines(Stage stage) {
        return positionOf(stage) >= 0;
    }

    /** Returns definitions of a funnel only. */
    static Definitions of(FunnelStage... stages) {
        return builder().addStages(stages).build();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds definitions. */
    final class Builder extends ImmutableDefinitions.Builder {}
}
