package org.closedloop.sla.json.salesforce;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.crm.RecordSink;
import org.closedloop.sla.json.crm.JsonPages;
import org.closedloop.sla.json.crm.JsonRecord;
import org.closedloop.sla.json.crm.PageAudit;
import org.closedloop.sla.json.crm.RecordTaker;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Follows the pages of one input, their records, and what is nested in these. */
final class SObjectWalk implements RecordTaker {

    /** Of queries and searches, of the command line, of several requests at once, and of GraphQL. */
    private static final JsonPages PAGES = JsonPages.of(
            "records[]",
            "searchRecords[]",
            "result.records[]",
            "compositeResponse.body.records[]",
            "results.result.records[]",
            "graphs.graphResponse.compositeResponse.body.records[]",
            "data.uiapi.query.*.edges[].node");

    /** Of each type, one of these is queried: without any, a record is nobody's. */
    private static final List<String> IDS = List.of("Id", "LeadId", "ContactId", "OpportunityId", "WhoId");

    private final @Nullable SObjectType known;
    private final String source;
    private final RecordSink sink;
    private final QueryAccount account;
    private QueryPage.Content content = QueryPage.Content.NONE;

    /** An input whose records are of a known type or, if null, of the one that each of them says. */
    SObjectWalk(@Nullable SObjectType known, String source, RecordSink sink, QueryAccount account) {
        this.known = known;
        this.source = source;
        this.sink = sink;
        this.account = account;
    }

    void read(InputStream in) throws IOException {
        account.read(source);
        SObjectRecords.LINKS.forEach((kind, names) -> sink.reportLinkColumns(kind, source, names));
        String wanted = known == null ? "record" : known.salesforceName();
        PageAudit audit = new PageAudit("Salesforce", wanted, source, sink, this);
        PAGES.read(in, source, audit);
        audit.end();
    }

    @Override
    public Fit take(JsonRecord record) {
        ObjectNode fields = record.getFields();
        if (account.isPlan(fields)) {
            account.plan(fields, record.getPlace());
            return Fit.TAKEN;
        }
        SObject object = new SObject(fields, assumed(record), record.getPlace(), null);
        boolean own = fields.has("attributes") || object.namesAny(IDS);
        if (!own || (known != null && object.type() != known)) {
            return Fit.FOREIGN;
        }
        if (object.typeName().isBlank()) {
            return Fit.broken(untyped(object));
        }
        content = content.and(object.id());
        add(object, record.getIssues());
        return Fit.TAKEN;
    }

    /** GraphQL has the records of a type under its name; those of other lists begin with a small letter. */
    private String assumed(JsonRecord record) {
        String list = record.getList();
        boolean type = !list.isEmpty() && Character.isUpperCase(list.charAt(0));
        return type ? list : known == null ? "" : known.salesforceName();
    }

    @Override
    public void passOver() {
        content = content.and("");
    }

    @Override
    public RecordKind kind() {
        return known == null ? RecordKind.OTHER : known.kind();
    }

    @Override
    public void endPage(ObjectNode rest, RecordPlace place) {
        account.series().add(QueryPage.of(rest, place, content));
        content = QueryPage.Content.NONE;
    }

    @Override
    public void breakOff() {
        content = QueryPage.Content.NONE;
    }

    private void add(SObject object, List<ImportIssue> issues) {
        if (object.typeName().isBlank()) {
            sink.skip(untyped(object));
        } else if (object.type().kind() == RecordKind.OTHER) {
            sink.skip(issue(ImportReason.OBJECT_NOT_READ, ImportEffect.SKIPPED, object)
                    .value(object.typeName())
                    .build());
        } else {
            sink.add(SObjectRecords.of(object));
            for (ImportIssue issue : issues) {
                sink.report(issue(issue.getReason(), issue.getEffect(), object)
                        .property(issue.getProperty())
                        .detail(issue.getDetail())
                        .build());
            }
            for (String name : object.unreadable()) {
                sink.report(issue(ImportReason.VALUE_UNREADABLE, ImportEffect.FIELD_IGNORED, object)
                        .property(name)
                        .build());
            }
        }
        object.subqueries().forEach(page -> addNested(page, object));
    }

    private static ImportIssue untyped(SObject object) {
        return issue(ImportReason.RECORD_UNREADABLE, ImportEffect.SKIPPED, object)
                .property("attributes.type")
                .build();
    }

    private void addNested(ObjectNode page, SObject parent) {
        QueryPage.Content nested = QueryPage.Content.NONE;
        for (JsonNode item : Subquery.items(page)) {
            if (item instanceof ObjectNode fields) {
                SObject object = new SObject(fields, "", parent.place(), parent);
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
        account.series().add(QueryPage.of(page, parent.place(), nested));
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
