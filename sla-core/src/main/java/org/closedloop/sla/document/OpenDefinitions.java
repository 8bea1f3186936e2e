package org.closedloop.sla.document;

import java.util.List;
import org.closedloop.sla.markdown.Markdown;

/** Clause 5 of a draft that has no definitions yet: their headings, and a placeholder under each. */
record OpenDefinitions(Wording words) implements Clause {

    private static final List<String> PARTS =
            List.of("stages", "rates", "closeRate", "attribution", "dealStages", "revenue", "terms");

    @Override
    public String key() {
        return "definitions";
    }

    @Override
    public void writeTo(Markdown text) {
        PARTS.forEach(
                part -> text.heading(words.say("definitions." + part)).note(words.say("open.definitions." + part)));
    }
}
