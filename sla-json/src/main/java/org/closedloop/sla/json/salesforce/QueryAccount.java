package org.closedloop.sla.json.salesforce;

import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.crm.RecordSink;
import org.closedloop.sla.json.crm.ExpectedInputs;
import org.closedloop.sla.json.crm.JsonRecord;
import org.closedloop.sla.json.crm.PageIssues;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What inputs state about others: pages about the next ones, and plans about the files of an export. */
final class QueryAccount {

    private final QueryPages pages = new QueryPages();
    private final ExpectedInputs<String> files = new ExpectedInputs<>();

    QueryPages pages() {
        return pages;
    }

    /** Adds an input of this name. */
    void read(String source) {
        files.read(source);
    }

    /** Whether an object is a part of a plan: {@code {"sobject": "Lead", "files": ["Lead.json"]}}. */
    boolean isPlan(ObjectNode object) {
        return object.path("sobject").isString() && object.path("files").isArray();
    }

    /** Expects the files of a part of a plan. */
    void plan(ObjectNode part, RecordPlace place) {
        for (JsonNode path : part.path("files")) {
            JsonRecord.text(path)
                    .map(name -> name.substring(name.lastIndexOf('/') + 1))
                    .ifPresent(file -> files.expect(
                            file,
                            PageIssues.of(ImportReason.PAGE_MISSING, place)
                                    .value(file)
                                    .build()));
        }
    }

    /** Adds later inputs. */
    void addAll(QueryAccount later) {
        pages.addAll(later.pages);
        files.addAll(later.files);
    }

    /** Reports pages, records and files that were not read. */
    void reportMissing(RecordSink sink) {
        pages.missing().forEach(sink::report);
        files.reportMissing(sink);
    }
}
