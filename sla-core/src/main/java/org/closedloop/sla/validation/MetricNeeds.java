package org.closedloop.sla.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.closedloop.sla.crm.CrmMapping;
import org.closedloop.sla.crm.DealMapping;
import org.closedloop.sla.crm.LeadMapping;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.Acceptance;
import org.closedloop.sla.metric.AttributedShare;
import org.closedloop.sla.metric.CloseRate;
import org.closedloop.sla.metric.Completeness;
import org.closedloop.sla.metric.ContactAttempts;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.Feedback;
import org.closedloop.sla.metric.LeadValue;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.RejectionReasons;
import org.closedloop.sla.metric.ResponseTime;
import org.closedloop.sla.metric.Revenue;
import org.closedloop.sla.metric.StageCount;

/**
 * What metrics look at, which a mapping must therefore give: otherwise they would count nothing for ever, and call it a
 * result.
 */
final class MetricNeeds implements MappingRules {

    /** Each by what is needed, with the metrics that need it. */
    private final Map<String, Set<String>> sources = new LinkedHashMap<>();

    private final Map<Stage, Set<String>> stages = new LinkedHashMap<>();
    private final Map<String, Set<String>> fields = new LinkedHashMap<>();
    private final Set<String> closeRates = new TreeSet<>();

    MetricNeeds(List<Metric> metrics) {
        metrics.forEach(this::add);
    }

    private void add(Metric metric) {
        addFilter(metric);
        if (metric instanceof StageCount count) {
            need(stages, count.getStage(), metric);
        } else if (metric instanceof LeadValue value) {
            need(stages, value.getStage(), metric);
            need(sources, "lead.segment", metric);
        } else if (metric instanceof Conversion conversion) {
            need(stages, conversion.getFrom(), metric);
            need(stages, conversion.getTo(), metric);
        } else if (metric instanceof Completeness completeness) {
            need(sources, "lead.handedOverAt", metric);
            completeness.getFields().forEach(field -> need(fields, field, metric));
        } else if (metric instanceof CloseRate) {
            need(sources, "deal.closedAt", metric);
            closeRates.add(metric.getId());
        } else {
            sourcesOf(metric).forEach(source -> need(sources, source, metric));
        }
    }

    private void addFilter(Metric metric) {
        if (!metric.getLeads().getSources().isEmpty()) {
            need(sources, "lead.source", metric);
        }
        if (!metric.getLeads().getSegments().isEmpty()) {
            need(sources, "lead.segment", metric);
        }
        if (!metric.getLeads().getPriorities().isEmpty()) {
            need(sources, "lead.priority", metric);
        }
    }

    private static List<String> sourcesOf(Metric metric) {
        if (metric instanceof ResponseTime response) {
            String start = switch (response.getFrom()) {
                case HAND_OVER -> "lead.handedOverAt";
                case CREATION -> "lead.createdAt";
                case ACCEPTANCE -> "lead.acceptedAt";
            };
            return List.of(start, "lead.firstTouchAt");
        } else if (metric instanceof Acceptance) {
            return List.of("lead.handedOverAt", "lead.acceptedAt");
        } else if (metric instanceof ContactAttempts) {
            return List.of("lead.rejectedAt", "activity");
        } else if (metric instanceof RejectionReasons) {
            return List.of("lead.rejectedAt", "lead.rejectionReason");
        } else if (metric instanceof Revenue) {
            return List.of("deal.closedAt", "deal.amounts");
        } else if (metric instanceof AttributedShare) {
            return List.of("deal.closedAt", "deal.amounts", "lead.touches");
        } else if (metric instanceof Feedback) {
            return List.of("deal.closedAt", "deal.reportedBackAt");
        }
        return List.of();
    }

    private static <K> void need(Map<K, Set<String>> needs, K what, Metric metric) {
        needs.computeIfAbsent(what, key -> new TreeSet<>()).add(metric.getId());
    }

    @Override
    public void check(CrmMapping mapping, Report report) {
        LeadMapping lead = mapping.getLead();
        stages.forEach((stage, metrics) -> {
            if (lead.getStages().getOrDefault(stage, List.of()).isEmpty()) {
                report.breachBy(
                        stage, Rule.METRIC_STAGE_UNMAPPED, "lead.stages", "metrics", String.join(", ", metrics));
            }
        });
        MappedSources given = new MappedSources(mapping);
        sources.forEach((source, metrics) -> {
            if (!given.have(source)) {
                String attribute = source.substring(source.indexOf('.') + 1);
                report.breach(
                        Rule.METRIC_SOURCE_MISSING,
                        source,
                        "attribute",
                        attribute,
                        "metrics",
                        String.join(", ", metrics));
            }
        });
        fields.forEach((field, metrics) -> {
            if (!lead.getFields().containsKey(field)) {
                report.breachBy(
                        field, Rule.METRIC_FIELD_UNMAPPED, "lead.fields", "metrics", String.join(", ", metrics));
            }
        });
        DealMapping deal = mapping.getDeal();
        boolean neverLost = deal.getLost().isEmpty()
                && deal.getClosedFlag().isEmpty()
                && deal.getLostWhen().isEmpty();
        if (neverLost && !closeRates.isEmpty()) {
            report.breach(Rule.DEALS_NEVER_LOST, "deal.lost", "metrics", String.join(", ", closeRates));
        }
    }
}
