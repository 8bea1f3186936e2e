package org.closedloop.sla.json.csv;

import java.util.BitSet;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordSink;
import org.closedloop.sla.crm.mapping.CrmMapping;

/** Rows that are deals. */
final class DealRows implements Rows {

    private static final String ID = "column.deal";

    private final CrmMapping mapping;
    private final RecordSink sink;
    private final ChangesInRow changes;
    private final ChangedAt changedAt;

    private int id;
    private int[] leads = {};
    private int[] archived = {};

    DealRows(CrmMapping mapping, RecordSink sink) {
        this.mapping = mapping;
        this.sink = sink;
        this.changedAt = new ChangedAt(mapping);
        this.changes = new ChangesInRow(mapping, RecordKind.DEAL, sink);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.DEAL;
    }

    @Override
    public int known(Header header) {
        return header.known(mapping.properties(), ID);
    }

    @Override
    public int begin(Header header, BitSet read) {
        id = header.column(mapping.getDeal().getId(), ID);
        leads = header.columns("column.leads", read);
        archived = header.columns("column.archived", read);
        changedAt.begin(header, read);
        changes.begin(header, read);
        return id;
    }

    @Override
    public int[] ids(Header header) {
        return header.columns(mapping.getDeal().getId(), ID);
    }

    @Override
    public void identify(int column) {
        id = column;
    }

    @Override
    public int[] links() {
        return leads.clone();
    }

    @Override
    public void add(RowRecord row) {
        String own = row.id(id);
        if (!changes.addFurther(row, own)) {
            sink.add(row.record(RecordKind.DEAL, own)
                    .filledColumns(row.filledColumns())
                    .addLinks(row.links(leads, RecordKind.LEAD))
                    .history(changes.of(row, own))
                    .changedAt(changedAt.of(row, RecordKind.DEAL, own, sink))
                    .archived(row.isAny(archived)));
        }
    }
}
