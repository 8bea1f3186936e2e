package org.closedloop.sla.json.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Cuts a text into rows. A row whose quotes are wrong costs itself only: it goes on with the line after it. */
final class Lexer {

    private final LineMemory text;
    private final char separator;

    private Row.Lexed lexed = new Row.Lexed();
    private Iterator<Row> rows;
    /** How many lines lie before the text that is lexed now. */
    private long before;

    Lexer(CsvText text) {
        this.text = new LineMemory(text.reader());
        this.separator = text.separator();
        this.rows = rows();
    }

    /** Rows may have any number of cells; those that do not fit the header are not a matter of lexing. */
    private Iterator<Row> rows() {
        return de.siegmar.fastcsv.reader.CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(lexed, text)
                .iterator();
    }

    /** The next row; null if there is none. */
    @Nullable
    Row next() throws IOException {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            Row row = rows.next().after(before);
            text.forgetBefore(row.line());
            return row;
        } catch (CsvParseException e) {
            return wrong(before + lexed.line());
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    private Row wrong(long line) throws IOException {
        if (text.isOpenFrom(line)) {
            return new Row(line, List.of(), 0, Row.Quotes.OPEN);
        }
        Row row = new Row(line, List.of(text.text(line)), 1, Row.Quotes.WRONG);
        text.goTo(line + 1);
        before = line;
        lexed = new Row.Lexed();
        rows = rows();
        return row;
    }
}
