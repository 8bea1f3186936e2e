package org.closedloop.sla.lifecycle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.remedy.Exclusions;
import org.closedloop.sla.remedy.RecordedExclusion;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.target.Target;

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
        Set<String> listed = new HashSet<>();
        own.forEach(version -> listed.addAll(targetsOf(version)));
        for (RecordedExclusion one : recorded.getRecorded()) {
            for (String target : one.getExclusion().getTargets()) {
                if (!listed.contains(target)) {
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
        Set<String> listed = targetsOf(version);
        List<RecordedExclusion> own = new ArrayList<>();
        for (RecordedExclusion one : recorded.getRecorded()) {
            TargetExclusion exclusion = one.getExclusion();
            List<String> targets =
                    exclusion.getTargets().stream().filter(listed::contains).toList();
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

    private static Set<String> targetsOf(Agreement version) {
        return version.getTargets().stream().map(Target::getId).collect(Collectors.toSet());
    }
}
