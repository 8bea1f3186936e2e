package org.closedloop.sla.validation.agreement;

import java.math.BigDecimal;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.attribution.AttributionTerms;
import org.closedloop.sla.attribution.PositionWeights;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/** Clause 5, attribution: weights add up to 1, and their stages are in the funnel. */
final class AttributionRules implements Rules<Agreement> {

    private static final String MODEL = "definitions.attribution.model";

    @Override
    public void check(Agreement agreement, Report report) {
        agreement
                .getDefinitions()
                .getAttribution()
                .map(AttributionTerms::getModel)
                .filter(PositionWeights.class::isInstance)
                .map(PositionWeights.class::cast)
                .ifPresent(weights -> check(weights, agreement, report));
    }

    private static void check(PositionWeights weights, Agreement agreement, Report report) {
        if (weights.total().compareTo(BigDecimal.ONE) != 0) {
            report.breachBy(weights.total(), Rule.ATTRIBUTION_WEIGHTS_NOT_ONE, MODEL);
        }
        checkPlace(weights, weights.getLeadCreation(), Stage.LEAD, agreement, report);
        checkPlace(weights, weights.getOpportunity(), Stage.OPPORTUNITY, agreement, report);
    }

    /** The weight of a stage that no lead can reach is distributed to the others. */
    private static void checkPlace(
            PositionWeights weights, BigDecimal weight, Stage stage, Agreement agreement, Report report) {
        if (weight.signum() > 0 && !agreement.getDefinitions().defines(stage)) {
            report.breachBy(weights.getName(), Rule.ATTRIBUTION_STAGE_UNDEFINED, MODEL, "stage", stage.getKey());
        }
    }
}
