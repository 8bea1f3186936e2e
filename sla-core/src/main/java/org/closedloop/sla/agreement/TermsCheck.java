package org.closedloop.sla.agreement;

import java.util.HashSet;
import java.util.Set;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.remedy.Relief;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.DateRange;

/** Refuses terms that cannot be evaluated: days outside the period, and names of something that is not listed. */
final class TermsCheck {

    private final ResolvedTerms terms;
    private final Agreement agreement;

    TermsCheck(ResolvedTerms terms) {
        this.terms = terms;
        this.agreement = terms.getAgreement();
    }

    /** @throws IllegalArgumentException if the terms cannot be evaluated */
    void check() {
        checkDays();
        if (!terms.getAddedMetrics().isEmpty()) {
            terms.getMetrics();
        }
        String named = agreement.getScope().getCalendar();
        if (!named.equals(terms.getCalendar().getId())) {
            throw new IllegalArgumentException("agreement '" + agreement.getId() + "': names the calendar '" + named
                    + "', but was given '" + terms.getCalendar().getId() + "'");
        }
        for (Target target : agreement.getTargets()) {
            Metric metric = terms.metricOf(target);
            if (metric.getQuantity() != target.getQuantity()) {
                throw new IllegalArgumentException(
                        "target '" + target.getId() + "': must be set on a metric that gives " + target.getQuantity()
                                + ", but '" + metric.getId() + "' gives " + metric.getQuantity());
            }
        }
        checkExclusions();
        checkRemedies();
    }

    private void checkDays() {
        DateRange whole = agreement.getScope().getPeriod();
        DateRange period = terms.getPeriod();
        if (!whole.contains(period)) {
            throw new IllegalArgumentException("agreement '" + agreement.getId() + "': days must lie in its period, "
                    + whole + ", but were " + period);
        }
        for (DateRange range : terms.getAddedRanges()) {
            if (!period.contains(range)) {
                throw new IllegalArgumentException("agreement '" + agreement.getId() + "': counted days must lie in "
                        + period + ", but were " + range);
            }
        }
    }

    private void checkExclusions() {
        Set<String> ids = new HashSet<>();
        for (TargetExclusion exclusion : terms.getExclusions()) {
            if (!ids.add(exclusion.getId())) {
                throw new IllegalArgumentException(
                        "exclusion '" + exclusion.getId() + "': the id must be unique, but another exclusion has it");
            }
            exclusion.getTargets().forEach(target -> mustBeListed("exclusion", exclusion.getId(), target));
        }
    }

    private void checkRemedies() {
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

    private void mustBeListed(String what, String id, String target) {
        if (agreement.target(target).isEmpty()) {
            throw new IllegalArgumentException(
                    what + " '" + id + "': target '" + target + "' must be listed in clause 6, but is not");
        }
    }
}
