package org.closedloop.sla.json.csv;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordSink;
import org.closedloop.sla.crm.mapping.ActivityMapping;
import org.closedloop.sla.crm.mapping.CrmMapping;

/** Rows that are activities. */
final class ActivityRows extends RowsWithId {

    private final RecordSink sink;
    private int[] leads = {};
    private int[] deals = {};

    ActivityRows(CrmMapping mapping, RecordSink sink) {
        super(
                RecordKind.ACTIVITY,
                mapping,
                mapping.getActivity().flatMap(ActivityMapping::getId),
                "column.activity",
                "column.who");
        this.sink = sink;
    }

    @Override
    void begin(Header header, BitSet read, int idColumn) {
        leads = header.columns("column.who", read);
        deals = header.columns("column.what", read);
    }

    @Override
    public int[] links() {
        return IntStream.concat(IntStream.of(leads), IntStream.of(deals)).toArray();
    }

    @Override
    void add(RowRecord row, String own) {
        sink.add(record(row, own)
                .addLinks(row.links(leads, RecordKind.LEAD))
                .addLinks(row.links(deals, RecordKind.DEAL)));
    }
}
