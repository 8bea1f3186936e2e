package org.closedloop.sla.json.row;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.closedloop.sla.json.scan.LocalClock;
import org.closedloop.sla.json.scan.RowCells;
import org.closedloop.sla.json.scan.RowScanner;
import org.closedloop.sla.json.tree.FaultCode;
import org.closedloop.sla.json.tree.Faults;
import org.jspecify.annotations.Nullable;

/** A table of leads that is open: its header was read, and its rows are read one by one. */
public final class RowTable {

    private final RowTerms terms;
    private final RowHeader header;
    private final RowLexer lexer;
    private int count;

    private RowTable(RowTerms terms, RowHeader header, RowLexer lexer) {
        this.terms = terms;
        this.header = header;
        this.lexer = lexer;
    }

    /**
     * Reads the header.
     *
     * @param problems receives what is wrong with it
     * @return null if there is nothing but blank lines, or if there is a problem
     * @throws IOException if the input cannot be read
     */
    public static @Nullable RowTable open(InputStream in, RowTerms terms, Faults problems) throws IOException {
        RowCells row = new RowCells();
        RowSource source = new RowSource(in, row);
        byte[] bytes = source.beginning();
        FirstBytes first = FirstBytes.of(Arrays.copyOf(bytes, Math.min(bytes.length, FirstBytes.MOST)));
        Optional<String> other = first.otherThanUtf8();
        if (other.isPresent()) {
            problems.add(FaultCode.OTHER_FORM, "", 1, 1, "form.notCsv", other.get());
            return null;
        }
        source.skip(first.mark());
        String start = new String(bytes, first.mark(), bytes.length - first.mark(), StandardCharsets.ISO_8859_1);
        Optional<Character> stated = CellSeparator.stated(start).filter(sign -> sign <= '~');
        char separator = Optional.ofNullable(terms.separator())
                .or(() -> stated)
                .orElseGet(() -> CellSeparator.mostFrequent(start));
        RowLexer lexer = new RowLexer(row, source, separator);
        RowForm form = lexer.next();
        if (CellSeparator.stated(start).isPresent()) {
            form = lexer.next();
        }
        while (form == RowForm.RIGHT && RowHeader.labels(row).stream().allMatch(String::isEmpty)) {
            form = lexer.next();
        }
        if (form == RowForm.END) {
            return null;
        }
        if (form != RowForm.RIGHT) {
            form.explain(Math.toIntExact(lexer.line()), 0, 0, problems);
            return null;
        }
        RowHeader header = new RowHeader(RowHeader.labels(row), Math.toIntExact(lexer.line()), terms, problems);
        return problems.isEmpty() ? new RowTable(terms, header, lexer) : null;
    }

    /**
     * Goes to the next row.
     *
     * @throws IOException if the input cannot be read
     */
    public RowForm next() throws IOException {
        RowForm form = lexer.next();
        count = lexer.row().count();
        if (form != RowForm.RIGHT || count == header.width()) {
            return form == RowForm.RIGHT && count == 1 && lexer.row().isBlank() ? RowForm.BLANK : form;
        }
        if (lexer.row().isBlank()) {
            return RowForm.BLANK;
        }
        if (lexer.hasSeveralLines()) {
            // A quote that was opened by mistake may have made one row of several.
            lexer.giveUp();
        }
        return RowForm.WRONG_COUNT;
    }

    /** Adds what is wrong with the current row, which has another form than it should. */
    public void explain(RowForm form, Faults problems) {
        form.explain(0, header.width(), count, problems);
    }

    /** The cells of the current row, which the next one overwrites. */
    public RowCells row() {
        return lexer.row();
    }

    /** The line on which the current row begins, from 1. */
    public long line() {
        return lexer.line();
    }

    /** What the columns mean. */
    public RowHeader header() {
        return header;
    }

    /** A scanner of the rows that are plain. */
    public RowScanner scanner() {
        return new RowScanner(
                header.columns(),
                terms.numbers(),
                terms.currency(),
                terms.zone() == null ? null : new LocalClock(terms.zone()));
    }

    /** A parser of all rows. */
    public RowParser parser() {
        return new RowParser(header, terms);
    }
}
