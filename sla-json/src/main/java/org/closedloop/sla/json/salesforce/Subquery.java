package org.closedloop.sla.json.salesforce;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A page of records inside of a record: {@code {"records": [...]}}, of GraphQL {@code {"edges": [{"node": ...}]}}. */
final class Subquery {

    private Subquery() {}

    static boolean isOne(ObjectNode object) {
        return object.path("records").isArray() || object.path("edges").isArray();
    }

    /** The values in the places of its records. */
    static List<JsonNode> items(ObjectNode page) {
        List<JsonNode> items = new ArrayList<>();
        page.path("records").forEach(items::add);
        page.path("edges").forEach(edge -> items.add(edge.has("node") ? edge.path("node") : edge));
        return items;
    }
}
