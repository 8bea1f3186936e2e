package org.closedloop.sla.document;

import java.util.Optional;
import org.closedloop.sla.agreement.Framework;

/** Clause 4. */
record FrameworkClause(Optional<Framework> framework, Wording words) implements Clause {

    @Override
    public String key() {
        return "framework";
    }

    @Override
    public void writeTo(Markdown text) {
        framework.ifPresentOrElse(agreed -> write(agreed, text), () -> text.note(words.say("none")));
    }

    private void write(Framework agreed, Markdown text) {
        text.paragraph(words.say("framework.system", words.quote(agreed.getSystem())));
        text.paragraph(
                agreed.getAdoptedBy().isEmpty()
                        ? words.say("framework.adopted.none")
                        : words.say(
                                "framework.adopted",
                                words.all(agreed.getAdoptedBy().stream()
                                        .map(words::name)
                                        .toList())));
        text.paragraph(words.say(
                "framework.document",
                words.quote(agreed.getDocument()),
                words.figures().date(agreed.getDocumentDate())));
    }
}
