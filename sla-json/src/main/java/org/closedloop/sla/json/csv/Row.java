package org.closedloop.sla.json.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a file.
 *
 * @param line the line on which it begins, from 1
 * @param cells the texts of its cells; those at the end that have none are left out
 * @param count how many cells it has, those without a text too
 * @param quotes whether its quotes are right; if they are wrong, its only cell is its first line
 */
record Row(long line, List<String> cells, long count, Quotes quotes) {

    /** More cells than this are only counted: no header has as many columns. */
    static final int MOST_CELLS = 10_000;

    /** What there is to say of the quotes in a row. */
    enum Quotes {
        RIGHT,
        /** One is closed in the middle of a cell. */
        WRONG,
        /** One is never closed. */
        OPEN
    }

    /** The same row in a text before which there are more lines. */
    Row after(long lines) {
        return new Row(line + lines, cells, count, quotes);
    }

    /** Whether there is nothing in it. */
    boolean isBlank() {
        return cells.isEmpty() && count <= MOST_CELLS;
    }

    /** The text of a cell; blank if there is none. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Makes a row of what the lexer finds. */
    static final class Lexed extends AbstractBaseCsvCallbackHandler<Row> {

        private final List<String> cells = new ArrayList<>();
        private int used;

        /** The line on which the row that was lexed last begins. */
        long line() {
            return getStartingLineNumber();
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            cells.clear();
            used = 0;
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            if (index >= MOST_CELLS) {
                return;
            }
            String text = length == 0 ? "" : new String(buffer, offset, length);
            cells.add(text);
            if (!text.isBlank()) {
                used = index + 1;
            }
        }

        @Override
        protected Row buildRecord() {
            return new Row(getStartingLineNumber(), List.copyOf(cells.subList(0, used)), getFieldCount(), Quotes.RIGHT);
        }
    }
}
