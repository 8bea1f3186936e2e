package org.closedloop.sla.json.crm;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.RecordPlace;
import tools.jackson.databind.node.ObjectNode;

/** All that a receiver received, a line each. */
final class Heard implements PageReceiver {

    private final List<String> lines = new ArrayList<>();
    private final List<ObjectNode> records = new ArrayList<>();
    private boolean lists;

    static List<String> of(JsonPages pages, String source, String text) throws IOException {
        return of(pages, source, text.getBytes(StandardCharsets.UTF_8)).lines;
    }

    static Heard of(JsonPages pages, String source, byte[] bytes) throws IOException {
        Heard heard = new Heard();
        pages.read(new ByteArrayInputStream(bytes), source, heard);
        return heard;
    }

    /** The same with the names of the lists in which records stand. */
    static List<String> withLists(JsonPages pages, String source, String text) throws IOException {
        Heard heard = new Heard();
        heard.lists = true;
        pages.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), source, heard);
        return heard.lines;
    }

    List<String> lines() {
        return lines;
    }

    List<ObjectNode> records() {
        return records;
    }

    @Override
    public void record(JsonRecord record) {
        records.add(record.getFields());
        String list = lists && !record.getList().isEmpty() ? record.getList() + " " : "";
        lines.add("record " + record.getPlace() + " " + list + record.getFields());
        record.getIssues().forEach(issue -> add("field", issue));
    }

    @Override
    public void skip(ImportIssue issue) {
        add("skip", issue);
    }

    @Override
    public void report(ImportIssue issue) {
        add("tell", issue);
    }

    @Override
    public void page(ObjectNode rest, RecordPlace place) {
        lines.add("page " + place + " " + rest);
    }

    @Override
    public void wrapper(ObjectNode rest, RecordPlace place) {
        lines.add("wrapper " + place + " " + rest);
    }

    private void add(String what, ImportIssue issue) {
        StringBuilder line = new StringBuilder(what + " " + issue.getReason() + " " + issue.getEffect() + " "
                + issue.getPlace().orElseThrow());
        issue.getProperty().ifPresent(property -> line.append(" property ").append(property));
        issue.getValue().ifPresent(value -> line.append(" '").append(value).append("'"));
        issue.getDetail()
                .ifPresent(detail ->
                        line.append(" (").append(detail.explain(Locale.ENGLISH)).append(")"));
        lines.add(line.toString());
    }
}
