package org.closedloop.sla.json.csv;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.closedloop.sla.crm.DetailPhrase;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.IssueDetail;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.crm.RecordSink;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.json.crm.JsonRecord;
import org.closedloop.sla.json.crm.PageIssues;
import org.closedloop.sla.json.crm.PageReceiver;
import org.closedloop.sla.json.crm.RecordIssues;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads rows that are JSON objects: the fields of all of them are the columns. */
final class JsonRows implements PageReceiver {

    /** The most names of fields; further ones are not read. */
    static final int MOST_FIELDS = 3_000;

    private final String source;
    private final CrmMapping mapping;
    private final RecordSink sink;
    private final Rows rows;
    private final Labels labels;
    private final CellValues values;

    private final Map<String, Integer> fields = new LinkedHashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final CsvRow row = new CsvRow();
    private ReadColumns columns;
    private int id = Header.NONE;
    private int[] ids = {};
    private boolean known;
    private Optional<IssueDetail> refusal = Optional.empty();
    /** The first field that was not read; empty if all were. */
    private String tooMany = "";

    JsonRows(String source, CrmMapping mapping, RecordSink sink, Rows rows) {
        this.source = source;
        this.mapping = mapping;
        this.sink = sink;
        this.rows = rows;
        this.labels = new Labels(mapping.properties());
        this.values = new CellValues(mapping, sink, rows.kind());
        this.columns = new ReadColumns(Header.of(List.of(), labels), new BitSet(), mapping.properties());
    }

    /** Reports on the file as a whole, after its last record. */
    void end() {
        if (!tooMany.isEmpty()) {
            sink.report(PageIssues.of(ImportReason.VALUE_UNREADABLE, RecordPlace.whole(source))
                    .effect(ImportEffect.FIELD_IGNORED)
                    .property(tooMany)
                    .detail(DetailPhrase.TOO_MANY_FIELDS.with(MOST_FIELDS))
                    .build());
        }
        if (!known || refusal.isPresent()) {
            sink.report(PageIssues.unreadable(RecordPlace.whole(source), String.join(", ", fields.keySet()), refusal));
        }
    }

    @Override
    public void record(JsonRecord record) {
        if (refusal.isPresent()) {
            return;
        }
        texts.replaceAll(text -> "");
        int before = fields.size();
        for (Map.Entry<String, JsonNode> field : record.getFields().properties()) {
            put(field.getKey(), field.getValue());
        }
        if (before == 0) {
            refusal = rows.refusal(Header.of(new ArrayList<>(fields.keySet()), labels));
            if (refusal.isPresent()) {
                return;
            }
        }
        if (fields.size() > before) {
            begin();
        }
        row.begin(1);
        texts.forEach(row::add);
        if (rows.known(columns.header()) > 0) {
            known = true;
            int own = idOfRow();
            rows.identify(own);
            rows.add(values.read(row, columns, own, record.getPlace()));
            rows.identify(id);
            record.getIssues().forEach(issue -> sink.report(issue.withKind(rows.kind())));
        } else {
            sink.skip(new RecordIssues(rows.kind(), "", record.getPlace(), sink)
                    .issue(ImportReason.RECORD_UNREADABLE, ImportEffect.SKIPPED)
                    .build());
        }
    }

    /** The name of the id may differ between records. */
    private int idOfRow() {
        for (int column : ids) {
            if (!texts.get(column).isBlank()) {
                return column;
            }
        }
        return id;
    }

    /** Makes all fields so far columns. */
    private void begin() {
        Header header = Header.of(new ArrayList<>(fields.keySet()), labels);
        BitSet read = new BitSet();
        id = rows.begin(header, read);
        ids = rows.ids(header);
        if (id >= 0) {
            read.set(id);
        }
        IntStream.of(ids).forEach(read::set);
        columns = new ReadColumns(header, read, mapping.properties());
        sink.reportColumns(rows.kind(), header.names());
        sink.reportLinkColumns(rows.kind(), source, header.names(rows.links()));
    }

    private void put(String name, JsonNode value) {
        if (value instanceof ObjectNode object) {
            object.properties().forEach(field -> put(name + "." + field.getKey(), field.getValue()));
        } else if (value.isArray()) {
            putList(name, value);
        } else {
            put(name, JsonRecord.text(value).orElse(""));
        }
    }

    private void putList(String name, JsonNode list) {
        List<String> plain = new ArrayList<>();
        int number = 0;
        for (JsonNode item : list) {
            if (item.isContainer()) {
                put(name + "." + number, item);
            } else {
                JsonRecord.text(item).ifPresent(plain::add);
            }
            number++;
        }
        if (!plain.isEmpty()) {
            put(name, String.join(";", plain));
        }
    }

    private void put(String name, String text) {
        Integer column = fields.get(name);
        if (column == null && fields.size() < MOST_FIELDS) {
            column = fields.size();
            fields.put(name, column);
            texts.add("");
        }
        if (column != null) {
            texts.set(column, text);
        } else if (!text.isEmpty() && tooMany.isEmpty()) {
            tooMany = name;
        }
    }

    @Override
    public void skip(ImportIssue issue) {
        sink.skip(issue.withKind(rows.kind()));
    }

    @Override
    public void report(ImportIssue issue) {
        known |= issue.getReason().isAboutPage();
        sink.report(issue);
    }
}
