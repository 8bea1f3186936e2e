package org.closedloop.sla.draft;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.closedloop.sla.definition.ConversionRate;
import org.closedloop.sla.definition.DealStage;
import org.closedloop.sla.definition.Definitions;
import org.closedloop.sla.definition.RevenueDefinition;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.remedy.Adjustment;
import org.closedloop.sla.remedy.Escalation;
import org.closedloop.sla.remedy.Relief;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.target.Target;

/**
 * The texts in clauses 5 to 7 and 12 to 15 that validation checks for placeholders; a draft has an item of these
 * clauses or not.
 */
final class WholeItems {

    private WholeItems() {}

    static Stream<String> textsOf(Definitions definitions) {
        return Stream.of(
                        definitions.getStages().stream()
                                .flatMap(stage ->
                                        Stream.concat(Stream.of(stage.getMeaning()), stage.getCriteria().stream())),
                        definitions.getConversionRates().stream().map(ConversionRate::getName),
                        definitions.getCloseRate().stream(),
                        definitions.getDealStages().stream().map(DealStage::getName),
                        definitions.getRevenue().map(RevenueDefinition::getRecognition).stream(),
                        definitions.getTerms().stream().flatMap(term -> Stream.of(term.getName(), term.getMeaning())))
                .flatMap(texts -> texts);
    }

    static Stream<String> textsOfTargets(List<Target> targets) {
        return targets.stream()
                .flatMap(target -> Stream.concat(Stream.of(target.getMetric()), target.getConsequence().stream()));
    }

    static Stream<String> textsOfMetrics(List<Metric> metrics) {
        return metrics.stream().flatMap(metric -> metric.texts().stream());
    }

    static Stream<String> textsOfReliefs(List<Relief> reliefs) {
        return reliefs.stream().flatMap(relief -> Stream.of(relief.getTarget(), relief.getCause()));
    }

    static Stream<String> textsOfEscalations(List<Escalation> escalations) {
        return escalations.stream()
                .flatMap(escalation -> Stream.concat(
                        escalation.getTarget().stream(),
                        escalation.getSteps().stream()
                                .flatMap(step ->
                                        Stream.concat(step.getInformed().stream(), Stream.of(step.getAction())))));
    }

    static Stream<String> textsOfAdjustments(List<Adjustment> adjustments) {
        return adjustments.stream()
                .flatMap(adjustment -> Stream.concat(Stream.of(adjustment.getTarget()), adjustment.getText().stream()));
    }

    static Stream<String> textsOfExclusions(List<TargetExclusion> exclusions) {
        return exclusions.stream()
                .flatMap(exclusion -> Stream.of(
                                List.of(exclusion.getReason()),
                                exclusion.getTargets(),
                                exclusion.getLeads(),
                                exclusion.getRejectionReasons(),
                                exclusion.getSources(),
                                exclusion.getSegments())
                        .flatMap(Collection::stream));
    }
}
