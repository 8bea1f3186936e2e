package org.closedloop.sla.json.hubspot;

import java.util.Optional;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.crm.RecordSink;
import tools.jackson.databind.JsonNode;

/** Tells what of one record cannot be used. */
record RecordAccount(RecordKind kind, String id, RecordPlace place, RecordSink sink) {

    void unreadable(String property, JsonNode value, String detail) {
        ignore(ImportReason.VALUE_UNREADABLE, property, shown(value), detail);
    }

    void ignore(ImportReason reason, String property, String value, String detail) {
        sink.report(issue(reason, ImportEffect.FIELD_IGNORED)
                .property(property)
                .value(value)
                .detail(detail)
                .build());
    }

    /** The same issue, of this record. */
    void ignore(ImportIssue issue) {
        sink.report(issue.withKind(kind).withRecord(known()));
    }

    ImportIssue skipped(ImportReason reason, String property, JsonNode value, String detail) {
        return issue(reason, ImportEffect.SKIPPED)
                .property(property)
                .value(shown(value))
                .detail(detail)
                .build();
    }

    ImportIssue.Builder issue(ImportReason reason, ImportEffect effect) {
        return ImportIssue.builder()
                .reason(reason)
                .effect(effect)
                .kind(kind)
                .record(known())
                .place(place);
    }

    /** That a list of associations goes on on a page that was not read. */
    ImportIssue pageMissing(String property, JsonNode next) {
        return issue(ImportReason.PAGE_MISSING, ImportEffect.NONE)
                .property(property)
                .value(shown(next.path("after")))
                .build();
    }

    private Optional<String> known() {
        return Optional.of(id).filter(known -> !known.isEmpty());
    }

    static String shown(JsonNode value) {
        return value.isMissingNode() ? "" : value.isString() ? value.asString() : value.toString();
    }
}
