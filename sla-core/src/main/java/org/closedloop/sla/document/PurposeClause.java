package org.closedloop.sla.document;

import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.draft.Part;

/** Clause 1. */
final class PurposeClause {

    static final Clause CLAUSE = Clause.of(
            "purpose",
            Sentence.of("purpose.promise", Field.restated("company", WriteContext::company)),
            Sentence.orElse(
                    "purpose.text",
                    "purpose.none",
                    Field.of(Part.PURPOSE, Value.TEXT, AgreementDraft::getPurpose, Agreement.Builder::purpose)));

    private PurposeClause() {}
}
