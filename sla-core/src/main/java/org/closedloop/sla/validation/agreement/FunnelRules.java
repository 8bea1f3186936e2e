package org.closedloop.sla.validation.agreement;

import java.util.List;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.definition.ConversionRate;
import org.closedloop.sla.definition.Definitions;
import org.closedloop.sla.definition.FunnelStage;
import org.closedloop.sla.definition.Term;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/** Clause 5, the funnel: its stages, the rates down it, and further terms. */
final class FunnelRules implements Rules<Agreement> {

    @Override
    public void check(Agreement agreement, Report report) {
        Definitions definitions = agreement.getDefinitions();
        Repeated.report(
                definitions.getStages(),
                FunnelStage::getStage,
                Rule.STAGE_TWICE,
                "definitions.stages",
                "stage",
                report);
        Repeated.report(definitions.getTerms(), Term::getName, Rule.TERM_TWICE, "definitions.terms", "name", report);
        checkRates(definitions, report);
    }

    private static void checkRates(Definitions definitions, Report report) {
        List<ConversionRate> rates = definitions.getConversionRates();
        Repeated.report(
                rates, ConversionRate::getName, Rule.RATE_NAME_TWICE, "definitions.conversionRates", "name", report);
        for (int i = 0; i < rates.size(); i++) {
            Way way = new Way(rates.get(i).getFrom(), rates.get(i).getTo());
            way.check(
                    definitions,
                    report,
                    "definitions.conversionRates[" + i + "].",
                    Rule.RATE_STAGE_UNDEFINED,
                    Rule.RATE_TO_ITSELF,
                    Rule.RATE_BACKWARDS);
        }
    }

    /** A conversion from one stage to another. */
    record Way(Stage from, Stage to) {

        /** Reports an undefined stage, or a conversion that does not go down the funnel. */
        void check(Definitions funnel, Report report, String path, Rule undefined, Rule toItself, Rule backwards) {
            int start = funnel.positionOf(from);
            int end = funnel.positionOf(to);
            if (start < 0) {
                report.breachBy(from, undefined, path + "from");
            }
            if (to.equals(from)) {
                report.breachBy(to, toItself, path + "to");
            } else if (end < 0) {
                report.breachBy(to, undefined, path + "to");
            } else if (end < start) {
                report.breachBy(to, backwards, path + "to", "from", from.getKey());
            }
        }
    }
}
