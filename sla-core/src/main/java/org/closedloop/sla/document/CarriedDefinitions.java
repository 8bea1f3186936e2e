package org.closedloop.sla.document;

import org.closedloop.sla.definition.ConversionRate;
import org.closedloop.sla.definition.DealStage;
import org.closedloop.sla.definition.Definitions;
import org.closedloop.sla.definition.FunnelStage;
import org.closedloop.sla.definition.Term;

/** Of clause 5: what will be read of it. */
record CarriedDefinitions(Ledger ledger) {

    Definitions of(Definitions definitions) {
        return definitions
                .withStages(ledger.each("definitions.stages", definitions.getStages(), this::stage))
                .withConversionRates(
                        ledger.each("definitions.conversionRates", definitions.getConversionRates(), this::rate))
                .withCloseRate(ledger.text("definitions.closeRate", definitions.getCloseRate()))
                .withDealStages(ledger.each("definitions.dealStages", definitions.getDealStages(), this::dealStage))
                .withRevenue(definitions
                        .getRevenue()
                        .map(revenue -> revenue.withRecognition(
                                ledger.text("definitions.revenue.recognition", revenue.getRecognition()))))
                .withTerms(ledger.each("definitions.terms", definitions.getTerms(), this::term));
    }

    private FunnelStage stage(String path, FunnelStage stage) {
        return stage.withMeaning(ledger.text(path + ".meaning", stage.getMeaning()))
                .withCriteria(ledger.texts(path + ".criteria", stage.getCriteria()));
    }

    private ConversionRate rate(String path, ConversionRate rate) {
        return rate.withName(ledger.text(path + ".name", rate.getName()));
    }

    private DealStage dealStage(String path, DealStage stage) {
        return stage.withName(ledger.text(path + ".name", stage.getName()))
                .withProbability(stage.getProbability().map(likely -> ledger.share(path + ".probability", likely)));
    }

    private Term term(String path, Term term) {
        return term.withName(ledger.text(path + ".name", term.getName()))
                .withMeaning(ledger.text(path + ".meaning", term.getMeaning()));
    }
}
