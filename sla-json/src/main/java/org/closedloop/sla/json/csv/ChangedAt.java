package org.closedloop.sla.json.csv;

import java.time.Instant;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.Optional;
import org.closedloop.sla.crm.CrmMapping;
import org.closedloop.sla.format.TimeReader;

/**
 * When the record of a row was last changed, where the file has such a column: of a record that comes more than once,
 * the version that was changed last counts. A text that is no time says nothing of it.
 */
final class ChangedAt {

    private final TimeReader times;
    private final ZoneId zone;
    private int[] columns = {};

    ChangedAt(CrmMapping mapping) {
        this.times = TimeReader.of(mapping.getFormat(), mapping.getZone());
        this.zone = mapping.getZone();
    }

    void begin(Header header, BitSet read) {
        columns = header.columns("column.changed", read);
    }

    Optional<Instant> of(RowRecord row) {
        String text = row.first(columns);
        return text.isEmpty() ? Optional.empty() : times.read(text).getTime().map(time -> time.startIn(zone));
    }
}
