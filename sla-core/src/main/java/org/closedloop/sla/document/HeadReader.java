package org.closedloop.sla.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.markdown.Block;

/** Reads the head, as {@link ContractHead} writes it; what it says is said again in other parts. */
final class HeadReader {

    private static final List<String> LABELS = List.of("company", "id", "version", "predecessor", "language");

    private final Optional<Cited> title;
    private final Passage part;
    private final Desk desk;
    private final Map<String, Cited> rows = new LinkedHashMap<>();

    HeadReader(Optional<Cited> title, Passage part, Desk desk) {
        this.title = title;
        this.part = part;
        this.desk = desk;
    }

    void read(Agreement.Builder agreement) {
        Forms forms = desk.forms();
        readTitle(agreement);
        part.ifSaid("draft.notice");
        part.table(List.of("", "")).ifPresent(this::readTable);
        row("company", forms::text).ifPresent(agreement::company);
        row("id", forms::text).ifPresent(agreement::id);
        row("version", forms::count).ifPresent(agreement::version);
        if (rows.containsKey("predecessor")) {
            row("predecessor", forms::text).ifPresent(agreement::predecessor);
        }
        row("language", forms::language).ifPresent(agreement::language);
        part.close();
    }

    /** What the head says of this, to be compared. */
    Optional<Cited> said(String label) {
        return Optional.ofNullable(rows.get(label));
    }

    /** Reports what another part says of this, if it is something else. */
    void mustAgree(String label, Cited again) {
        said(label)
                .filter(first -> !Vocabulary.isSame(first.text(), again.text()))
                .ifPresent(first -> desk.problems().add(DocumentRule.CONTRADICTION, again, first));
    }

    private void readTitle(Agreement.Builder agreement) {
        String usual = desk.words().say("head.title");
        if (title.isEmpty()) {
            desk.problems().missing(DocumentRule.CLAUSE_MISSING, "head", 1, usual);
        }
        title.filter(said -> !said.text().equals(usual))
                .flatMap(desk.forms()::text)
                .ifPresent(agreement::title);
    }

    private void readTable(Block.Table table) {
        boolean pairs = table.headers().size() == 2 && table.headers().stream().allMatch(String::isBlank);
        if (!pairs) {
            desk.problems().add(DocumentRule.COLUMN_UNKNOWN, part.cite(table));
            return;
        }
        for (Block.Row row : table.rows()) {
            readRow(row);
        }
    }

    private void readRow(Block.Row row) {
        Cited whole = part.cite(row);
        Cited value = new Cited(row.cells().get(1), row.line(), "head");
        Optional<String> label = LABELS.stream()
                .filter(one -> Vocabulary.isSame(
                        desk.words().say("head." + one), row.cells().get(0)))
                .findFirst();
        if (row.cells().size() > 2) {
            desk.problems().add(DocumentRule.ROW_TOO_LONG, whole);
        } else if (label.isPresent() && rows.containsKey(label.get())) {
            desk.problems().add(DocumentRule.REPEATED, whole, rows.get(label.get()));
        } else if (label.isPresent()) {
            rows.put(label.get(), value);
        } else if (!row.cells().stream().allMatch(String::isBlank)) {
            desk.problems().add(DocumentRule.UNPLACED, whole);
        }
    }

    private <T> Optional<T> row(String label, Function<Cited, Optional<T>> reader) {
        Optional<Cited> said = said(label);
        if (said.isEmpty()) {
            desk.problems()
                    .missing(
                            DocumentRule.SENTENCE_MISSING,
                            "head",
                            part.line(),
                            desk.words().say("head." + label));
        }
        return said.flatMap(reader);
    }
}
