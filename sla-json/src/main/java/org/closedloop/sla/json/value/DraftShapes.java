package org.closedloop.sla.json.value;

import static org.closedloop.sla.json.shape.ObjectShape.object;
import static org.closedloop.sla.json.shape.Scalars.INTEGER;
import static org.closedloop.sla.json.shape.Scalars.LANGUAGE;
import static org.closedloop.sla.json.shape.Scalars.TEXT;

import java.util.Optional;
import org.closedloop.sla.agreement.Scope;
import org.closedloop.sla.agreement.ScopeAttributes;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.draft.ClauseDraft;
import org.closedloop.sla.json.shape.ObjectShape;

/** A draft: the agreement's form, in which anything may be a hole, and without signatures. */
final class DraftShapes {

    private static final ClauseDraft<Scope> NO_SCOPE = ClauseDraft.of(ScopeAttributes.SCOPE);

    static final ObjectShape<AgreementDraft, AgreementDraft.Builder> DRAFT = object(
                    "agreement-draft", AgreementDraft::builder, AgreementDraft.Builder::build)
            .describedAs("Agreement")
            .never("signatures", "unknown.signatures")
            .open("id", TEXT, AgreementDraft::getId, AgreementDraft.Builder::id)
            .open(
                    "version",
                    INTEGER,
                    draft -> Optional.of(draft.getVersion()).filter(version -> version != 1),
                    AgreementDraft.Builder::version)
            .open("predecessor", TEXT, AgreementDraft::getPredecessor, AgreementDraft.Builder::predecessor)
            .open("title", TEXT, AgreementDraft::getTitle, AgreementDraft.Builder::title)
            .open("company", TEXT, AgreementDraft::getCompany, AgreementDraft.Builder::company)
            .open("language", LANGUAGE, AgreementDraft::getLanguage, AgreementDraft.Builder::language)
            .open("purpose", TEXT, AgreementDraft::getPurpose, AgreementDraft.Builder::purpose)
            .open(
                    "scope",
                    ClauseShapes.SCOPE.draft(),
                    draft -> Optional.of(draft.getScope()).filter(scope -> !scope.equals(NO_SCOPE)),
                    AgreementDraft.Builder::scope)
            .openList(
                    "parties", ClauseShapes.PARTY.draft(), AgreementDraft::getParties, AgreementDraft.Builder::parties)
            .open(
                    "framework",
                    ClauseShapes.FRAMEWORK.draft(),
                    AgreementDraft::getFramework,
                    AgreementDraft.Builder::framework)
            .open(
                    "definitions",
                    DefinitionShapes.DRAFT,
                    AgreementDraft::getDefinitions,
                    AgreementDraft.Builder::definitions)
            .openList(
                    "targets",
                    TargetShapes.TARGET.inDraft(),
                    AgreementDraft::getTargets,
                    AgreementDraft.Builder::targets)
            .openList(
                    "metrics",
                    MetricShapes.METRIC.inDraft(),
                    AgreementDraft::getMetrics,
                    AgreementDraft.Builder::metrics)
            .openList("posts", ClauseShapes.POST.draft(), AgreementDraft::getPosts, AgreementDraft.Builder::posts)
            .open(
                    "reporting",
                    ClauseShapes.REPORTING.draft(),
                    AgreementDraft::getReporting,
                    AgreementDraft.Builder::reporting)
            .open("review", ClauseShapes.REVIEW.draft(), AgreementDraft::getReview, AgreementDraft.Builder::review)
            .open("renewal", ClauseShapes.RENEWAL.draft(), AgreementDraft::getRenewal, AgreementDraft.Builder::renewal)
            .openList(
                    "reliefs",
                    RemedyShapes.RELIEF.opened(),
                    AgreementDraft::getReliefs,
                    AgreementDraft.Builder::reliefs)
            .openList(
                    "escalations",
                    RemedyShapes.ESCALATION.opened(),
                    AgreementDraft::getEscalations,
                    AgreementDraft.Builder::escalations)
            .openList(
                    "adjustments",
                    RemedyShapes.ADJUSTMENT.opened(),
                    AgreementDraft::getAdjustments,
                    AgreementDraft.Builder::adjustments)
            .openList(
                    "exclusions",
                    ExclusionShapes.EXCLUSION.opened(),
                    AgreementDraft::getExclusions,
                    AgreementDraft.Builder::exclusions);

    private DraftShapes() {}
}
