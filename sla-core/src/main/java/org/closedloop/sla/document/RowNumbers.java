package org.closedloop.sla.document;

import java.util.Optional;

/** The numbers of a table whose rows stand in an order that matters; a blank one is that of the row before. */
final class RowNumbers {

    private final Desk desk;
    private long last;

    RowNumbers(Desk desk) {
        this.desk = desk;
    }

    /** The number of this row. */
    long of(Cited cell) {
        Optional<Long> number = cell.isBlank() ? Optional.empty() : desk.forms().whole(cell);
        last = number.orElse(last);
        return last;
    }

    /** Reports a row that says that it belongs before another that stands before it. */
    void mustRise(Cited cell) {
        long before = last;
        if (of(cell) < before) {
            desk.problems()
                    .add(
                            DocumentRule.ROWS_UNORDERED,
                            cell,
                            desk.words().figures().count(before));
        }
    }
}
