package org.closedloop.sla.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.remedy.Adjustment;
import org.closedloop.sla.remedy.Escalation;
import org.closedloop.sla.remedy.Relief;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.BusinessCalendar;

/** Finds the calendars, metrics and targets that an agreement names but lacks: without them nothing can be computed. */
final class TargetReferences {

    private final Agreement agreement;
    private final Set<String> targets = new HashSet<>();
    /** The first metric with each id. */
    private final Map<String, Metric> metrics = new HashMap<>();

    private final List<ResolutionProblem> problems = new ArrayList<>();

    private TargetReferences(Agreement agreement) {
        this.agreement = agreement;
        agreement.getTargets().forEach(target -> targets.add(target.getId()));
        agreement.getMetrics().forEach(metric -> metrics.putIfAbsent(metric.getId(), metric));
    }

    /** Returns all problems; empty if the references are complete. */
    static List<ResolutionProblem> check(
            Agreement agreement, BusinessCalendar calendar, List<TargetExclusion> exclusions) {
        TargetReferences references = new TargetReferences(agreement);
        references.checkCalendar(calendar);
        agreement.getTargets().forEach(references::checkMetric);
        for (TargetExclusion exclusion : exclusions) {
            for (String target : exclusion.getTargets()) {
                references.checkTarget("SLA-U03", "exclusion", exclusion.getId(), target);
            }
        }
        for (Relief relief : agreement.getReliefs()) {
            references.checkTarget("SLA-L03", "relief", relief.getId(), relief.getTarget());
            references.checkTarget("SLA-L03", "relief", relief.getId(), relief.getCause());
        }
        for (Escalation escalation : agreement.getEscalations()) {
            escalation
                    .getTarget()
                    .ifPresent(target -> references.checkTarget("SLA-V03", "escalation", escalation.getId(), target));
        }
        for (Adjustment adjustment : agreement.getAdjustments()) {
            references.checkTarget("SLA-B03", "adjustment", adjustment.getId(), adjustment.getTarget());
        }
        return references.problems;
    }

    private void checkCalendar(BusinessCalendar calendar) {
        String named = agreement.getScope().getCalendar();
        if (!named.equals(calendar.getId())) {
            add(
                    "SLA-S02",
                    "agreement '" + agreement.getId() + "': names the calendar '" + named + "', but was given '"
                            + calendar.getId() + "'");
        }
    }

    private void checkMetric(Target target) {
        Metric metric = metrics.get(target.getMetric());
        if (metric == null) {
            add("SLA-T10", unlistedMetric(target));
        } else if (metric.getQuantity() != target.getQuantity()) {
            add(
                    "SLA-T11",
                    "target '" + target.getId() + "': must be set on a metric that gives "
                            + target.getQuantity().word() + ", but '"
                            + metric.getId() + "' gives "
                            + metric.getQuantity().word());
        }
    }

    static String unlistedMetric(Target target) {
        return "target '" + target.getId() + "': metric '" + target.getMetric()
                + "' must be listed in clause 7, but is not";
    }

    private void checkTarget(String code, String what, String id, String target) {
        if (!targets.contains(target)) {
            add(code, what + " '" + id + "': target '" + target + "' must be listed in clause 6, but is not");
        }
    }

    private void add(String code, String message) {
        problems.add(ResolutionProblem.of(code, message));
    }
}
