package org.closedloop.sla.document;

import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Framework;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.draft.FrameworkDraft;
import org.closedloop.sla.draft.Part;
import org.closedloop.sla.funnel.Role;

/** Clause 4. */
final class FrameworkClause {

    private static final Prose<FrameworkDraft, Framework.Builder, Framework> FRAMEWORK = Prose.of(
                    "framework", FrameworkDraft.class, Framework::builder, Framework.Builder::build)
            .sentence(
                    "system", Field.of(Part.SYSTEM, Value.QUOTED, FrameworkDraft::getSystem, Framework.Builder::system))
            .orElse(
                    "adopted",
                    "adopted.none",
                    Field.some(
                            Part.ADOPTED_BY,
                            Value.words(Role.class),
                            FrameworkDraft::getAdoptedBy,
                            Framework.Builder::addAllAdoptedBy))
            .sentence(
                    "document",
                    Field.of(Part.DOCUMENT, Value.QUOTED, FrameworkDraft::getDocument, Framework.Builder::document),
                    Field.of(
                            Part.DOCUMENT_DATE,
                            Value.DATE,
                            FrameworkDraft::getDocumentDate,
                            Framework.Builder::documentDate));

    static final Clause CLAUSE = Clause.of(
            "framework",
            FRAMEWORK.orNone(
                    AgreementDraft::getFramework, FrameworkDraft.builder().build(), Agreement.Builder::framework));

    private FrameworkClause() {}
}
