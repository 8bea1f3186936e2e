package org.closedloop.sla.json.csv;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordSink;
import org.closedloop.sla.crm.mapping.ActivityMapping;
import org.closedloop.sla.crm.mapping.CrmMapping;

/** Rows that are activities. */
final class ActivityRows implements Rows {

    private static final String ID = "column.activity";

    private final CrmMapping mapping;
    private final RecordSink sink;

    private int id;
    private int[] leads = {};
    private int[] deals = {};
    private int[] archived = {};

    ActivityRows(CrmMapping mapping, RecordSink sink) {
        this.mapping = mapping;
        this.sink = sink;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.ACTIVITY;
    }

    @Override
    public int known(Header header) {
        return header.known(mapping.properties(), ID, "column.who");
    }

    @Override
    public int begin(Header header, BitSet read) {
        Optional<String> mapped = mapping.getActivity().flatMap(ActivityMapping::getId);
        id = header.column(mapped, ID);
        leads = header.columns("column.who", read);
        deals = header.columns("column.what", read);
        archived = header.columns("column.archived", read);
        return id;
    }

    @Override
    public int[] ids(Header header) {
        return header.columns(mapping.getActivity().flatMap(ActivityMapping::getId), ID);
    }

    @Override
    public void identify(int column) {
        id = column;
    }

    @Override
    public int[] links() {
        return IntStream.concat(IntStream.of(leads), IntStream.of(deals)).toArray();
    }

    @Override
    public void add(RowRecord row) {
        sink.add(row.record(RecordKind.ACTIVITY, row.id(id))
                .filledColumns(row.filledColumns())
                .addLinks(row.links(leads, RecordKind.LEAD))
                .addLinks(row.links(deals, RecordKind.DEAL))
                .archived(row.isAny(archived)));
    }
}
