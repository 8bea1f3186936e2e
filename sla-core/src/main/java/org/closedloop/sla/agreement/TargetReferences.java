package org.closedloop.sla.agreement;

import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.remedy.Relief;
import org.closedloop.sla.target.Target;

/** Checks that targets and metrics that the clauses name are listed, so that terms can be evaluated. */
record TargetReferences(ResolvedTerms terms) {

    void mustBeComplete() {
        Agreement agreement = terms.getAgreement();
        agreement.getTargets().forEach(this::mustFitItsMetric);
        terms.getExclusions()
                .forEach(exclusion ->
                        exclusion.getTargets().forEach(target -> mustBeListed("exclusion", exclusion.getId(), target)));
        for (Relief relief : agreement.getReliefs()) {
            mustBeListed("relief", relief.getId(), relief.getTarget());
            mustBeListed("relief", relief.getId(), relief.getCause());
        }
        agreement
                .getEscalations()
                .forEach(escalation -> escalation
                        .getTarget()
                        .ifPresent(target -> mustBeListed("escalation", escalation.getId(), target)));
        agreement
                .getAdjustments()
                .forEach(adjustment -> mustBeListed("adjustment", adjustment.getId(), adjustment.getTarget()));
    }

    private void mustFitItsMetric(Target target) {
        Metric metric = terms.metricOf(target);
        if (metric.getQuantity() != target.getQuantity()) {
            throw new IllegalArgumentException(
                    "target '" + target.getId() + "': must be set on a metric that gives "
                            + target.getQuantity().word() + ", but '" + metric.getId() + "' gives "
                            + metric.getQuantity().word());
        }
    }

    private void mustBeListed(String what, String id, String target) {
        if (terms.getAgreement().target(target).isEmpty()) {
            throw new IllegalArgumentException(
                    what + " '" + id + "': target '" + target + "' must be listed in clause 6, but is not");
        }
    }
}
