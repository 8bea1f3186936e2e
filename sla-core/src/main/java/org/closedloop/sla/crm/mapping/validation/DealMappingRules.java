package org.closedloop.sla.crm.mapping.validation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.crm.mapping.AmountSource;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.DealMapping;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/** The outcome of a deal is defined in one way, and its amount has a currency. */
final class DealMappingRules implements Rules<CrmMapping> {

    private static final DealMapping NOTHING = DealMapping.builder().build();

    @Override
    public void check(CrmMapping mapping, Report report) {
        DealMapping deal = mapping.getDeal();
        if (deal.equals(NOTHING)) {
            return;
        }
        List<String> lost = List.copyOf(deal.getLost());
        for (String stage : lost) {
            if (deal.getWon().contains(stage)) {
                report.breachBy(stage, Rule.DEAL_STAGE_WON_AND_LOST, "deal.lost");
            }
        }
        checkProperty("won", deal.getWon(), "stage", deal.getStage(), report);
        checkProperty("lost", deal.getLost(), "stage", deal.getStage(), report);
        checkProperty("pipelines", deal.getPipelines(), "pipeline", deal.getPipeline(), report);
        boolean winnable = deal.getOutcome().isPresent()
                || !deal.getWon().isEmpty()
                || deal.getWonFlag().isPresent()
                || !deal.getWonWhen().isEmpty();
        if (!winnable) {
            report.breach(Rule.DEALS_NEVER_WON, "deal.won");
        }
        boolean asked = !deal.getWon().isEmpty() || !deal.getWonWhen().isEmpty();
        if (deal.getOutcome().isPresent() && (asked || !deal.getLostWhen().isEmpty())) {
            report.breach(
                    Rule.OUTCOME_DECIDED_ALREADY,
                    "deal.outcome",
                    "outcome",
                    Report.written(deal.getOutcome().get()));
        }
        if (mapping.getCurrency().isEmpty()) {
            checkCurrencies(deal.getAmounts(), report);
        }
    }

    private static void checkProperty(
            String values, Collection<String> given, String name, Optional<String> property, Report report) {
        if (!given.isEmpty() && property.isEmpty()) {
            report.breach(Rule.DEAL_VALUES_WITHOUT_PROPERTY, "deal." + values, "values", values, "property", name);
        }
    }

    private static void checkCurrencies(List<AmountSource> amounts, Report report) {
        boolean none =
                amounts.stream().allMatch(amount -> amount.getCurrencyProperty().isEmpty());
        if (none && !amounts.isEmpty()) {
            report.breach(Rule.AMOUNTS_WITHOUT_CURRENCY, "deal.amounts");
            return;
        }
        for (int i = 0; i < amounts.size(); i++) {
            if (amounts.get(i).getCurrencyProperty().isEmpty()) {
                report.breachBy(amounts.get(i).getProperty(), Rule.AMOUNT_WITHOUT_CURRENCY, "deal.amounts[" + i + "]");
            }
        }
    }
}
