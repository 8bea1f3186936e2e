package org.closedloop.sla.json.salesforce;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.crm.RecordSink;
import org.closedloop.sla.json.crm.JsonRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What inputs say of others: pages of those that come after them, and plans of the files that make up an export. */
final class QueryAccount {

    private final PageSeries series = new PageSeries();
    private final Set<String> sources = new HashSet<>();
    /** The files of plans, and where they are named. */
    private final Map<String, RecordPlace> planned = new LinkedHashMap<>();

    PageSeries series() {
        return series;
    }

    /** Takes note that an input of this name was read. */
    void read(String source) {
        sources.add(source);
    }

    /** Whether it is a part of a plan: {@code {"sobject": "Lead", "files": ["Lead.json"]}}. */
    boolean isPlan(ObjectNode object) {
        return object.path("sobject").isString() && object.path("files").isArray();
    }

    void plan(ObjectNode part, RecordPlace place) {
        for (JsonNode file : part.path("files")) {
            JsonRecord.text(file)
                    .ifPresent(name -> planned.putIfAbsent(name.substring(name.lastIndexOf('/') + 1), place));
        }
    }

    /** Takes note of inputs that come after these. */
    void addAll(QueryAccount other) {
        series.addAll(other.series);
        sources.addAll(other.sources);
        other.planned.forEach(planned::putIfAbsent);
    }

    /** Tells of pages and files that were not read. */
    void tellMissing(RecordSink sink) {
        series.missing().forEach(sink::report);
        planned.forEach((file, place) -> {
            if (!sources.contains(file)) {
                sink.report(ImportIssue.builder()
                        .reason(ImportReason.PAGE_MISSING)
                        .effect(ImportEffect.NONE)
                        .place(place)
                        .value(file)
                        .build());
            }
        });
    }
}
