package org.closedloop.sla.json.hubspot;

import java.util.Optional;
import org.closedloop.sla.json.crm.JsonRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of a record beside its properties, under the names that HubSpot and its clients use: {@code updatedAt} in
 * the current interface, {@code updated_at} in the Python client, {@code _from} in the Node client; {@code vid} and
 * {@code dealId} are ids in the first two interfaces.
 */
final class Envelope {

    private Envelope() {}

    /** The value of the first of these fields that exists. */
    static JsonNode field(JsonNode object, String... names) {
        for (String name : names) {
            JsonNode value = object.get(name);
            if (value != null) {
                return value;
            }
        }
        return MissingNode.getInstance();
    }

    /** The id of a record, if necessary from its properties; blank if it has none. */
    static String id(ObjectNode record) {
        Optional<String> id = id(record.path("id"));
        if (id.isEmpty()) {
            id = id(field(record, "canonical-vid"));
        }
        if (id.isEmpty()) {
            id = id(field(record, "vid", "dealId", "pipelineId", "stageId", "ownerId", "companyId"));
        }
        if (id.isEmpty()) {
            id = id(PropertyValue.of(record.path("properties").path("hs_object_id")));
        }
        return id.orElse("");
    }

    /** A node as an id; empty if it is not one. */
    static Optional<String> id(JsonNode node) {
        return node.isBoolean()
                ? Optional.empty()
                : JsonRecord.text(node).map(String::strip).filter(id -> !id.isEmpty());
    }

    /** Whether a flag is true, as a boolean or as a text. */
    static boolean isTrue(JsonNode flag) {
        return JsonRecord.text(flag).filter("true"::equalsIgnoreCase).isPresent();
    }

    static JsonNode from(JsonNode record) {
        return field(record, "from", "_from");
    }

    static JsonNode createdAt(JsonNode record) {
        return field(record, "createdAt", "created_at");
    }

    static JsonNode updatedAt(JsonNode record) {
        return field(record, "updatedAt", "updated_at");
    }

    static JsonNode archived(JsonNode record) {
        return field(record, "archived", "isDeleted");
    }

    static JsonNode histories(JsonNode record) {
        return field(record, "propertiesWithHistory", "properties_with_history");
    }

    static JsonNode associationTypes(JsonNode item) {
        return field(item, "associationTypes", "association_types");
    }

    static JsonNode typeId(JsonNode type) {
        return field(type, "typeId", "type_id");
    }

    /** The id at the other end of an association. */
    static JsonNode otherEnd(JsonNode item) {
        return field(item, "id", "toObjectId", "to_object_id");
    }
}
