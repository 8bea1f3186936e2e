package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.List;
import org.closedloop.sla.markdown.Markdown;

/** The title, and what identifies the agreement. */
record ContractHead(Contents contents, Wording words) implements Clause {

    @Override
    public String key() {
        return "head";
    }

    @Override
    public void writeTo(Markdown text) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("company", contents.company()));
        rows.add(row("id", contents.id()));
        rows.add(row("version", contents.version()));
        contents.draft().getPredecessor().ifPresent(predecessor -> rows.add(row("predecessor", predecessor)));
        rows.add(row("language", contents.language()));
        text.title(contents.title());
        text.table(List.of("", ""), rows);
    }

    private List<String> row(String key, String value) {
        return List.of(words.say("head." + key), value);
    }
}
