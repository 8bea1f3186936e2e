package org.closedloop.sla.json.csv;

import java.util.Optional;
import org.closedloop.sla.crm.CrmMapping;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.json.crm.RecordSink;

/** Rows that are deals. */
record DealRows(CrmMapping mapping, RecordSink sink) implements Rows {

    @Override
    public RecordKind kind() {
        return RecordKind.DEAL;
    }

    @Override
    public Optional<String> idColumn(Header header) {
        return mapping.getDeal().getId().filter(header::has).or(() -> header.first(Columns.DEAL_ID));
    }

    @Override
    public void add(RowRecord row) {
        sink.add(row.record(RecordKind.DEAL, row.text(idColumn(row.header())))
                .addAllLinks(row.links(Columns.TO_LEADS, RecordKind.LEAD))
                .build());
    }
}
