package org.closedloop.sla.json.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into rows. A row whose quotes are wrong costs itself only: reading goes on with the line after its first.
 * Where that would read again more than there is to read at all, it goes on behind the row.
 */
final class Lexer {

    /** The most characters of a cell that are shown. */
    private static final int EXCERPT = 200;

    private final CsvText file;
    private final LineMemory text;
    private final CsvRow row = new CsvRow();

    private Iterator<CsvRow> rows;
    /** How many lines are before the text that is lexed now. */
    private long before;
    /** How many line breaks were escaped so far: the lexer does not count them. */
    private long escapedBreaks;

    private long readAgain;

    Lexer(CsvText file) {
        this.file = file;
        this.text = new LineMemory(file);
        this.rows = rows();
    }

    /** Rows may have any number of cells; those that do not fit the header are not a matter of lexing. */
    private Iterator<CsvRow> rows() {
        return de.siegmar.fastcsv.reader.CsvReader.builder()
                .fieldSeparator(file.separator())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(file.hasBlanksAroundQuotes())
                .build(new Cells(), text)
                .iterator();
    }

    /** The next row, in place of the one before; null if there is none. */
    @Nullable
    CsvRow next() throws IOException {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (CsvParseException e) {
            return text.toldEnd() ? flawed(CsvRow.Quotes.OPEN) : wrong();
        } catch (UncheckedIOException e) {
            IOException cause = Objects.requireNonNull(e.getCause());
            if (cause instanceof LineMemory.RowTooLong) {
                return tooLong();
            }
            throw cause;
        }
    }

    /** Whether the row given last reaches to the end of the text, without a line break behind it. */
    boolean isAtEnd() {
        return text.toldEnd();
    }

    private CsvRow wrong() throws IOException {
        CsvRow wrong = flawed(CsvRow.Quotes.WRONG);
        addExcerpt(row.count());
        readAgain += Math.max(0, text.handedOut() - 2 * LineMemory.PIECE);
        if (readAgain <= text.length() + LineMemory.LONGEST_ROW) {
            text.goToNextLine();
        } else {
            text.skipRow();
        }
        goOn();
        return wrong;
    }

    private CsvRow tooLong() throws IOException {
        CsvRow tooLong = flawed(CsvRow.Quotes.TOO_LONG);
        tooLong.begin(tooLong.line());
        tooLong.setQuotes(CsvRow.Quotes.TOO_LONG);
        addExcerpt(0);
        if (!text.skipRow()) {
            tooLong.setQuotes(CsvRow.Quotes.OPEN);
        }
        goOn();
        return tooLong;
    }

    private void addExcerpt(int cell) {
        char[] excerpt = text.cell(cell, EXCERPT).toCharArray();
        file.restore(excerpt, 0, excerpt.length);
        row.add(excerpt, 0, excerpt.length);
    }

    private CsvRow flawed(CsvRow.Quotes quotes) {
        row.setQuotes(quotes);
        return row;
    }

    /** Lexes the text from where it stands. */
    private void goOn() {
        before = text.line() - 1;
        escapedBreaks = text.escapedBreaks();
        rows = rows();
    }

    /** Takes the cells of a row from the lexer. */
    private final class Cells extends AbstractBaseCsvCallbackHandler<CsvRow> {

        @Override
        protected void handleBegin(long startingLineNumber) {
            text.beginRow(before + startingLineNumber);
            row.begin(before + startingLineNumber + escapedBreaks);
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            escapedBreaks += file.restore(buffer, offset, length);
            row.add(buffer, offset, length);
        }

        @Override
        protected CsvRow buildRecord() {
            return row;
        }
    }
}
