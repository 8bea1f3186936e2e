package org.closedloop.sla.json.csv;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.closedloop.sla.crm.IssueDetail;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordSink;
import org.closedloop.sla.crm.mapping.CrmMapping;

/** Rows that are leads, and may hold a deal as well. */
final class LeadRows extends RowsWithId {

    private final CrmMapping mapping;
    private final RecordSink sink;
    private final ChangesInRow changes;
    private final ChangedAt changedAt;
    private final DealsInRows deals;

    private int[] toDeals = {};
    private int[] merged = {};

    LeadRows(CrmMapping mapping, RecordSink sink, DealsInRows deals) {
        super(RecordKind.LEAD, mapping, mapping.getLead().getId(), "column.lead");
        this.mapping = mapping;
        this.sink = sink;
        this.changedAt = new ChangedAt(mapping);
        this.changes = new ChangesInRow(mapping, RecordKind.LEAD, sink);
        this.deals = deals;
    }

    @Override
    public Optional<IssueDetail> refusal(Header header) {
        return new DealFile(mapping).refusal(header);
    }

    @Override
    void begin(Header header, BitSet read, int idColumn) {
        merged = header.columns("column.merged", read);
        changedAt.begin(header, read);
        changes.begin(header, read);
        // The id of the deal in the row links the lead with it, too.
        int deal = deals.begin(header, idColumn);
        toDeals = IntStream.concat(
                        IntStream.of(header.columns("column.deals", read)),
                        IntStream.of(deal).filter(column -> column >= 0))
                .filter(column -> column != idColumn)
                .distinct()
                .toArray();
    }

    @Override
    public int[] links() {
        return toDeals.clone();
    }

    @Override
    void add(RowRecord row, String own) {
        if (changes.addFurther(row, own)) {
            return;
        }
        sink.add(record(row, own)
                .addLinks(row.links(toDeals, RecordKind.DEAL))
                .aliases(row.ids(merged))
                .history(changes.of(row, own))
                .changedAt(changedAt.of(row, RecordKind.LEAD, own, sink)));
        deals.add(row, own);
    }
}
