package org.closedloop.sla.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.Part;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.target.Target;

/** What is open in a draft. */
record OpenParts(AgreementDraft draft) {

    List<Gap> inOrder() {
        Gaps gaps = new Gaps(Optional.empty())
                .unlessPlaceholder(Part.TITLE, draft.getTitle())
                .needs(Part.COMPANY, draft.getCompany())
                .needs(Part.ID, draft.getId())
                .unlessPlaceholder(Part.PREDECESSOR, draft.getPredecessor())
                .needs(Part.LANGUAGE, draft.getLanguage())
                .mayHave(Part.PURPOSE, draft.getPurpose())
                .addAll(draft.getScope().lacks())
                .items(draft.bothParties())
                .clause(Part.FRAMEWORK, draft.getFramework())
                .needs(
                        Part.DEFINITIONS,
                        draft.getDefinitions().isPresent(),
                        draft.getDefinitions().stream().flatMap(WholeItems::textsOf))
                .needs(Part.METRICS, !draft.getMetrics().isEmpty(), WholeItems.textsOfMetrics(draft.getMetrics()))
                .items(draft.bothPosts())
                .clause(Part.REPORTING, draft.getReporting())
                .clause(Part.REVIEW, draft.getReview())
                .clause(Part.RENEWAL, draft.getRenewal())
                .needs(Part.RELIEFS, true, WholeItems.textsOfReliefs(draft.getReliefs()))
                .needs(Part.ESCALATIONS, true, WholeItems.textsOfEscalations(draft.getEscalations()))
                .needs(Part.ADJUSTMENTS, true, WholeItems.textsOfAdjustments(draft.getAdjustments()))
                .needs(Part.EXCLUSIONS, true, WholeItems.textsOfExclusions(draft.getExclusions()));
        for (Role role : Role.values()) {
            gaps.addAll(targets(role));
        }
        return gaps.all().stream()
                .sorted(Comparator.comparingInt(Gap::getClause))
                .toList();
    }

    /** Inside sales need not have a target. */
    private List<Gap> targets(Role role) {
        List<Target> own = draft.getTargets().stream()
                .filter(target -> target.getResponsible() == role)
                .toList();
        boolean there = !own.isEmpty() || role == Role.INSIDE_SALES;
        return new Gaps(Optional.of(role))
                .needs(Part.TARGETS, there, WholeItems.textsOfTargets(own))
                .all();
    }
}
