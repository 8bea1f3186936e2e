package org.closedloop.sla.crm.profile;

import java.util.List;
import org.closedloop.sla.crm.FilledColumns;
import org.closedloop.sla.crm.RecordKind;

/** Counts the records of one source that have a value in each column that is only counted. */
final class ColumnTally {

    private final RecordKind kind;
    private final List<String> names;
    private final long[] filled;

    ColumnTally(RecordKind kind, List<String> names) {
        this.kind = kind;
        this.names = names;
        this.filled = new long[names.size()];
    }

    /** Whether it counts these columns; the columns of one source are the same list. */
    @SuppressWarnings("ReferenceEquality")
    boolean counts(RecordKind ofKind, List<String> columns) {
        return kind == ofKind && names == columns;
    }

    void count(FilledColumns columns) {
        for (int i = columns.filled().nextSetBit(0);
                i >= 0;
                i = columns.filled().nextSetBit(i + 1)) {
            filled[i]++;
        }
    }

    /** Adds all columns, including those without a value. */
    void addTo(ExportTally tally) {
        for (int i = 0; i < filled.length; i++) {
            tally.addFilled(kind, names.get(i), filled[i]);
        }
    }
}
