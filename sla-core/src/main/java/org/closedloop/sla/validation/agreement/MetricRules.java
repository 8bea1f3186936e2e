package org.closedloop.sla.validation.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.definition.Definitions;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.AttributedShare;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.ReportDelivery;
import org.closedloop.sla.metric.SalesCycle;
import org.closedloop.sla.metric.StageDuration;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/** Clause 7: every metric is used by a target, and refers to existing stages, parties and clauses. */
final class MetricRules implements Rules<Agreement> {

    @Override
    public void check(Agreement agreement, Report report) {
        List<Metric> metrics = agreement.getMetrics();
        Repeated.report(metrics, Metric::getId, Rule.METRIC_ID_TWICE, "metrics", "id", report);
        Set<String> used = new HashSet<>();
        agreement.getTargets().stream().map(Target::getMetric).forEach(used::add);
        for (int i = 0; i < metrics.size(); i++) {
            if (!used.contains(metrics.get(i).getId())) {
                report.breachBy(metrics.get(i).getId(), Rule.METRIC_UNUSED, "metrics[" + i + "].id");
            }
            check(metrics.get(i), "metrics[" + i + "].", agreement, report);
        }
    }

    private static void check(Metric metric, String path, Agreement agreement, Report report) {
        Definitions definitions = agreement.getDefinitions();
        if (way(metric).isPresent()) {
            way(metric)
                    .get()
                    .check(
                            definitions,
                            report,
                            path,
                            Rule.METRIC_STAGE_UNDEFINED,
                            Rule.CONVERSION_TO_ITSELF,
                            Rule.CONVERSION_BACKWARDS);
        } else {
            metric.stages().forEach(stage -> checkStage(metric, stage, path, definitions, report));
        }
        if (metric instanceof AttributedShare share
                && agreement.party(share.getRole()).isEmpty()) {
            report.breachBy(share.getRole(), Rule.CREDITED_NOT_A_PARTY, path + "role");
        } else if (metric instanceof SalesCycle cycle
                && cycle.getFrom().filter(Stage.CUSTOMER::equals).isPresent()) {
            report.breachBy(Stage.CUSTOMER, Rule.CYCLE_FROM_ITS_END, path + "from");
        } else if (metric instanceof ReportDelivery delivery) {
            checkDelivery(delivery, path, agreement, report);
        }
    }

    private static Optional<FunnelRules.Way> way(Metric metric) {
        if (metric instanceof Conversion conversion) {
            return Optional.of(new FunnelRules.Way(conversion.getFrom(), conversion.getTo()));
        }
        return metric instanceof StageDuration duration
                ? Optional.of(new FunnelRules.Way(duration.getFrom(), duration.getTo()))
                : Optional.empty();
    }

    private static void checkStage(Metric metric, Stage stage, String path, Definitions definitions, Report report) {
        if (!definitions.defines(stage)) {
            String attribute = metric instanceof SalesCycle ? "from" : "stage";
            report.breachBy(stage, Rule.METRIC_STAGE_UNDEFINED, path + attribute);
        }
    }

    private static void checkDelivery(ReportDelivery delivery, String path, Agreement agreement, Report report) {
        if (agreement.getReporting().isEmpty()) {
            report.breach(Rule.REPORT_WITHOUT_CLAUSE, path.substring(0, path.length() - 1));
        }
        agreement
                .getReporting()
                .filter(reporting -> reporting.getDeadlineDays() != delivery.getWithinDays())
                .filter(reporting -> reporting.getDeadlineDays() > 0 && delivery.getWithinDays() > 0)
                .ifPresent(reporting -> report.breachBy(
                        delivery.getWithinDays(),
                        Rule.REPORT_DAYS_DIFFER,
                        path + "withinDays",
                        "deadline",
                        Integer.toString(reporting.getDeadlineDays())));
    }
}
