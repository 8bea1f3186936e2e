package org.closedloop.sla.json.csv;

import java.time.Instant;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.Optional;
import org.closedloop.sla.crm.DetailPhrase;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordSink;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.format.TimeReader;
import org.closedloop.sla.format.TimeReading;
import org.closedloop.sla.json.crm.RecordIssues;

/**
 * Reads when the record of a row was last changed, if the file has such a column: of a record that occurs more than
 * once, the version that was changed last counts.
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

    /** When the record of this kind and id was changed; a text that is not a time is reported. */
    Optional<Instant> of(RowRecord row, RecordKind kind, String id, RecordSink sink) {
        for (int column : columns) {
            if (row.has(column)) {
                TimeReading reading = times.read(row.text(column));
                if (reading.getTime().isEmpty()) {
                    report(reading, row, column, kind, id, sink);
                }
                return reading.getTime().map(time -> time.startIn(zone));
            }
        }
        return Optional.empty();
    }

    private static void report(
            TimeReading reading, RowRecord row, int column, RecordKind kind, String id, RecordSink sink) {
        boolean implausible = reading.getKind() == TimeReading.Kind.IMPLAUSIBLE;
        sink.report(new RecordIssues(kind, id, row.place(), sink)
                .issue(
                        implausible ? ImportReason.TIME_IMPLAUSIBLE : ImportReason.TIME_UNREADABLE,
                        ImportEffect.FIELD_IGNORED)
                .property(row.name(column))
                .value(row.text(column))
                .detail(reading.getHelp().map(DetailPhrase::ofHelp))
                .build());
    }
}
