package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.closedloop.sla.markdown.Markdown;

/** Writes the parts of a contract: the head, the clauses, the signatures, and of a draft its open points. */
record ContractWriter(WriteContext context) {

    /** A part, written with its heading. */
    record Section(String key, String markdown) {}

    List<Section> agreement() {
        List<Section> sections = new ArrayList<>();
        sections.add(section("head", text -> Head.write(context, text)));
        for (Clause clause : Contract.CLAUSES) {
            int number = Contract.CLAUSES.indexOf(clause) + 1;
            String title = context.words().say(clause.key() + ".title");
            if (clause.isWritten(context.draft())) {
                sections.add(section(clause.key(), text -> clause.write(context, text.clause(number, title))));
            }
        }
        sections.add(section("signatures", text -> SignatureBlock.write(context, text)));
        return sections;
    }

    /** A draft has a notice below its head, and a list of open points at the end. */
    List<Section> draft() {
        List<Section> sections = agreement();
        sections.add(1, section("notice", text -> text.note(context.words().say("draft.notice"))));
        sections.add(section("open", text -> OpenPoints.write(context, text)));
        return sections;
    }

    private static Section section(String key, Consumer<Markdown> writer) {
        Markdown text = new Markdown();
        writer.accept(text);
        return new Section(key, text.toString());
    }
}
