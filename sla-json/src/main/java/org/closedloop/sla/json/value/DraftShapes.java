package org.closedloop.sla.json.value;

import static org.closedloop.sla.json.shape.ObjectShape.object;
import static org.closedloop.sla.json.shape.Scalars.INTEGER;
import static org.closedloop.sla.json.shape.Scalars.LANGUAGE;
import static org.closedloop.sla.json.shape.Scalars.TEXT;
import static org.closedloop.sla.json.shape.WholeShape.whole;

import java.util.Optional;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.draft.ScopeDraft;
import org.closedloop.sla.json.shape.ObjectShape;

/** A draft: the agreement's form, in which anything may be a hole, and without signatures. */
final class DraftShapes {

    private static final ScopeDraft NO_SCOPE = ScopeDraft.builder().build();

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
                    ClauseDraftShapes.SCOPE,
                    draft -> Optional.of(draft.getScope()).filter(scope -> !scope.equals(NO_SCOPE)),
                    AgreementDraft.Builder::scope)
            .openList("parties", ClauseDraftShapes.PARTY, AgreementDraft::getParties, AgreementDraft.Builder::parties)
            .open(
                    "framework",
                    ClauseDraftShapes.FRAMEWORK,
                    AgreementDraft::getFramework,
                    AgreementDraft.Builder::framework)
            .open(
                    "definitions",
                    DefinitionShapes.DRAFT,
                    AgreementDraft::getDefinitions,
                    AgreementDraft.Builder::definitions)
            .openList(
                    "targets", whole(TargetShapes.TARGET), AgreementDraft::getTargets, AgreementDraft.Builder::targets)
            .openList(
                    "metrics", whole(MetricShapes.METRIC), AgreementDraft::getMetrics, AgreementDraft.Builder::metrics)
            .openList("posts", ClauseDraftShapes.POST, AgreementDraft::getPosts, AgreementDraft.Builder::posts)
            .open(
                    "reporting",
                    ClauseDraftShapes.REPORTING,
                    AgreementDraft::getReporting,
                    AgreementDraft.Builder::reporting)
            .open("review", ClauseDraftShapes.REVIEW, AgreementDraft::getReview, AgreementDraft.Builder::review)
            .open("renewal", ClauseDraftShapes.RENEWAL, AgreementDraft::getRenewal, AgreementDraft.Builder::renewal);

    private DraftShapes() {}
}
