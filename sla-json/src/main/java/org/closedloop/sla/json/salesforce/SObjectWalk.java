package org.closedloop.sla.json.salesforce;

import java.util.List;
import java.util.Optional;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.json.crm.JsonRecord;
import org.closedloop.sla.json.crm.PageReceiver;
import org.closedloop.sla.json.crm.RecordSink;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Follows pages, their records, and what is nested in these. */
final class SObjectWalk implements PageReceiver {

    private final RecordSink sink;
    private final PageSeries series;
    private QueryPage.Content content = QueryPage.Content.NONE;

    SObjectWalk(RecordSink sink, PageSeries series) {
        this.sink = sink;
        this.series = series;
    }

    /** The next record is the first of a page. */
    void begin() {
        content = QueryPage.Content.NONE;
    }

    @Override
    public void record(JsonRecord record) {
        Optional<ImportIssue> refusal = Refusal.of(record.getFields(), record.getPlace());
        if (refusal.isPresent()) {
            sink.tell(refusal.get());
            return;
        }
        SObject object = new SObject(record.getFields(), record.getPlace(), null);
        content = content.and(object.id());
        add(object, record.getIssues());
    }

    @Override
    public void skip(ImportIssue issue) {
        content = content.and("");
        sink.skip(issue.withKind(RecordKind.OTHER));
    }

    @Override
    public void tell(ImportIssue issue) {
        if (issue.getReason() == ImportReason.PAGE_CUT_OFF) {
            begin();
        }
        sink.tell(issue);
    }

    @Override
    public void page(ObjectNode rest, RecordPlace place) {
        Refusal.of(rest, place).ifPresent(sink::tell);
        series.add(QueryPage.of(rest, place, content));
        begin();
    }

    private void add(SObject object, List<ImportIssue> issues) {
        if (object.type().kind() == RecordKind.OTHER) {
            skip(object);
        } else {
            sink.add(SObjectRecords.of(object));
            for (ImportIssue issue : issues) {
                sink.tell(issue(issue.getReason(), issue.getEffect(), object)
                        .property(issue.getProperty())
                        .detail(issue.getDetail())
                        .build());
            }
            for (String name : object.unreadable()) {
                sink.tell(issue(ImportReason.VALUE_UNREADABLE, ImportEffect.FIELD_IGNORED, object)
                        .property(name)
                        .build());
            }
        }
        object.subqueries().forEach(page -> addNested(page, object));
    }

    private void skip(SObject object) {
        if (object.typeName().isBlank()) {
            sink.skip(issue(ImportReason.RECORD_UNREADABLE, ImportEffect.SKIPPED, object)
                    .property("attributes.type")
                    .build());
        } else {
            sink.skip(issue(ImportReason.OBJECT_NOT_READ, ImportEffect.SKIPPED, object)
                    .value(object.typeName())
                    .build());
        }
    }

    private void addNested(ObjectNode page, SObject parent) {
        QueryPage.Content nested = QueryPage.Content.NONE;
        for (JsonNode item : page.path("records")) {
            if (item instanceof ObjectNode fields) {
                SObject object = new SObject(fields, parent.place(), parent);
                nested = nested.and(object.id());
                add(object, List.of());
            } else {
                nested = nested.and("");
                sink.skip(ImportIssue.builder()
                        .reason(ImportReason.RECORD_UNREADABLE)
                        .effect(ImportEffect.SKIPPED)
                        .kind(RecordKind.OTHER)
                        .place(parent.place())
                        .value(item.isString() ? item.asString() : item.toString())
                        .build());
            }
        }
        series.add(QueryPage.of(page, parent.place(), nested));
    }

    private static ImportIssue.Builder issue(ImportReason reason, ImportEffect effect, SObject object) {
        ImportIssue.Builder issue = ImportIssue.builder();
        issue.reason(reason)
                .effect(effect)
                .place(object.place())
                .kind(object.type().kind());
        if (!object.id().isEmpty()) {
            issue.record(object.id());
        }
        return issue;
    }
}
