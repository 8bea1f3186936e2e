package org.closedloop.sla.draft;

import java.util.List;
import java.util.stream.Stream;
import org.closedloop.sla.definition.ConversionRate;
import org.closedloop.sla.definition.DealStage;
import org.closedloop.sla.definition.Definitions;
import org.closedloop.sla.definition.RevenueDefinition;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.target.Target;

/** The texts in clauses 5 to 7 that validation checks for placeholders; a draft has an item of these clauses or not. */
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
}
