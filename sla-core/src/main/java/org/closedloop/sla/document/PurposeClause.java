package org.closedloop.sla.document;

import java.util.Optional;
import org.closedloop.sla.draft.Part;
import org.closedloop.sla.markdown.Markdown;

/** Clause 1. */
record PurposeClause(Contents contents, Wording words) implements Clause {

    @Override
    public String key() {
        return "purpose";
    }

    @Override
    public void writeTo(Markdown text) {
        text.paragraph(words.say("purpose.promise", contents.company()));
        Optional<String> agreed = contents.draft().getPurpose();
        text.paragraph(contents.optional(Part.PURPOSE, agreed)
                .map(purpose -> words.say("purpose.text", purpose))
                .orElseGet(() -> words.say("purpose.none")));
    }
}
