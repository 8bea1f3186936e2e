package org.closedloop.sla.json.csv;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.PropertyChange;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordLink;
import org.closedloop.sla.crm.RecordSink;
import org.closedloop.sla.crm.mapping.ChangeMapping;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.json.crm.RecordIssues;

/** Rows that are changes of leads or of deals: a change log. */
final class ChangeRows implements Rows {

    private static final ChangeColumns NO_CHANGE =
            new ChangeColumns(Header.NONE, null, Header.NONE, Header.NONE, Header.NONE);

    private final CrmMapping mapping;
    private final RecordSink sink;
    private final Labels labels;
    private final StageNames stages;
    private final Set<String> ofDealsOnly;

    private int[] leads = {};
    private int[] deals = {};
    private int[] either = {};
    private ChangeColumns change = NO_CHANGE;

    ChangeRows(CrmMapping mapping, RecordSink sink) {
        this.mapping = mapping;
        this.sink = sink;
        this.labels = new Labels(mapping.properties());
        this.stages = new StageNames(mapping);
        this.ofDealsOnly = DealsInRows.ofDealsOnly(mapping);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.CHANGE;
    }

    @Override
    public int known(Header header) {
        begin(header, new BitSet());
        boolean whose = leads.length + deals.length + either.length > 0;
        return change.isWhole() && whose ? header.width() : 0;
    }

    @Override
    public int begin(Header header, BitSet read) {
        if (mapping.getChange().isPresent()) {
            begin(header, mapping.getChange().get());
        } else {
            beginByLabels(header);
        }
        change.markIn(read);
        IntStream.of(links()).forEach(read::set);
        return IntStream.of(links()).findFirst().orElse(Header.NONE);
    }

    private void begin(Header header, ChangeMapping mapped) {
        leads = header.columns(mapped.getLead());
        deals = header.columns(mapped.getDeal());
        either = header.columns(mapped.getRecord());
        change = ChangeColumns.mapped(header, mapped);
    }

    private void beginByLabels(Header header) {
        leads = header.columns("column.change.lead");
        deals = header.columns("column.change.deal");
        either = leads.length + deals.length > 0 ? new int[0] : header.columns("column.change.record");
        int field = header.first("column.change.field");
        int value = header.first("column.change.new");
        int stage = header.first("column.change.stage");
        boolean byStage = value < 0 && stage >= 0;
        change = new ChangeColumns(
                byStage ? Header.NONE : field,
                byStage ? mapping.getDeal().getStage().orElse(null) : null,
                header.first("column.change.old"),
                byStage ? stage : value,
                header.first("column.change.at"));
    }

    @Override
    public int[] links() {
        return Stream.of(leads, deals, either).flatMapToInt(IntStream::of).toArray();
    }

    @Override
    public void add(RowRecord row) {
        Map<String, List<PropertyChange>> history = new LinkedHashMap<>();
        if (!change.addTo(history, row, labels, stages)) {
            sink.skip(new RecordIssues(RecordKind.CHANGE, "", row.place(), sink)
                    .issue(ImportReason.RECORD_UNREADABLE, ImportEffect.SKIPPED)
                    .build());
            return;
        }
        CrmRecord.Builder record = CrmRecord.builder();
        record.kind(RecordKind.CHANGE)
                .id("")
                .place(row.place())
                .history(history)
                .filledColumns(row.filledColumns())
                .links(links(row, change.changed(row, labels)));
        sink.add(record.build());
    }

    /** Links to the lead or the deal whose property changed; if the row names both, the property decides. */
    private List<RecordLink> links(RowRecord row, String changed) {
        boolean ofDeal = ofDealsOnly.contains(changed);
        List<RecordLink> links = new ArrayList<>(row.links(either, ofDeal ? RecordKind.DEAL : RecordKind.LEAD));
        List<RecordLink> toLeads = row.links(leads, RecordKind.LEAD);
        List<RecordLink> toDeals = row.links(deals, RecordKind.DEAL);
        links.addAll(ofDeal ? toDeals : toLeads);
        links.addAll(ofDeal ? toLeads : toDeals);
        return links;
    }
}
