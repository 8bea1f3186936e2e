package org.closedloop.sla.examples.scorecard.terminal;

import java.util.List;
import java.util.Locale;
import org.closedloop.sla.json.Problem;

/** What is wrong with a document, a row each: severity, code, place, message. */
public final class ProblemTable {

    private final Style style;

    /** In this style. */
    public ProblemTable(Style style) {
        this.style = style;
    }

    /** The table, and a line that counts. */
    public String of(List<Problem> problems) {
        int places = problems.stream()
                .mapToInt(problem -> place(problem).length())
                .max()
                .orElse(5);
        int width = Math.min(Math.max(places, 5), 40);
        StringBuilder table = new StringBuilder();
        table.append(style.dim("SEVERITY  CODE     " + Cells.left("PLACE", width) + "  MESSAGE"))
                .append('\n');
        for (Problem problem : problems) {
            String severity = problem.getSeverity().name().toLowerCase(Locale.ROOT);
            String place = place(problem);
            String head = Cells.left(severity, 8) + "  " + Cells.left(problem.getCode(), 7) + "  "
                    + Cells.left(place, width) + "  ";
            String row = head + problem.getMessage() + "\n";
            table.append(style.paint(colour(problem), row.substring(0, 8))).append(row.substring(8));
        }
        return table.append(problems.size())
                .append(problems.size() == 1 ? " finding" : " findings")
                .append(", errors: ")
                .append(problems.stream()
                        .filter(problem -> problem.getSeverity() == Problem.Severity.ERROR)
                        .count())
                .append('\n')
                .toString();
    }

    private static String place(Problem problem) {
        String at = problem.getLine() > 0 ? problem.getLine() + ":" + problem.getColumn() + " " : "";
        return at + problem.getPointer();
    }

    private static String colour(Problem problem) {
        return switch (problem.getSeverity()) {
            case ERROR -> "31";
            case WARNING -> "33";
            case ADVICE -> "36";
        };
    }
}
