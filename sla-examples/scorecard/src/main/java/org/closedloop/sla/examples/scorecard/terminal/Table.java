package org.closedloop.sla.examples.scorecard.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Rows whose columns line up; a cell is marked after it was padded, so that marks take no room. */
final class Table {

    /** A text, the side on which it stands, and how it is marked. */
    record Cell(String text, Side side, UnaryOperator<String> mark) {

        static Cell left(String text) {
            return new Cell(text, Side.LEFT, UnaryOperator.identity());
        }

        static Cell right(String text) {
            return new Cell(text, Side.RIGHT, UnaryOperator.identity());
        }

        Cell marked(UnaryOperator<String> mark) {
            return new Cell(text, side, mark);
        }

        private String padded(int width) {
            String room = " ".repeat(width - width(text));
            return mark.apply(side == Side.LEFT ? text + room : room + text);
        }
    }

    enum Side {
        LEFT,
        RIGHT
    }

    private final List<List<Cell>> rows = new ArrayList<>();

    void row(Cell... cells) {
        rows.add(List.of(cells));
    }

    /** The rows, indented by two, without spaces at their ends. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (List<Cell> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                line.append("  ").append(row.get(column).padded(widthOf(column)));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private int widthOf(int column) {
        return rows.stream()
                .filter(row -> row.size() > column)
                .mapToInt(row -> width(row.get(column).text()))
                .max()
                .orElse(0);
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
