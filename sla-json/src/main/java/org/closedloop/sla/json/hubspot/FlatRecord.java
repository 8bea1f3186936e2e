package org.closedloop.sla.json.hubspot;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A record whose properties are beside its id, as databases and data frames write them, also under names such as
 * {@code properties.dealstage} and {@code properties_dealstage}.
 */
final class FlatRecord {

    /** Names that only HubSpot uses, in addition to those that begin with {@code hs_}. */
    private static final Set<String> NAMES = Set.of(
            "createdate",
            "lastmodifieddate",
            "lifecyclestage",
            "hubspot_owner_id",
            "dealstage",
            "dealname",
            "closedate");

    /** The fields of a record that are not properties. */
    private static final Set<String> ENVELOPE = Set.of(
            "id",
            "createdAt",
            "created_at",
            "updatedAt",
            "updated_at",
            "archived",
            "archivedAt",
            "archived_at",
            "associations",
            "contacts",
            "deals",
            "leads",
            "companies");

    private FlatRecord() {}

    /** Whether an object without properties is a flat record of HubSpot. */
    static boolean isOne(ObjectNode object) {
        return !object.has("properties")
                && !Envelope.histories(object).isObject()
                && object.propertyNames().stream().map(FlatRecord::name).anyMatch(FlatRecord::isHubSpots);
    }

    private static boolean isHubSpots(String name) {
        return name.startsWith("hs_") || NAMES.contains(name);
    }

    /** The same record with its properties in an object. */
    static ObjectNode nested(ObjectNode flat) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        ObjectNode properties = record.putObject("properties");
        for (Map.Entry<String, JsonNode> field : flat.properties()) {
            ObjectNode target = ENVELOPE.contains(field.getKey()) ? record : properties;
            target.set(name(field.getKey()), field.getValue());
        }
        return record;
    }

    private static String name(String column) {
        boolean prefixed = column.startsWith("properties.") || column.startsWith("properties_");
        return prefixed ? column.substring("properties.".length()) : column;
    }
}
