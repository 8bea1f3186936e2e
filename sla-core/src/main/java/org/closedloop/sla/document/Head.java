package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Part;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.markdown.Block;
import org.closedloop.sla.markdown.Markdown;
import org.closedloop.sla.markdown.MarkdownText;
import org.closedloop.sla.text.Spelling;

/** The title, and what identifies the agreement; other parts repeat some of it. */
final class Head {

    private static final Row COMPANY = new Row(
            "company", Field.of(Part.COMPANY, Value.TEXT, AgreementDraft::getCompany, Agreement.Builder::company));

    private static final Row ID =
            new Row("id", Field.of(Part.ID, Value.TEXT, AgreementDraft::getId, Agreement.Builder::id));

    private static final Row VERSION = new Row(
            "version", Field.of("version", Value.COUNT, AgreementDraft::getVersion, Agreement.Builder::version));

    private static final Row PREDECESSOR = new Row(
            "predecessor",
            Field.optional("predecessor", Value.TEXT, AgreementDraft::getPredecessor, Agreement.Builder::predecessor));

    private static final Row LANGUAGE = new Row(
            "language",
            Field.of(Part.LANGUAGE, Value.LANGUAGE, AgreementDraft::getLanguage, Agreement.Builder::language));

    private static final List<Row> ROWS = List.of(COMPANY, ID, VERSION, PREDECESSOR, LANGUAGE);

    private record Row(String label, Field<AgreementDraft, Agreement.Builder> field) {

        String header(Wording words) {
            return words.say("head." + label);
        }
    }

    private Head() {}

    static void write(WriteContext context, Markdown text) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : ROWS) {
            if (!row.field().isOmitted(context.draft(), context)) {
                rows.add(List.of(
                        row.header(context.words()),
                        row.field().print(context.draft(), context).get(0)));
            }
        }
        text.title(context.title());
        text.table(List.of("", ""), rows);
    }

    static void read(Optional<SourceText> title, SectionReader part, ReadContext context) {
        readTitle(title, context);
        part.takes("draft.notice");
        part.table(List.of("", "")).ifPresent(table -> readTable(table, part, context));
        ROWS.forEach(row -> readValue(row, part.line(), context));
        part.close();
    }

    private static void readTitle(Optional<SourceText> title, ReadContext context) {
        String usual = context.words().say("head.title");
        if (title.isEmpty()) {
            context.problems().missing(DocumentRule.CLAUSE_MISSING, "head", 1, usual);
        }
        title.filter(said -> !said.text().equals(usual))
                .flatMap(said -> Value.TEXT.parse(said, context))
                .ifPresent(context.agreement()::title);
    }

    private static void readTable(Block.Table table, SectionReader part, ReadContext context) {
        boolean pairs = table.headers().size() == 2 && table.headers().stream().allMatch(String::isBlank);
        if (pairs) {
            table.rows().forEach(row -> readRow(row, part.cite(row), context));
        } else {
            context.problems().add(DocumentRule.COLUMN_UNKNOWN, part.cite(table));
        }
    }

    private static void readRow(Block.Row cells, SourceText whole, ReadContext context) {
        Map<String, SourceText> values = context.head();
        Optional<String> label = ROWS.stream()
                .filter(row -> Spelling.isSame(
                        row.header(context.words()), cells.cells().get(0)))
                .map(Row::label)
                .findFirst();
        SourceText before = label.map(values::get).orElse(null);
        if (cells.cells().size() > 2) {
            context.problems().add(DocumentRule.ROW_TOO_LONG, whole);
        } else if (before != null) {
            context.problems().add(DocumentRule.REPEATED, whole, before);
        } else if (label.isPresent()) {
            values.put(label.get(), new SourceText(cells.cells().get(1), cells.line(), "head"));
        } else if (!cells.cells().stream().allMatch(String::isBlank)) {
            context.problems().add(DocumentRule.UNPLACED, whole);
        }
    }

    private static void readValue(Row row, int line, ReadContext context) {
        SourceText value = context.head().get(row.label());
        if (value != null) {
            row.field().parse(List.of(value), context, context.agreement());
        } else if (!row.equals(PREDECESSOR)) {
            String expected = row.header(context.words());
            context.problems().missing(DocumentRule.SENTENCE_MISSING, "head", line, expected);
        }
    }

    /** What of the head will be read back. */
    static void carry(AgreementDraft draft, Losses losses, Agreement.Builder carried) {
        ID.field().carry(draft, losses, carried);
        PREDECESSOR.field().carry(draft, losses, carried);
        draft.getTitle().ifPresent(title -> carryTitle(title, losses, carried));
        List.of(COMPANY, LANGUAGE, VERSION).forEach(row -> row.field().carry(draft, losses, carried));
    }

    /** The usual title reads as none. */
    private static void carryTitle(String title, Losses losses, Agreement.Builder carried) {
        if (MarkdownText.carried(title).equals(losses.words().say("head.title"))) {
            losses.dropped("title", title);
        } else {
            carried.title(losses.text("title", title));
        }
    }
}
