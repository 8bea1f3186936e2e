package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Part;
import org.closedloop.sla.document.problem.DocumentRule;
import org.closedloop.sla.document.problem.SourceText;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.markdown.Block;
import org.closedloop.sla.markdown.Markdown;
import org.closedloop.sla.markdown.MarkdownText;

/** The title, and what identifies the agreement; other parts repeat some of it. */
final class Head {

    private static final Row COMPANY = new Row(
            "company", Field.of(Part.COMPANY, TextValue.TEXT, AgreementDraft::getCompany, Agreement.Builder::company));

    private static final Row ID =
            new Row("id", Field.of(Part.ID, TextValue.TEXT, AgreementDraft::getId, Agreement.Builder::id));

    private static final Row VERSION = new Row(
            "version", Field.of("version", Value.COUNT, AgreementDraft::getVersion, Agreement.Builder::version));

    private static final Row PREDECESSOR = new Row(
            "predecessor",
            Field.optional(
                    "predecessor", TextValue.TEXT, AgreementDraft::getPredecessor, Agreement.Builder::predecessor));

    private static final Row LANGUAGE = new Row(
            "language",
            Field.of(Part.LANGUAGE, Value.LANGUAGE, AgreementDraft::getLanguage, Agreement.Builder::language));

    private static final List<Row> ROWS = List.of(COMPANY, ID, VERSION, PREDECESSOR, LANGUAGE);

    private record Row(String label, Field<AgreementDraft, Agreement.Builder> field) {}

    private Head() {}

    static void write(WriteContext context, Markdown text) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : ROWS) {
            if (!row.field().isOmitted(context.draft(), context)) {
                rows.add(List.of(
                        context.words().say("head." + row.label()),
                        row.field().print(context.draft(), context).get(0)));
            }
        }
        text.title(context.title());
        text.table(List.of("", ""), rows);
    }

    static void read(Optional<SourceText> title, SectionReader part, ReadContext context) {
        readTitle(title, context);
        part.takes("draft.notice");
        RowReader.Labels rows =
                new RowReader.Labels("head", ROWS.stream().map(Row::label).toList(), context, context.head());
        part.table(List.of("", "")).ifPresent(table -> readTable(table, part, rows, context));
        for (Row row : ROWS) {
            Optional<SourceText> value =
                    row.equals(PREDECESSOR) ? rows.find(row.label()) : rows.get(row.label(), "head", part.line());
            value.ifPresent(text -> row.field().parse(List.of(text), context, context.agreement()));
        }
        part.close();
    }

    private static void readTitle(Optional<SourceText> title, ReadContext context) {
        String usual = context.words().say("head.title");
        if (title.isEmpty()) {
            context.problems().missing(DocumentRule.CLAUSE_MISSING, "head", 1, usual);
        }
        title.filter(said -> !said.text().equals(usual))
                .flatMap(said -> TextValue.TEXT.parse(said, context))
                .ifPresent(context.agreement()::title);
    }

    private static void readTable(Block.Table table, SectionReader part, RowReader.Labels rows, ReadContext context) {
        boolean pairs = table.headers().size() == 2 && table.headers().stream().allMatch(String::isBlank);
        if (!pairs) {
            context.problems().add(DocumentRule.COLUMN_UNKNOWN, part.cite(table));
            return;
        }
        for (Block.Row row : table.rows()) {
            List<String> cells = row.cells();
            if (cells.size() > 2) {
                context.problems().add(DocumentRule.ROW_TOO_LONG, part.cite(row));
            } else if (!cells.stream().allMatch(String::isBlank)) {
                rows.read(cells.get(0), new SourceText(cells.get(1), row.line(), "head"), part.cite(row));
            }
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
