package org.closedloop.sla.json.csv;

import java.util.BitSet;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordSink;
import org.closedloop.sla.crm.mapping.CrmMapping;

/** Rows that are deals. */
final class DealRows extends RowsWithId {

    private final RecordSink sink;
    private final ChangesInRow changes;
    private final ChangedAt changedAt;
    private int[] leads = {};

    DealRows(CrmMapping mapping, RecordSink sink) {
        super(RecordKind.DEAL, mapping, mapping.getDeal().getId(), "column.deal");
        this.sink = sink;
        this.changedAt = new ChangedAt(mapping);
        this.changes = new ChangesInRow(mapping, RecordKind.DEAL, sink);
    }

    @Override
    void begin(Header header, BitSet read, int idColumn) {
        leads = header.columns("column.leads", read);
        changedAt.begin(header, read);
        changes.begin(header, read);
    }

    @Override
    public int[] links() {
        return leads.clone();
    }

    @Override
    void add(RowRecord row, String own) {
        if (!changes.addFurther(row, own)) {
            sink.add(record(row, own)
                    .addLinks(row.links(leads, RecordKind.LEAD))
                    .history(changes.of(row, own))
                    .changedAt(changedAt.of(row, RecordKind.DEAL, own, sink)));
        }
    }
}
