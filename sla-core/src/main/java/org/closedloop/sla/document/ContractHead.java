package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.List;
import org.closedloop.sla.agreement.Agreement;

/** The title, and what identifies the agreement. */
record ContractHead(Agreement agreement, Wording words) implements Clause {

    @Override
    public String key() {
        return "head";
    }

    @Override
    public void writeTo(Markdown text) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("company", agreement.getCompany()));
        rows.add(row("id", agreement.getId()));
        rows.add(row("version", words.figures().count(agreement.getVersion())));
        agreement.getPredecessor().ifPresent(predecessor -> rows.add(row("predecessor", predecessor)));
        rows.add(row("language", words.language(agreement.getLanguage())));
        text.title(agreement.getTitle().orElseGet(() -> words.say("head.title")));
        text.table(List.of("", ""), rows);
    }

    private List<String> row(String key, String value) {
        return List.of(words.say("head." + key), value);
    }
}
