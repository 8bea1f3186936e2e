package org.closedloop.sla.json.crm;

import java.util.List;
import java.util.Optional;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.RecordPlace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One object of a page, with the fields that could not be read.
 *
 * <p>Its numbers are texts as they were written: a CRM writes ids and amounts as either, and amounts must not be
 * rounded.
 */
public final class JsonRecord {

    private final ObjectNode fields;
    private final String list;
    private final RecordPlace place;
    private final List<ImportIssue> issues;

    JsonRecord(ObjectNode fields, String list, RecordPlace place, List<ImportIssue> issues) {
        this.fields = fields;
        this.list = list;
        this.place = place;
        this.issues = List.copyOf(issues);
    }

    /** Its fields, without those that could not be read. */
    public ObjectNode getFields() {
        return fields;
    }

    /**
     * The name of the field that holds the list of the record; if the path to the list has a {@code *}, the name that
     * matches it; blank if the record is on no page.
     */
    public String getList() {
        return list;
    }

    /** Its place in the input. */
    public RecordPlace getPlace() {
        return place;
    }

    /** A {@code VALUE_UNREADABLE} for each field, on any level, that could not be read and is left out. */
    public List<ImportIssue> getIssues() {
        return issues;
    }

    /**
     * A text, number or boolean as text, null as a blank text; empty if the node is an object, a list, or missing.
     *
     * <pre>{@code
     * JsonRecord.text(record.getFields().path("id"));   // "4711", whether it was 4711 or "4711"
     * }</pre>
     */
    public static Optional<String> text(JsonNode node) {
        if (node.isNull()) {
            return Optional.of("");
        }
        return node.isString() || node.isBoolean() ? Optional.of(node.asString()) : Optional.empty();
    }
}
