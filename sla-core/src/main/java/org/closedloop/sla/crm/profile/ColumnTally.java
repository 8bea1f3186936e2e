package org.closedloop.sla.crm.profile;

import java.util.List;
import org.closedloop.sla.crm.FilledColumns;
import org.closedloop.sla.crm.RecordKind;

/** In how many records of one source each column has a value that is not handed over as a property. */
final class ColumnTally {

    private final RecordKind kind;
    private final List<String> names;
    private final long[] filled;

    ColumnTally(RecordKind kind, List<String> names) {
        this.kind = kind;
        this.names = names;
        this.filled = new long[names.size()];
    }

    /** Whether it counts these columns of such records; columns of one source are one list. */
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

    /** Adds the columns, those without any value, too. */
    void addTo(ExportTally tally) {
        for (int i = 0; i < filled.length; i++) {
            tally.addFilled(kind, names.get(i), filled[i]);
        }
    }
}
