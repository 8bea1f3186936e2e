package org.closedloop.sla.examples.scorecard.terminal;

import java.util.List;
import java.util.Locale;
import org.closedloop.sla.constraint.VisibleText;
import org.closedloop.sla.json.Problem;
import org.closedloop.sla.validation.Finding;

/** The problems of a document, one per row: severity, code, place, message. */
public final class ProblemTable {

    private final Style style;

    /** In this style. */
    public ProblemTable(Style style) {
        this.style = style;
    }

    /** A row: what was found, and where. */
    public record Row(Problem.Severity severity, String code, String place, String message) {

        /** What the document itself shows, with line and column. */
        public static Row of(Problem problem) {
            String at = problem.getLine() > 0 ? problem.getLine() + ":" + problem.getColumn() + " " : "";
            return new Row(
                    problem.getSeverity(),
                    problem.getCode(),
                    at + VisibleText.of(problem.getPointer()),
                    problem.getMessage());
        }

        /** What only shows beside another document, with the place in the agreement. */
        public static Row of(Finding finding) {
            return new Row(
                    Problem.Severity.valueOf(finding.getSeverity().name()),
                    finding.getCode(),
                    VisibleText.of(finding.getPath()),
                    finding.getMessage());
        }

        /** Returns whether it must be fixed. */
        public boolean isError() {
            return severity == Problem.Severity.ERROR;
        }
    }

    /** Returns the table and a line with the number of problems. */
    public String of(List<Row> rows) {
        int places = rows.stream().mapToInt(row -> row.place().length()).max().orElse(5);
        int width = Math.min(Math.max(places, 5), 40);
        StringBuilder table = new StringBuilder();
        table.append(style.dim("SEVERITY  CODE     " + Cells.left("PLACE", width) + "  MESSAGE"))
                .append('\n');
        for (Row row : rows) {
            String severity = row.severity().name().toLowerCase(Locale.ROOT);
            String line = Cells.left(severity, 8) + "  " + Cells.left(row.code(), 7) + "  "
                    + Cells.left(row.place(), width) + "  " + VisibleText.of(row.message()) + "\n";
            table.append(style.paint(colour(row), line.substring(0, 8))).append(line.substring(8));
        }
        return table.append(rows.size())
                .append(rows.size() == 1 ? " finding" : " findings")
                .append(", errors: ")
                .append(rows.stream().filter(Row::isError).count())
                .append('\n')
                .toString();
    }

    private static String colour(Row row) {
        return switch (row.severity()) {
            case ERROR -> "31";
            case WARNING -> "33";
            case ADVICE -> "36";
        };
    }
}
