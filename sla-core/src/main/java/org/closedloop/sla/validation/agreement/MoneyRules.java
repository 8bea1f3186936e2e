package org.closedloop.sla.validation.agreement;

import java.util.List;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.definition.RevenueDefinition;
import org.closedloop.sla.metric.LeadData;
import org.closedloop.sla.metric.LeadValue;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;
import org.joda.money.Money;

/** Clause 7, metrics of money: they need a definition of revenue, and have its currency. */
final class MoneyRules implements Rules<Agreement> {

    @Override
    public void check(Agreement agreement, Report report) {
        List<Metric> metrics = agreement.getMetrics();
        for (int i = 0; i < metrics.size(); i++) {
            Metric metric = metrics.get(i);
            String path = "metrics[" + i + "]";
            boolean money =
                    metric.getQuantity() == Quantity.MONEY || metric.needs().contains(LeadData.AMOUNT);
            if (money && agreement.getDefinitions().getRevenue().isEmpty()) {
                report.breach(Rule.REVENUE_UNDEFINED, path);
            }
            if (metric.needs().contains(LeadData.TOUCHES)
                    && agreement.getDefinitions().getAttribution().isEmpty()) {
                report.breach(Rule.ATTRIBUTION_UNDEFINED, path);
            }
            if (metric instanceof LeadValue value) {
                checkWorth(value, path, agreement, report);
            }
        }
    }

    private static void checkWorth(LeadValue metric, String path, Agreement agreement, Report report) {
        metric.getWorth().forEach((segment, worth) -> {
            Money size = worth.getDealSize();
            String place = path + ".worth[" + segment + "].dealSize";
            if (!size.isPositive()) {
                report.breachBy(size, Rule.WORTH_NOT_POSITIVE, place, "segment", segment);
            }
            agreement
                    .getDefinitions()
                    .getRevenue()
                    .map(RevenueDefinition::getCurrency)
                    .filter(agreed -> !agreed.equals(size.getCurrencyUnit()))
                    .ifPresent(agreed -> report.breachBy(
                            size,
                            Rule.WORTH_OF_OTHER_CURRENCY,
                            place,
                            "segment",
                            segment,
                            "currency",
                            agreed.getCode()));
        });
    }
}
