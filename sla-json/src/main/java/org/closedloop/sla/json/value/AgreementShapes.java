package org.closedloop.sla.json.value;

import static org.closedloop.sla.json.shape.ObjectShape.object;
import static org.closedloop.sla.json.shape.Scalars.INTEGER;
import static org.closedloop.sla.json.shape.Scalars.LANGUAGE;
import static org.closedloop.sla.json.shape.Scalars.TEXT;

import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.json.shape.ObjectShape;

/** The agreement: its head, and one field per clause. */
public final class AgreementShapes {

    public static final ObjectShape<Agreement, Agreement.Builder> AGREEMENT = object(
                    "agreement", Agreement::builder, Agreement.Builder::build)
            .required("id", TEXT, Agreement::getId, Agreement.Builder::id)
            .defaulted("version", INTEGER, 1, Agreement::getVersion, Agreement.Builder::version)
            .optional("predecessor", TEXT, Agreement::getPredecessor, Agreement.Builder::predecessor)
            .optional("title", TEXT, Agreement::getTitle, Agreement.Builder::title)
            .required("company", TEXT, Agreement::getCompany, Agreement.Builder::company)
            .required("language", LANGUAGE, Agreement::getLanguage, Agreement.Builder::language)
            .optional("purpose", TEXT, Agreement::getPurpose, Agreement.Builder::purpose)
            .required("scope", ClauseShapes.SCOPE.whole(), Agreement::getScope, Agreement.Builder::scope)
            .list("parties", ClauseShapes.PARTY.whole(), Agreement::getParties, Agreement.Builder::parties)
            .optional(
                    "framework", ClauseShapes.FRAMEWORK.whole(), Agreement::getFramework, Agreement.Builder::framework)
            .required(
                    "definitions",
                    DefinitionShapes.DEFINITIONS,
                    Agreement::getDefinitions,
                    Agreement.Builder::definitions)
            .list("targets", TargetShapes.TARGET, Agreement::getTargets, Agreement.Builder::targets)
            .moreIsStricter()
            .list("metrics", MetricShapes.METRIC, Agreement::getMetrics, Agreement.Builder::metrics)
            .list("posts", ClauseShapes.POST.whole(), Agreement::getPosts, Agreement.Builder::posts)
            .optional(
                    "reporting", ClauseShapes.REPORTING.whole(), Agreement::getReporting, Agreement.Builder::reporting)
            .optional("review", ClauseShapes.REVIEW.whole(), Agreement::getReview, Agreement.Builder::review)
            .optional("renewal", ClauseShapes.RENEWAL.whole(), Agreement::getRenewal, Agreement.Builder::renewal)
            .list("reliefs", RemedyShapes.RELIEF, Agreement::getReliefs, Agreement.Builder::reliefs)
            .lessIsStricter()
            .list("escalations", RemedyShapes.ESCALATION, Agreement::getEscalations, Agreement.Builder::escalations)
            .moreIsStricter()
            .list("adjustments", RemedyShapes.ADJUSTMENT, Agreement::getAdjustments, Agreement.Builder::adjustments)
            .list("exclusions", ExclusionShapes.EXCLUSION, Agreement::getExclusions, Agreement.Builder::exclusions)
            .lessIsStricter()
            .list("signatures", ClauseShapes.SIGNATURE, Agreement::getSignatures, Agreement.Builder::signatures);

    private AgreementShapes() {}
}
