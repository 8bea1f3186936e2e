package org.closedloop.sla.json.csv;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordSink;
import org.closedloop.sla.crm.mapping.CrmMapping;

/** Rows that are leads, and may hold a deal beside. */
final class LeadRows implements Rows {

    private static final String ID = "column.lead";

    private final CrmMapping mapping;
    private final RecordSink sink;
    private final ChangesInRow changes;
    private final ChangedAt changedAt;
    private final DealsInRows deals;

    private int id;
    private int[] toDeals = {};
    private int[] merged = {};
    private int[] archived = {};

    LeadRows(CrmMapping mapping, RecordSink sink, DealsInRows deals) {
        this.mapping = mapping;
        this.sink = sink;
        this.changedAt = new ChangedAt(mapping);
        this.changes = new ChangesInRow(mapping, RecordKind.LEAD, sink);
        this.deals = deals;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.LEAD;
    }

    @Override
    public int known(Header header) {
        return header.known(mapping.properties(), ID);
    }

    @Override
    public Optional<String> refusal(Header header) {
        return new DealFile(mapping).refusal(header);
    }

    @Override
    public int begin(Header header, BitSet read) {
        id = header.column(mapping.getLead().getId(), ID);
        merged = header.columns("column.merged", read);
        archived = header.columns("column.archived", read);
        changedAt.begin(header, read);
        changes.begin(header, read);
        int deal = deals.begin(header, id);
        toDeals = withoutId(header.columns("column.deals", read), deal);
        return id;
    }

    /** The id of the deal in the row links the lead with it, too. */
    private int[] withoutId(int[] columns, int deal) {
        return Arrays.stream(deal < 0 ? columns : append(columns, deal))
                .filter(column -> column != id)
                .distinct()
                .toArray();
    }

    private static int[] append(int[] columns, int column) {
        int[] more = Arrays.copyOf(columns, columns.length + 1);
        more[columns.length] = column;
        return more;
    }

    @Override
    public int[] ids(Header header) {
        return header.columns(mapping.getLead().getId(), ID);
    }

    @Override
    public void identify(int column) {
        id = column;
    }

    @Override
    public int[] links() {
        return toDeals.clone();
    }

    @Override
    public void add(RowRecord row) {
        String own = row.id(id);
        if (changes.addFurther(row, own)) {
            return;
        }
        sink.add(row.record(RecordKind.LEAD, own)
                .filledColumns(row.filledColumns())
                .addLinks(row.links(toDeals, RecordKind.DEAL))
                .aliases(row.ids(merged))
                .history(changes.of(row, own))
                .changedAt(changedAt.of(row, RecordKind.LEAD, own, sink))
                .archived(row.isAny(archived)));
        deals.add(row, own);
    }
}
