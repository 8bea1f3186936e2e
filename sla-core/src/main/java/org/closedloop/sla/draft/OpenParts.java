package org.closedloop.sla.draft;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.target.Target;

/** What is open in a draft, clause by clause. */
record OpenParts(AgreementDraft draft) {

    List<Gap> inOrder() {
        Gaps gaps = Gaps.ofAll()
                .unlessPlaceholder(Part.TITLE, draft.getTitle())
                .needs(Part.COMPANY, draft.getCompany())
                .needs(Part.ID, draft.getId())
                .unlessPlaceholder(Part.PREDECESSOR, draft.getPredecessor())
                .needs(Part.LANGUAGE, draft.getLanguage())
                .mayHave(Part.PURPOSE, draft.getPurpose())
                .addAll(draft.getScope().lacks());
        each(gaps, draft.bothParties(), PartyDraft::getRole, PartyDraft::lacks);
        optional(gaps, Part.FRAMEWORK, draft.getFramework(), FrameworkDraft::lacks);
        gaps.needs(
                Part.DEFINITIONS,
                draft.getDefinitions().isPresent(),
                draft.getDefinitions().stream().flatMap(WholeItems::textsOf));
        for (Role role : Role.values()) {
            gaps.addAll(targets(role));
        }
        gaps.needs(Part.METRICS, !draft.getMetrics().isEmpty(), WholeItems.textsOfMetrics(draft.getMetrics()));
        each(gaps, draft.bothPosts(), PostDraft::getRole, PostDraft::lacks);
        optional(gaps, Part.REPORTING, draft.getReporting(), ReportingDraft::lacks);
        optional(gaps, Part.REVIEW, draft.getReview(), ReviewDraft::lacks);
        optional(gaps, Part.RENEWAL, draft.getRenewal(), RenewalClauseDraft::lacks);
        return gaps.all();
    }

    /** Inside sales need not owe anything. */
    private List<Gap> targets(Role role) {
        List<Target> own = draft.getTargets().stream()
                .filter(target -> target.getResponsible() == role)
                .toList();
        boolean there = !own.isEmpty() || role == Role.INSIDE_SALES;
        return Gaps.of(role)
                .needs(Part.TARGETS, there, WholeItems.textsOfTargets(own))
                .all();
    }

    private static <T> void each(Gaps gaps, List<T> items, Function<T, Role> role, Function<T, List<Gap>> lacks) {
        for (int i = 0; i < items.size(); i++) {
            Role side = role.apply(items.get(i));
            long before = items.subList(0, i).stream()
                    .filter(item -> role.apply(item) == side)
                    .count();
            gaps.addAll(lacks.apply(items.get(i)), before);
        }
    }

    private static <T> void optional(Gaps gaps, Part whole, Optional<T> clause, Function<T, List<Gap>> lacks) {
        clause.ifPresentOrElse(begun -> gaps.addAll(lacks.apply(begun)), () -> gaps.mayHave(whole));
    }
}
