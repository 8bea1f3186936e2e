package org.closedloop.sla.document;

import java.util.List;
import java.util.Optional;
import org.closedloop.sla.draft.FrameworkDraft;
import org.closedloop.sla.draft.Part;
import org.closedloop.sla.markdown.Markdown;

/** Clause 4. */
record FrameworkClause(Optional<FrameworkDraft> framework, Contents contents, Wording words) implements Clause {

    @Override
    public String key() {
        return "framework";
    }

    @Override
    public void writeTo(Markdown text) {
        framework.ifPresentOrElse(agreed -> write(agreed, text), () -> text.note(words.say("none")));
    }

    private void write(FrameworkDraft agreed, Markdown text) {
        text.paragraph(words.say("framework.system", words.quote(contents.or(Part.SYSTEM, agreed.getSystem()))));
        List<String> adopters = contents.texts(
                Part.ADOPTED_BY, agreed.getAdoptedBy().stream().map(words::name).toList());
        text.paragraph(
                adopters.isEmpty()
                        ? words.say("framework.adopted.none")
                        : words.say("framework.adopted", words.all(adopters)));
        text.paragraph(words.say(
                "framework.document",
                words.quote(contents.or(Part.DOCUMENT, agreed.getDocument())),
                contents.date(Part.DOCUMENT_DATE, agreed.getDocumentDate())));
    }
}
