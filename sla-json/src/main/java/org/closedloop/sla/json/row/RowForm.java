package org.closedloop.sla.json.row;

import org.closedloop.sla.json.tree.FaultCode;
import org.closedloop.sla.json.tree.Faults;

/** Whether a row can be read. */
public enum RowForm {
    /** It has the cells of the header. */
    RIGHT,
    BLANK,
    /** It has too few cells, or too many. */
    WRONG_COUNT,
    /** A quote is closed, and more follows in the cell. */
    WRONG_QUOTE,
    /** A quote is never closed. */
    OPEN_QUOTE,
    /** It has more bytes than a row may have. */
    TOO_LONG,
    /** There is no row any more. */
    END;

    /** Adds what is wrong with a row on a line; it is not right, blank or the end. */
    void explain(int line, int expected, int found, Faults problems) {
        switch (this) {
            case WRONG_COUNT ->
                problems.add(
                        FaultCode.SYNTAX,
                        "",
                        line,
                        0,
                        "row.cells",
                        Integer.toString(expected),
                        Integer.toString(found));
            case WRONG_QUOTE -> problems.add(FaultCode.SYNTAX, "", line, 0, "row.wrongQuote");
            case OPEN_QUOTE -> problems.add(FaultCode.SYNTAX, "", line, 0, "row.openQuote");
            case TOO_LONG ->
                problems.add(FaultCode.LIMIT, "", line, 0, "limit.row", Integer.toString(RowSource.ROW_BYTES));
            default -> throw new IllegalStateException("nothing is wrong with a row that is " + this);
        }
    }
}
