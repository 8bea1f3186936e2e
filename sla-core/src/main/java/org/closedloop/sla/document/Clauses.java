package org.closedloop.sla.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.closedloop.sla.agreement.AgreementDraft;
import org.closedloop.sla.agreement.Gap;

/** The eleven clauses, each as it was agreed, or open. */
record Clauses(Contents contents, Wording words) {

    List<Clause> inOrder() {
        AgreementDraft agreed = contents.draft();
        return List.of(
                new PurposeClause(contents, words),
                agreedOrOpen(Gap.SCOPE, "scope", agreed.getScope(), scope -> new ScopeClause(scope, words)),
                new PartiesClause(contents.parties(), words),
                unlessOpen(Gap.FRAMEWORK, new FrameworkClause(agreed.getFramework(), words)),
                agreedOrOpen(
                        Gap.DEFINITIONS,
                        "definitions",
                        agreed.getDefinitions(),
                        definitions -> new DefinitionsClause(definitions, words)),
                new TargetsClause(contents, words),
                unlessOpen(Gap.METRICS, new MetricsClause(agreed.getMetrics(), words)),
                new PostsClause(contents, words),
                unlessOpen(Gap.REPORTING, new ReportingClause(agreed.getReporting(), words)),
                unlessOpen(Gap.REVIEW, new ReviewClause(agreed.getReview(), words)),
                unlessOpen(Gap.RENEWAL, new RenewalClause(agreed.getRenewal(), words)));
    }

    private Clause unlessOpen(Gap gap, Clause clause) {
        return contents.lacks(gap) ? new OpenClause(clause.key(), gap, words) : clause;
    }

    private <T> Clause agreedOrOpen(Gap gap, String key, Optional<T> agreed, Function<T, Clause> clause) {
        return agreed.map(clause).orElseGet(() -> new OpenClause(key, gap, words));
    }
}
