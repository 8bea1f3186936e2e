package org.closedloop.sla.validation.agreement;

import static org.closedloop.sla.validation.Report.written;

import java.util.List;
import java.util.Map;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.constraint.Placeholder;
import org.closedloop.sla.definition.RevenueDefinition;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;
import org.joda.money.CurrencyUnit;

/** Clause 6: every target has a party and a metric, and each side has a target. */
final class TargetRules implements Rules<Agreement> {

    @Override
    public void check(Agreement agreement, Report report) {
        List<Target> targets = agreement.getTargets();
        Repeated.report(targets, Target::getId, Rule.TARGET_ID_TWICE, "targets", "id", report);
        Map<String, Metric> metrics = FirstById.of(agreement.getMetrics(), Metric::getId);
        for (int i = 0; i < targets.size(); i++) {
            check(targets.get(i), "targets[" + i + "].", metrics, agreement, report);
        }
        // Missing targets are reported by another rule.
        if (!targets.isEmpty()) {
            for (Role side : List.of(Role.MARKETING, Role.SALES)) {
                if (targets.stream().noneMatch(target -> target.getResponsible() == side)) {
                    report.breach(Rule.SIDE_WITHOUT_DUTY, "targets", "role", written(side));
                }
            }
        }
    }

    private static void check(
            Target target, String path, Map<String, Metric> metrics, Agreement agreement, Report report) {
        Metric metric = metrics.get(target.getMetric());
        if (metric != null) {
            checkKind(target, metric, path, report);
        } else if (Placeholder.isFilledIn(target.getMetric())) {
            report.breachBy(target.getMetric(), Rule.METRIC_UNLISTED, path + "metric");
        }
        if (metrics.containsKey(target.getId())) {
            report.breachBy(target.getId(), Rule.TARGET_NAMED_LIKE_METRIC, path + "id");
        }
        // A side that is no party at all is reported once, with the parties.
        if (target.getResponsible() == Role.INSIDE_SALES
                && agreement.party(Role.INSIDE_SALES).isEmpty()) {
            report.breachBy(target.getResponsible(), Rule.RESPONSIBLE_NOT_A_PARTY, path + "responsible");
        }
        if (target instanceof MoneyTarget money) {
            checkMoney(money, path, agreement, report);
        }
    }

    private static void checkKind(Target target, Metric metric, String path, Report report) {
        if (metric.getQuantity() != target.getQuantity()) {
            report.breachBy(
                    metric.getId(),
                    Rule.METRIC_OF_OTHER_KIND,
                    path + "metric",
                    "gives",
                    written(metric.getQuantity()),
                    "measures",
                    written(target.getQuantity()));
        }
    }

    private static void checkMoney(MoneyTarget target, String path, Agreement agreement, Report report) {
        if (!target.getAtLeast().isPositive()) {
            report.breachBy(target.getAtLeast(), Rule.MONEY_NOT_POSITIVE, path + "atLeast");
        }
        CurrencyUnit currency = target.getAtLeast().getCurrencyUnit();
        agreement
                .getDefinitions()
                .getRevenue()
                .map(RevenueDefinition::getCurrency)
                .filter(agreed -> !agreed.equals(currency))
                .ifPresent(agreed -> report.breachBy(
                        target.getAtLeast(),
                        Rule.MONEY_OF_OTHER_CURRENCY,
                        path + "atLeast",
                        "currency",
                        agreed.getCode()));
    }
}
