package org.closedloop.sla.json.csv;

/**
 * The quoting state of a text, as in the lexer: a cell is quoted if it begins with a quote, or with blanks and a quote
 * in a file that has blanks around quotes.
 */
final class Quoting {

    private enum Position {
        CELL_START,
        PLAIN,
        QUOTED,
        /** After a quote that closes the cell, unless another follows. */
        CLOSED
    }

    private final CsvText file;
    private Position position = Position.CELL_START;

    Quoting(CsvText file) {
        this.file = file;
    }

    /** Advances by this character. */
    void take(char c) {
        if (position == Position.QUOTED) {
            position = c == '"' ? Position.CLOSED : Position.QUOTED;
        } else if (c == '"' && position != Position.PLAIN) {
            position = Position.QUOTED;
        } else if (c == file.separator()) {
            position = Position.CELL_START;
        } else if (c != ' ' || !file.hasBlanksAroundQuotes()) {
            position = Position.PLAIN;
        }
    }

    /** Whether separators and line breaks are characters of a cell. */
    boolean isQuoted() {
        return position == Position.QUOTED;
    }

    /** Whether the next character is the first of a cell. */
    boolean isCellStart() {
        return position == Position.CELL_START;
    }
}
