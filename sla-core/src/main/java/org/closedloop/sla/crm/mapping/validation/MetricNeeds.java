package org.closedloop.sla.crm.mapping.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.LeadMapping;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.LeadData;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/** The data that metrics need and a mapping must provide. */
final class MetricNeeds implements Rules<CrmMapping> {

    /** The ids of the metrics, by the data that they need. */
    private final Map<LeadData, Set<String>> data = new LinkedHashMap<>();

    private final Map<Stage, Set<String>> stages = new LinkedHashMap<>();
    private final Map<String, Set<String>> fields = new LinkedHashMap<>();

    MetricNeeds(List<Metric> metrics) {
        for (Metric metric : metrics) {
            metric.stages().forEach(stage -> need(stages, stage, metric));
            metric.needs().forEach(one -> need(data, one, metric));
            metric.fields().forEach(field -> need(fields, field, metric));
        }
    }

    private static <K> void need(Map<K, Set<String>> needs, K what, Metric metric) {
        needs.computeIfAbsent(what, key -> new TreeSet<>()).add(metric.getId());
    }

    @Override
    public void check(CrmMapping mapping, Report report) {
        LeadMapping lead = mapping.getLead();
        stages.forEach((stage, metrics) -> {
            if (lead.getStages().getOrDefault(stage, List.of()).isEmpty()) {
                report.breachBy(stage, Rule.METRIC_STAGE_UNMAPPED, "lead.stages", "metrics", names(metrics));
            }
        });
        MappedSources given = new MappedSources(mapping);
        data.forEach((one, metrics) -> {
            if (one != LeadData.LOSS && !given.have(one)) {
                String path = MappedSources.path(one);
                String attribute = path.substring(path.indexOf('.') + 1);
                report.breach(Rule.METRIC_SOURCE_MISSING, path, "attribute", attribute, "metrics", names(metrics));
            }
        });
        fields.forEach((field, metrics) -> {
            if (!lead.getFields().containsKey(field)) {
                report.breachBy(field, Rule.METRIC_FIELD_UNMAPPED, "lead.fields", "metrics", names(metrics));
            }
        });
        Set<String> ofLosses = data.getOrDefault(LeadData.LOSS, Set.of());
        if (!ofLosses.isEmpty() && !given.have(LeadData.LOSS)) {
            report.breach(Rule.DEALS_NEVER_LOST, MappedSources.path(LeadData.LOSS), "metrics", names(ofLosses));
        }
    }

    private static String names(Set<String> metrics) {
        return String.join(", ", metrics);
    }
}
