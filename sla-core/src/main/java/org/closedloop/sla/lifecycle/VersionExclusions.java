package org.closedloop.sla.lifecycle;

import java.util.ArrayList;
import java.util.List;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.remedy.Exclusions;
import org.closedloop.sla.remedy.RecordedExclusion;
import org.closedloop.sla.remedy.TargetExclusion;

/** The part of recorded exclusions that concerns each version of an agreement. */
record VersionExclusions(Exclusions recorded) {

    /**
     * Returns the exclusions recorded for the versions of a history.
     *
     * @throws IllegalArgumentException if no version has the id of their agreement, or a target is in none of them
     */
    static VersionExclusions of(AgreementHistory history, Exclusions recorded) {
        List<Agreement> own = history.getVersions().stream()
                .filter(version -> version.getId().equals(recorded.getAgreement()))
                .toList();
        if (own.isEmpty()) {
            throw new IllegalArgumentException("exclusions: must be recorded for an agreement of the history, but were"
                    + " for '" + recorded.getAgreement() + "'");
        }
        for (RecordedExclusion one : recorded.getRecorded()) {
            for (String target : one.getExclusion().getTargets()) {
                if (own.stream().allMatch(version -> version.target(target).isEmpty())) {
                    throw new IllegalArgumentException(
                            "exclusion '" + one.getExclusion().getId() + "': target '" + target
                                    + "' must be listed in clause 6 of a version, but is not");
                }
            }
        }
        return new VersionExclusions(recorded);
    }

    /** Returns these terms with the exclusions on their days and for their targets. */
    ResolvedTerms in(ResolvedTerms terms) {
        Agreement version = terms.getAgreement();
        if (!version.getId().equals(recorded.getAgreement())) {
            return terms;
        }
        List<RecordedExclusion> own = new ArrayList<>();
        for (RecordedExclusion one : recorded.getRecorded()) {
            TargetExclusion exclusion = one.getExclusion();
            List<String> targets = exclusion.getTargets().stream()
                    .filter(target -> version.target(target).isPresent())
                    .toList();
            boolean concerned = exclusion.getTargets().isEmpty() || !targets.isEmpty();
            boolean onItsDays = exclusion
                    .getPeriod()
                    .map(period -> period.overlaps(terms.getPeriod()))
                    .orElse(true);
            if (concerned && onItsDays) {
                own.add(one.withExclusion(exclusion.withTargets(targets)));
            }
        }
        return own.isEmpty() ? terms : terms.withExclusions(recorded.withRecorded(own));
    }
}
