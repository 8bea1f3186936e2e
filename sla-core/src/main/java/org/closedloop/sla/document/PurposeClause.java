package org.closedloop.sla.document;

import org.closedloop.sla.agreement.Agreement;

/** Clause 1. */
record PurposeClause(Agreement agreement, Wording words) implements Clause {

    @Override
    public String key() {
        return "purpose";
    }

    @Override
    public void writeTo(Markdown text) {
        text.paragraph(words.say("purpose.promise", agreement.getCompany()));
        text.paragraph(agreement
                .getPurpose()
                .map(purpose -> words.say("purpose.text", purpose))
                .orElseGet(() -> words.say("purpose.none")));
    }
}
