package org.closedloop.sla.crm.mapping.validation;

import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.definition.Definitions;
import org.closedloop.sla.definition.RevenueDefinition;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/** Whether a mapping fits an agreement: its metrics, zone, currency, stages and deal stages. */
final class MappingFit implements Rules<CrmMapping> {

    private final Agreement agreement;

    MappingFit(Agreement agreement) {
        this.agreement = agreement;
    }

    @Override
    public void check(CrmMapping mapping, Report report) {
        if (!mapping.getZone().equals(agreement.getScope().getZone())) {
            report.breachBy(
                    mapping.getZone(),
                    Rule.MAPPED_ZONE_OTHER,
                    "zone",
                    "agreed",
                    agreement.getScope().getZone().getId());
        }
        agreement
                .getDefinitions()
                .getRevenue()
                .map(RevenueDefinition::getCurrency)
                .ifPresent(agreed -> mapping.getCurrency()
                        .filter(currency -> !currency.equals(agreed))
                        .ifPresent(currency -> report.breachBy(
                                currency.getCode(),
                                Rule.MAPPED_CURRENCY_OTHER,
                                "currency",
                                "agreed",
                                agreed.getCode())));
        checkFunnel(mapping, report);
        new MetricNeeds(agreement.getMetrics()).check(mapping, report);
        new DealStageFit(agreement).check(mapping, report);
    }

    private void checkFunnel(CrmMapping mapping, Report report) {
        Definitions funnel = agreement.getDefinitions();
        int deepest = -1;
        for (var stage : mapping.getLead().getStages().keySet()) {
            String path = "lead.stages[" + stage + "]";
            int position = funnel.positionOf(stage);
            if (position < 0) {
                report.breachBy(stage, Rule.MAPPED_STAGE_UNDEFINED, path);
            } else if (position < deepest) {
                String before = funnel.getStages().get(deepest).getStage().getKey();
                report.breachBy(stage, Rule.MAPPED_STAGES_OUT_OF_ORDER, path, "before", before);
            }
            deepest = Math.max(deepest, position);
        }
    }
}
