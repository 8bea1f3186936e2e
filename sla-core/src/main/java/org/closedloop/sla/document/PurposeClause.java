package org.closedloop.sla.document;

import java.util.Optional;
import org.closedloop.sla.agreement.Gap;

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
        Optional<String> open =
                contents.lacks(Gap.PURPOSE) ? Optional.of(contents.placeholder(Gap.PURPOSE)) : Optional.empty();
        text.paragraph(agreed.or(() -> open)
                .map(purpose -> words.say("purpose.text", purpose))
                .orElseGet(() -> words.say("purpose.none")));
    }
}
