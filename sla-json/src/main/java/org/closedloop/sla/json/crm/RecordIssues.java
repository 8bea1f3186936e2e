package org.closedloop.sla.json.crm;

import java.util.Optional;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.IssueDetail;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.crm.RecordSink;
import tools.jackson.databind.JsonNode;

/**
 * Reports what of one record cannot be used.
 *
 * @param kind the kind of the record
 * @param id its id; blank if it has none
 * @param place where it is
 * @param sink takes the issues
 */
public record RecordIssues(RecordKind kind, String id, RecordPlace place, RecordSink sink) {

    /** Reports a value that is not of the form that its property needs. */
    public void unreadable(String property, JsonNode value, IssueDetail detail) {
        sink.report(ignored(ImportReason.VALUE_UNREADABLE, property, shown(value))
                .detail(detail)
                .build());
    }

    /** Reports a value that is ignored. */
    public void ignore(ImportReason reason, String property, String value) {
        sink.report(ignored(reason, property, value).build());
    }

    private ImportIssue.Builder ignored(ImportReason reason, String property, String value) {
        return issue(reason, ImportEffect.FIELD_IGNORED).property(property).value(value);
    }

    /** Reports an issue that does not name the record yet. */
    public void ignore(ImportIssue issue) {
        sink.report(issue.withKind(kind).withRecord(known()));
    }

    /** The issue of a record that is skipped because of the value of a property. */
    public ImportIssue skipped(ImportReason reason, String property, JsonNode value, IssueDetail detail) {
        return issue(reason, ImportEffect.SKIPPED)
                .property(property)
                .value(shown(value))
                .detail(detail)
                .build();
    }

    /** An issue of the record, to be completed. */
    public ImportIssue.Builder issue(ImportReason reason, ImportEffect effect) {
        return ImportIssue.builder()
                .reason(reason)
                .effect(effect)
                .kind(kind)
                .record(known())
                .place(place);
    }

    private Optional<String> known() {
        return Optional.of(id).filter(known -> !known.isEmpty());
    }

    /** A value as issues show it: a text without quotes, nothing for a missing value. */
    public static String shown(JsonNode value) {
        return value.isMissingNode() ? "" : value.isString() ? value.asString() : value.toString();
    }
}
