package org.closedloop.sla.document;

import java.util.List;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.markdown.Markdown;

/** Clause 3. */
record PartiesClause(List<Party> parties, Wording words) implements Clause {

    @Override
    public String key() {
        return "parties";
    }

    @Override
    public void writeTo(Markdown text) {
        if (parties.isEmpty()) {
            text.note(words.say("none"));
            return;
        }
        text.paragraph(words.say("parties.intro"));
        text.table(
                List.of(words.say("parties.role"), words.say("parties.function"), words.say("parties.representative")),
                parties.stream()
                        .map(party ->
                                List.of(words.name(party.getRole()), party.getFunction(), party.getRepresentative()))
                        .toList());
    }
}
