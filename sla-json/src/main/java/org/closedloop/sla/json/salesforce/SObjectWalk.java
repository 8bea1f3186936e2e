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
import org.closedloop.sla.json.crm.RecordIssues;
import org.closedloop.sla.json.crm.RecordTaker;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the pages of one input, their records, and the records nested in these. */
final class SObjectWalk implements RecordTaker {

    /** The paths of queries and searches, of the command line, of composite requests, and of GraphQL. */
    private static final JsonPages PAGES = JsonPages.of(
            "records[]",
            "searchRecords[]",
            "result.records[]",
            "compositeResponse.body.records[]",
            "results.result.records[]",
            "graphs.graphResponse.compositeResponse.body.records[]",
            "data.uiapi.query.*.edges[].node");

    /** A record of any type has one of these fields. */
    private static final List<String> IDS = List.of("Id", "LeadId", "ContactId", "OpportunityId", "WhoId");

    private final @Nullable SObjectType known;
    private final String source;
    private final RecordSink sink;
    private final QueryAccount account = new QueryAccount();
    private QueryPage.Content content = QueryPage.Content.NONE;

    /** An input whose records are of a known type or, if null, each of the type that it names. */
    SObjectWalk(@Nullable SObjectType known, String source, RecordSink sink) {
        this.known = known;
        this.source = source;
        this.sink = sink;
    }

    /** Reads the input to its end, and returns what it states about others. */
    QueryAccount read(InputStream in) throws IOException {
        account.read(source);
        SObjectRecords.LINKS.forEach((kind, names) -> sink.reportLinkColumns(kind, source, names));
        String type = known == null ? "" : known.salesforceName();
        new PageAudit("Salesforce", type, source, sink, this).read(PAGES, in);
        return account;
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

    /** GraphQL lists the records of a type under its name; the names of other lists begin with a small letter. */
    private String assumed(JsonRecord record) {
        String list = record.getList();
        boolean type = !list.isEmpty() && Character.isUpperCase(list.charAt(0));
        return type ? list : known == null ? "" : known.salesforceName();
    }

    @Override
    public void countSkipped() {
        content = content.and("");
    }

    @Override
    public RecordKind kind() {
        return known == null ? RecordKind.OTHER : known.kind();
    }

    @Override
    public void endPage(ObjectNode rest, RecordPlace place) {
        account.pages().add(QueryPage.of(rest, place, content));
        content = QueryPage.Content.NONE;
    }

    @Override
    public void cutOff() {
        content = QueryPage.Content.NONE;
    }

    private void add(SObject object, List<ImportIssue> flaws) {
        RecordIssues issues = issues(object);
        if (object.typeName().isBlank()) {
            sink.skip(untyped(object));
        } else if (object.type().kind() == RecordKind.OTHER) {
            sink.skip(issues.issue(ImportReason.OBJECT_NOT_READ, ImportEffect.SKIPPED)
                    .value(object.typeName())
                    .build());
        } else {
            sink.add(SObjectRecords.of(object));
            flaws.forEach(issues::ignore);
            for (String name : object.unreadable()) {
                sink.report(issues.issue(ImportReason.VALUE_UNREADABLE, ImportEffect.FIELD_IGNORED)
                        .property(name)
                        .build());
            }
        }
        object.subqueries().forEach(page -> addNested(page, object));
    }

    private ImportIssue untyped(SObject object) {
        return issues(object)
                .issue(ImportReason.RECORD_UNREADABLE, ImportEffect.SKIPPED)
                .property("attributes.type")
                .build();
    }

    private RecordIssues issues(SObject object) {
        return new RecordIssues(object.type().kind(), object.id(), object.place(), sink);
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
                sink.skip(new RecordIssues(RecordKind.OTHER, "", parent.place(), sink)
                        .issue(ImportReason.RECORD_UNREADABLE, ImportEffect.SKIPPED)
                        .value(RecordIssues.shown(item))
                        .build());
            }
        }
        account.pages().add(QueryPage.of(page, parent.place(), nested));
    }
}
