package org.closedloop.sla.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.remedy.Exclusions;
import org.closedloop.sla.remedy.RecordedExclusion;
import org.closedloop.sla.remedy.TargetExclusion;

/**
 * The exclusions of an agreement, and those recorded during its term.
 *
 * @param inForce those of clause 15, and those recorded by both sides
 * @param recorded what was recorded, in force or not
 */
record ExclusionTerms(List<TargetExclusion> inForce, Optional<Exclusions> recorded) {

    static final ExclusionTerms NONE = new ExclusionTerms(List.of(), Optional.empty());

    static ExclusionTerms agreed(Agreement agreement) {
        return new ExclusionTerms(agreement.getExclusions(), Optional.empty());
    }

    static ExclusionTerms recorded(Agreement agreement, Exclusions recorded) {
        if (!recorded.getAgreement().equals(agreement.getId())) {
            throw new IllegalArgumentException("exclusions: must be recorded for the agreement '" + agreement.getId()
                    + "', but were for '" + recorded.getAgreement() + "'");
        }
        List<TargetExclusion> all = new ArrayList<>(agreement.getExclusions());
        recorded.getRecorded().stream()
                .filter(RecordedExclusion::isInForce)
                .map(RecordedExclusion::getExclusion)
                .forEach(all::add);
        return new ExclusionTerms(List.copyOf(all), Optional.of(recorded));
    }

    void mustHaveUniqueIds() {
        Set<String> ids = new HashSet<>();
        for (TargetExclusion exclusion : inForce) {
            if (!ids.add(exclusion.getId())) {
                throw new IllegalArgumentException(
                        "exclusion '" + exclusion.getId() + "': the id must be unique, but another exclusion has it");
            }
        }
    }
}
