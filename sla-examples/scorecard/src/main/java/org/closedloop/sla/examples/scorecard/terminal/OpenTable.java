package org.closedloop.sla.examples.scorecard.terminal;

import java.util.List;
import org.closedloop.sla.draft.Gap;

/** What is open in a draft, a row each: need, clause, place. */
public final class OpenTable {

    private static final int NEED = 8;
    private static final int CLAUSE = 6;

    private final Style style;

    /** In this style. */
    public OpenTable(Style style) {
        this.style = style;
    }

    /** The table, and a line that counts. */
    public String of(List<Gap> gaps) {
        StringBuilder table = new StringBuilder(style.dim("NEED      CLAUSE  OPEN")).append('\n');
        for (Gap gap : gaps) {
            table.append(Cells.left(gap.isRequired() ? "required" : "optional", NEED))
                    .append("  ")
                    .append(Cells.left(gap.getClause() == 0 ? "head" : Integer.toString(gap.getClause()), CLAUSE))
                    .append("  ")
                    .append(gap.getPath())
                    .append(period(gap))
                    .append('\n');
        }
        long required = gaps.stream().filter(Gap::isRequired).count();
        return table.append("open: " + gaps.size() + ", required: " + required + "\n")
                .toString();
    }

    /** Two parts stand in one field. */
    private static String period(Gap gap) {
        return switch (gap.getPart()) {
            case START_DATE, POST_START -> " (start)";
            case END_DATE, POST_END -> " (end)";
            default -> "";
        };
    }
}
