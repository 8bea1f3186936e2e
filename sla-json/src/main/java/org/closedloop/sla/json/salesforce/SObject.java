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

/** A record with its fields under dotted names, and its nested records. */
final class SObject {

    private static final String ATTRIBUTES = "attributes";

    private final String typeName;
    private final SObjectType type;
    private final String id;
    private final RecordPlace place;
    private final @Nullable SObject parent;
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final List<ObjectNode> subqueries = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();

    /** A record that has the assumed type, which may be blank, if it does not name one. */
    SObject(ObjectNode fields, String assumed, RecordPlace place, @Nullable SObject parent) {
        this.place = place;
        this.parent = parent;
        JsonNode attributes = fields.path(ATTRIBUTES);
        String named = text(attributes, "type");
        if (fields.path("fields") instanceof ObjectNode inner && fields.has("apiName")) {
            // The form of the interface ui-api.
            named = text(fields, "apiName");
            put("Id", text(fields, "id"));
            flatten(inner, "");
        } else {
            flatten(fields, "");
        }
        this.id = id(attributes);
        String stated = named.isBlank() ? assumed : named;
        this.type = stated.isBlank() ? SObjectType.of(id, this) : SObjectType.named(stated);
        this.typeName = stated.isBlank() ? type.salesforceName() : stated;
    }

    private void flatten(ObjectNode fields, String prefix) {
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            if (!field.getKey().equals(ATTRIBUTES)) {
                add(prefix + field.getKey(), field.getValue());
            }
        }
    }

    private void add(String name, JsonNode value) {
        if (!(value instanceof ObjectNode object)) {
            JsonRecord.text(value).ifPresentOrElse(text -> put(name, text), () -> unreadable.add(name));
        } else if (Subquery.isOne(object)) {
            subqueries.add(object);
        } else if (object.hasNonNull("records")) {
            unreadable.add(name);
        } else if (object.has("value")) {
            // GraphQL has each value twice: raw and formatted.
            add(name, object.path("value"));
        } else {
            flatten(object.path("fields") instanceof ObjectNode inner ? inner : object, name + ".");
        }
    }

    private void put(String name, String text) {
        if (!text.isBlank()) {
            properties.put(name, text);
        }
    }

    private String id(JsonNode attributes) {
        String own = id("Id");
        if (!own.isEmpty()) {
            return own;
        }
        String url = text(attributes, "url");
        String end = SalesforceId.of(url.substring(url.lastIndexOf('/') + 1));
        return end.isEmpty() ? SalesforceId.of(text(attributes, "referenceId")) : end;
    }

    private static String text(JsonNode object, String name) {
        return JsonRecord.text(object.path(name)).orElse("");
    }

    /** The name of its type; blank if that is unknown. */
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

    /** Whether any of these fields has a value. */
    boolean namesAny(List<String> names) {
        return names.stream().anyMatch(properties::containsKey);
    }

    /** The id in the first of these fields that has one; blank if none has. */
    String id(String... names) {
        for (String name : names) {
            if (!get(name).isBlank()) {
                // A reference in a tree of records replaces an id.
                String text = get(name).strip();
                return text.startsWith("@") ? text.substring(1) : SalesforceId.of(text);
            }
        }
        return "";
    }

    /** The id of the record in which it is nested, if that is of this type; else blank. */
    String parentId(SObjectType type) {
        return isIn(type) && parent != null ? parent.id : "";
    }

    /** Whether it is nested in a record of this type. */
    boolean isIn(SObjectType type) {
        return parent != null && parent.type == type;
    }

    boolean is(String flag) {
        return get(flag).strip().equalsIgnoreCase("true");
    }
}
