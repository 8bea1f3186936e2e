package org.closedloop.sla.json.csv;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.PropertyChange;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordLink;
import org.closedloop.sla.crm.RecordSink;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.jspecify.annotations.Nullable;

/**
 * Changes in the rows of their record: nested, each in columns of its own ({@code Histories.records.0.NewValue}); or
 * one a row, the first in the row of the record, the others in the rows below, which have no id or repeat the record,
 * as in a report of Frappe.
 */
final class ChangesInRow {

    private static final Pattern NESTED = Pattern.compile("(.+)\\.records\\.([0-9]+)\\.(\\w+)");
    /** A row of a child table of Frappe has a state of the record and its time. */
    private static final Pattern CHILD = Pattern.compile("(From|From Date) \\((.+) Change Log\\)");

    private final CrmMapping mapping;
    private final RecordKind kind;
    private final RecordSink sink;
    private final Labels labels;
    private final StageNames stages;

    private List<ChangeColumns> nested = List.of();
    private ChangePages pages = ChangePages.NONE;
    private @Nullable ChangeColumns below;
    /** The columns of the changes below. */
    private BitSet belowColumns = new BitSet();

    private String last = "";
    private @Nullable RowRecord lastRow;

    ChangesInRow(CrmMapping mapping, RecordKind kind, RecordSink sink) {
        this.mapping = mapping;
        this.kind = kind;
        this.sink = sink;
        this.labels = new Labels(mapping.properties());
        this.stages = new StageNames(mapping);
    }

    void begin(Header header, BitSet read) {
        nested = nested(header);
        nested.forEach(columns -> columns.markIn(read));
        pages.markIn(read);
        below = mapping.getChange()
                .map(change -> ChangeColumns.mapped(header, change))
                .orElseGet(() -> child(header));
        lastRow = null;
        if (below.isWhole()) {
            belowColumns = new BitSet();
            below.markIn(belowColumns);
            read.or(belowColumns);
        } else {
            below = null;
        }
    }

    private List<ChangeColumns> nested(Header header) {
        Map<String, Map<String, Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < header.width(); i++) {
            Matcher label = NESTED.matcher(header.labels().get(i));
            if (label.matches()) {
                groups.computeIfAbsent(label.group(1) + "." + label.group(2), none -> new HashMap<>())
                        .putIfAbsent(LabelTable.key(label.group(3)), i);
            }
        }
        Map<String, List<ChangeColumns>> changes = new LinkedHashMap<>();
        groups.forEach((name, fields) -> {
            boolean named = fields.containsKey("field");
            String stage = mapping.getDeal().getStage().orElse(null);
            ChangeColumns change = new ChangeColumns(
                    fields.getOrDefault("field", Header.NONE),
                    named ? null : stage,
                    fields.getOrDefault("oldvalue", Header.NONE),
                    fields.getOrDefault(named ? "newvalue" : "stagename", Header.NONE),
                    fields.getOrDefault("createddate", Header.NONE));
            if (change.isWhole()) {
                changes.computeIfAbsent(name.substring(0, name.lastIndexOf('.')), none -> new ArrayList<>())
                        .add(change);
            }
        });
        pages = ChangePages.in(header, changes);
        return changes.values().stream().flatMap(List::stream).toList();
    }

    private ChangeColumns child(Header header) {
        String property = null;
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < header.width(); i++) {
            Matcher label = CHILD.matcher(header.labels().get(i));
            if (label.matches()) {
                property = labels.property(label.group(2));
                columns.put(label.group(1), i);
            }
        }
        return new ChangeColumns(
                Header.NONE,
                property,
                Header.NONE,
                columns.getOrDefault("From", Header.NONE),
                columns.getOrDefault("From Date", Header.NONE));
    }

    /** The changes in the row of a record. */
    Map<String, List<PropertyChange>> of(RowRecord row, String id) {
        last = id;
        lastRow = below == null ? null : row;
        if (nested.isEmpty() && below == null) {
            return Map.of();
        }
        Map<String, List<PropertyChange>> history = new LinkedHashMap<>();
        nested.forEach(columns -> columns.addTo(history, row, labels, stages));
        pages.check(row, kind, id, sink);
        if (below != null) {
            below.addTo(history, row, labels, stages);
        }
        return history;
    }

    private boolean isBelow(RowRecord row, String id) {
        return !last.isEmpty()
                && (id.isEmpty() || (id.equals(last) && lastRow != null && row.equalsBut(lastRow, belowColumns)));
    }

    /**
     * Takes a row that has no id, or repeats the record, for a further change of the record above it; false if it is
     * none.
     */
    boolean addFurther(RowRecord row, String id) {
        Map<String, List<PropertyChange>> history = new LinkedHashMap<>();
        if (below == null || !isBelow(row, id) || !below.addTo(history, row, labels, stages)) {
            return false;
        }
        CrmRecord.Builder change = CrmRecord.builder();
        change.kind(RecordKind.CHANGE)
                .id("")
                .place(row.place())
                .history(history)
                .addLinks(RecordLink.to(kind, last));
        sink.add(change.build());
        return true;
    }
}
