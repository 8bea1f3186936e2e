package org.closedloop.sla.document;

import java.util.Optional;

/** The numbers of a table whose rows stand in an order that matters; a blank one is that of the row before. */
final class RowNumbers {

    private final ReadContext context;
    private long last;

    RowNumbers(ReadContext context) {
        this.context = context;
    }

    /** The number of this row. */
    long of(SourceText cell) {
        Optional<Long> number = cell.isBlank() ? Optional.empty() : Value.WHOLE.parse(cell, context);
        last = number.orElse(last);
        return last;
    }

    /** Reports a row that says that it belongs before another that stands before it. */
    void mustRise(SourceText cell) {
        long before = last;
        if (of(cell) < before) {
            context.problems()
                    .add(
                            DocumentRule.ROWS_UNORDERED,
                            cell,
                            context.words().figures().count(before));
        }
    }
}
