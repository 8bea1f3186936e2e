package org.closedloop.sla.document;

import java.util.List;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.draft.FrameworkDraft;
import org.closedloop.sla.draft.Part;
import org.closedloop.sla.draft.RenewalClauseDraft;
import org.closedloop.sla.draft.ReportingDraft;
import org.closedloop.sla.draft.ReviewDraft;

/** The eleven clauses, each as it was agreed, with placeholders for what is open. */
record Clauses(Contents contents, Wording words) {

    private static final FrameworkDraft FRAMEWORK = FrameworkDraft.builder().build();
    private static final ReportingDraft REPORTING = ReportingDraft.builder().build();
    private static final ReviewDraft REVIEW = ReviewDraft.builder().build();
    private static final RenewalClauseDraft RENEWAL =
            RenewalClauseDraft.builder().build();

    List<Clause> inOrder() {
        AgreementDraft agreed = contents.draft();
        return List.of(
                new PurposeClause(contents, words),
                new ScopeClause(agreed.getScope(), contents, words),
                new PartiesClause(contents.parties(), words),
                new FrameworkClause(contents.clause(Part.FRAMEWORK, agreed.getFramework(), FRAMEWORK), contents, words),
                agreed.getDefinitions()
                        .<Clause>map(definitions -> new DefinitionsClause(definitions, words))
                        .orElseGet(() -> new OpenDefinitions(words)),
                new TargetsClause(contents, words),
                new MetricsClause(agreed.getMetrics(), contents, words),
                new PostsClause(contents, words),
                new ReportingClause(contents.clause(Part.REPORTING, agreed.getReporting(), REPORTING), contents, words),
                new ReviewClause(contents.clause(Part.REVIEW, agreed.getReview(), REVIEW), contents, words),
                new RenewalClause(contents.clause(Part.RENEWAL, agreed.getRenewal(), RENEWAL), contents, words));
    }
}
