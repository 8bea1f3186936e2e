package org.closedloop.sla.json.salesforce;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.crm.SalesforceId;
import org.closedloop.sla.json.crm.JsonRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A record as it stands: its fields under dotted names, and what is nested in it. */
final class SObject {

    private static final String ATTRIBUTES = "attributes";
    private static final String RECORDS = "records";

    private final String typeName;
    private final SObjectType type;
    private final String id;
    private final RecordPlace place;
    private final @Nullable SObject parent;
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final List<ObjectNode> subqueries = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();

    SObject(ObjectNode fields, RecordPlace place, @Nullable SObject parent) {
        this.place = place;
        this.parent = parent;
        flatten(fields, "");
        JsonNode attributes = fields.path(ATTRIBUTES);
        this.id = id(attributes);
        String said = text(attributes, "type");
        this.type = said.isBlank() ? SObjectType.owning(id) : SObjectType.named(said);
        this.typeName = said.isBlank() ? type.salesforceName() : said;
    }

    private void flatten(ObjectNode fields, String prefix) {
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            String name = prefix + field.getKey();
            if (field.getKey().equals(ATTRIBUTES)) {
                continue;
            }
            if (!(field.getValue() instanceof ObjectNode object)) {
                JsonRecord.text(field.getValue()).ifPresentOrElse(text -> put(name, text), () -> unreadable.add(name));
            } else if (object.path(RECORDS).isArray()) {
                subqueries.add(object);
            } else if (object.hasNonNull(RECORDS)) {
                unreadable.add(name);
            } else {
                flatten(object, name + ".");
            }
        }
    }

    private void put(String name, String text) {
        if (!text.isBlank()) {
            properties.put(name, text);
        }
    }

    private String id(JsonNode attributes) {
        String own = id("Id");
        String url = text(attributes, "url");
        if (!own.isEmpty()) {
            return own;
        }
        String end = SalesforceId.of(url.substring(url.lastIndexOf('/') + 1));
        return end.isEmpty() ? SalesforceId.of(text(attributes, "referenceId")) : end;
    }

    private static String text(JsonNode object, String name) {
        return JsonRecord.text(object.path(name)).orElse("");
    }

    /** What Salesforce calls its type; blank if nothing says so. */
    String typeName() {
        return typeName;
    }

    SObjectType type() {
        return type;
    }

    /** Its id; blank if it has none. */
    String id() {
        return id;
    }

    RecordPlace place() {
        return place;
    }

    Map<String, String> properties() {
        return properties;
    }

    /** The pages of records that are nested in it. */
    List<ObjectNode> subqueries() {
        return subqueries;
    }

    /** The names of the fields whose values are lists, or pages without one. */
    List<String> unreadable() {
        return unreadable;
    }

    /** The value of a field; blank if it has none. */
    String get(String name) {
        return properties.getOrDefault(name, "");
    }

    /** The id in the first of these fields that has one; blank if none has. */
    String id(String... names) {
        for (String name : names) {
            if (!get(name).isBlank()) {
                // A reference in a tree of records stands for an id.
                String text = get(name).strip();
                return text.startsWith("@") ? text.substring(1) : SalesforceId.of(text);
            }
        }
        return "";
    }

    /** The id of the record in which it is nested, if that is of this type; else blank. */
    String parentId(SObjectType type) {
        return parent != null && parent.type == type ? parent.id : "";
    }

    boolean is(String flag) {
        return get(flag).strip().equalsIgnoreCase("true");
    }
}
