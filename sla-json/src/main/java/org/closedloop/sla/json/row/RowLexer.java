package org.closedloop.sla.json.row;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Objects;
import org.closedloop.sla.json.scan.RowCells;

/**
 * Splits a table into rows. A row with wrong quotes affects no other: reading continues with the line after its first.
 */
final class RowLexer {

    private final RowCells row;
    private final RowSource source;
    private final char separator;
    private Iterator<RowCells> rows;
    /** The number of lines before the text that is being split. */
    private long before;

    private long line;
    /** Where the last cell of the current row ends among the bytes. */
    private int end;

    RowLexer(RowCells row, RowSource source, char separator) {
        this.row = row;
        this.source = source;
        this.separator = separator;
        this.rows = rows();
    }

    /** Rows may have any number of cells: the caller compares them with the header. */
    private Iterator<RowCells> rows() {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(new Cells(), source)
                .iterator();
    }

    /**
     * Goes to the next row.
     *
     * @throws IOException if the input cannot be read
     */
    RowForm next() throws IOException {
        try {
            if (!rows.hasNext()) {
                return RowForm.END;
            }
            rows.next();
            if (row.count() == 0 || !isTooLong()) {
                return RowForm.RIGHT;
            }
            giveUp();
            return RowForm.TOO_LONG;
        } catch (CsvParseException e) {
            RowForm form = source.hasReturnedEnd() ? RowForm.OPEN_QUOTE : RowForm.WRONG_QUOTE;
            giveUp();
            return form;
        } catch (UncheckedIOException e) {
            IOException cause = Objects.requireNonNull(e.getCause());
            if (cause instanceof RowSource.RowTooLong) {
                giveUp();
                return RowForm.TOO_LONG;
            }
            throw cause;
        }
    }

    private boolean isTooLong() {
        return source.lengthUpTo(end) > RowSource.ROW_BYTES;
    }

    /** Whether the current row has several lines. */
    boolean hasSeveralLines() {
        return source.hasBreakUpTo(end);
    }

    /** Gives up the current row, and continues with the line after its first. */
    void giveUp() throws IOException {
        row.clear();
        source.goToNextLine();
        before = line;
        rows = rows();
    }

    /** The cells of the current row, which the next one overwrites. */
    RowCells row() {
        return row;
    }

    /** The line on which the current row begins, from 1. */
    long line() {
        return line;
    }

    /** Receives the cells of a row. */
    private final class Cells extends CsvCallbackHandler<RowCells> {

        private RecordType type = RecordType.DATA;

        @Override
        protected void beginRecord(long startingLine) {
            row.clear();
            line = before + startingLine;
            source.beginRow(line);
            type = RecordType.DATA;
        }

        @Override
        protected void addField(char[] buffer, int offset, int length, boolean quoted) {
            // FastCSV gives another place for an empty cell at the end of the input.
            int from =
                    length == 0 && !quoted && source.hasReturnedEnd() ? source.end() : source.placeOf(buffer, offset);
            if (row.count() == 0) {
                source.keepFrom(quoted ? from - 1 : from);
            }
            end = quoted ? endOfQuoted(from) : from + length;
            // Where no quote of a quoted cell was resolved, it is among the bytes as it is.
            if (end == from + length) {
                row.add(from, end);
            } else {
                row.add(buffer, offset, length);
            }
        }

        private int endOfQuoted(int from) {
            byte[] bytes = source.bytes();
            int at = from;
            while (bytes[at] != '"' || bytes[at + 1] == '"') {
                at += bytes[at] == '"' ? 2 : 1;
            }
            return at;
        }

        @Override
        protected void setComment(char[] buffer, int offset, int length) {
            type = RecordType.COMMENT;
        }

        @Override
        protected void setEmpty() {
            type = RecordType.EMPTY;
            source.seekRow();
        }

        @Override
        protected RowCells buildRecord() {
            return row;
        }

        @Override
        protected RecordType getRecordType() {
            return type;
        }

        @Override
        protected int getFieldCount() {
            return row.count();
        }
    }
}
