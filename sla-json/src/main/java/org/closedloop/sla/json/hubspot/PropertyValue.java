package org.closedloop.sla.json.hubspot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.json.crm.JsonRecord;
import tools.jackson.databind.JsonNode;

/**
 * The value of a property: a text or a number; in the first interface an object, {@code {"value": "lead", "versions":
 * [...]}}; a list in exports that split the text of several values, {@code a;b}.
 */
final class PropertyValue {

    private PropertyValue() {}

    /** The value itself. */
    static JsonNode of(JsonNode node) {
        JsonNode value = node.get("value");
        return value == null ? node : value;
    }

    /** The value as HubSpot writes it; empty if it has another form. */
    static Optional<String> text(JsonNode node) {
        JsonNode value = of(node);
        return value.isArray() ? joined(value) : JsonRecord.text(value);
    }

    private static Optional<String> joined(JsonNode list) {
        List<String> parts = new ArrayList<>();
        for (JsonNode item : list) {
            Optional<String> part = JsonRecord.text(item);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        return Optional.of(String.join(";", parts));
    }
}
