package org.closedloop.sla.json.csv;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.crm.CrmMapping;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.DealMapping;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordLink;
import org.closedloop.sla.json.crm.RecordSink;

/** Rows that are leads, and may hold a deal beside. */
final class LeadRows implements Rows {

    private final RecordSink sink;
    private final Optional<String> leadId;
    private final Optional<String> dealId;
    private final Set<String> ofDealsOnly;

    LeadRows(CrmMapping mapping, RecordSink sink) {
        this.sink = sink;
        this.leadId = mapping.getLead().getId();
        this.dealId = mapping.getDeal().getId();
        this.ofDealsOnly = ofDealsOnly(mapping);
    }

    /** What the mapping names for deals and for nothing else, without the flags. */
    private static Set<String> ofDealsOnly(CrmMapping mapping) {
        CrmMapping withoutDeals = mapping.withDeal(DealMapping.builder().build());
        Set<String> names = new HashSet<>(mapping.properties());
        names.removeAll(withoutDeals.properties());
        mapping.getDeal().getClosedFlag().ifPresent(names::remove);
        mapping.getDeal().getWonFlag().ifPresent(names::remove);
        mapping.getDeal().getLead().forEach(names::remove);
        return names;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.LEAD;
    }

    @Override
    public Optional<String> idColumn(Header header) {
        return leadId.filter(header::has).or(() -> header.first(Columns.LEAD_ID));
    }

    @Override
    public void add(RowRecord row) {
        String id = row.text(idColumn(row.header()));
        sink.add(row.record(RecordKind.LEAD, id)
                .addAllLinks(row.links(Columns.TO_DEALS, RecordKind.DEAL))
                .addAllAliases(row.ids(Columns.ALIASES).toList())
                .build());
        if (row.properties().keySet().stream().anyMatch(ofDealsOnly::contains)) {
            sink.add(deal(row, id));
        }
    }

    private CrmRecord deal(RowRecord row, String leadId) {
        Optional<String> column = dealId.filter(row.header()::has);
        String id = column.isPresent() ? row.text(column) : leadId;
        return row.record(RecordKind.DEAL, id)
                .addAllLinks(leadId.isEmpty() ? List.of() : List.of(RecordLink.to(RecordKind.LEAD, leadId)))
                .build();
    }
}
