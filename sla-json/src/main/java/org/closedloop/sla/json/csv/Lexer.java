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
 * Splits a text into rows. A row with wrong quotes affects no other: reading continues with the line after its first.
 * If more would be read again than the whole text, reading continues after the row.
 */
final class Lexer {

    /** The most characters of a cell in an issue. */
    private static final int EXCERPT = 200;

    private final CsvText file;
    private final RereadableText text;
    private final CsvRow row = new CsvRow();

    private Iterator<CsvRow> rows;
    /** The number of lines before the current text. */
    private long before;
    /** How many line breaks were escaped so far: the lexer does not count them. */
    private long escapedBreaks;

    private long readAgain;

    Lexer(CsvText file) {
        this.file = file;
        this.text = new RereadableText(file);
        this.rows = rows();
    }

    /** Rows may have any number of cells: {@link CsvBody} compares them with the header. */
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

    /** The next row, which overwrites the previous one; null at the end. */
    @Nullable
    CsvRow next() throws IOException {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (CsvParseException e) {
            return text.returnedEnd() ? flawed(CsvRow.Quotes.OPEN) : wrong();
        } catch (UncheckedIOException e) {
            IOException cause = Objects.requireNonNull(e.getCause());
            if (cause instanceof RereadableText.RowTooLong) {
                return tooLong();
            }
            throw cause;
        }
    }

    /** Whether the last row ends with the text, without a line break. */
    boolean isAtEnd() {
        return text.returnedEnd();
    }

    private CsvRow wrong() throws IOException {
        CsvRow wrong = flawed(CsvRow.Quotes.WRONG);
        addExcerpt(row.count());
        readAgain += Math.max(0, text.handedOut() - 2 * RereadableText.PIECE);
        if (readAgain <= text.length() + RereadableText.LONGEST_ROW) {
            text.goToNextLine();
        } else {
            text.skipRow();
        }
        restart();
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
        restart();
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

    /** Continues at the current position of the text. */
    private void restart() {
        before = text.line() - 1;
        escapedBreaks = text.escapedBreaks();
        rows = rows();
    }

    /** Receives the cells of a row. */
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
