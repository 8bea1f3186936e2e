package org.closedloop.sla.json.crm;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/**
 * A system whose answers and records are recognized by the names of their fields, to name it in issues.
 *
 * @param title its name
 * @param signs tests for a typical field
 */
record PageOrigin(String title, Predicate<ObjectNode> signs) {

    private static final List<PageOrigin> ALL = List.of(
            new PageOrigin(
                    "Salesforce",
                    object -> object.path("attributes").has("type") || has(object, "totalSize", "records")),
            new PageOrigin("HubSpot", PageOrigin::isHubSpot),
            new PageOrigin("Microsoft Dynamics", object -> anyBegins(object, "@odata.")),
            new PageOrigin(
                    "Zoho",
                    object ->
                            has(object, "data", "info") || anyBegins(object, "$") || has(object, "Created_Time", "id")),
            new PageOrigin("Pipedrive", object -> has(object, "success", "data") || has(object, "org_id", "add_time")),
            new PageOrigin("Marketo", object -> has(object, "requestId", "success")),
            new PageOrigin("Zendesk Sell", object -> has(object, "items", "meta") || has(object, "data", "meta")),
            new PageOrigin("JSON:API", object -> has(object, "data", "links") || has(object, "type", "attributes")),
            new PageOrigin("Odoo", object -> has(object, "jsonrpc", "result")),
            new PageOrigin("Close", object -> has(object, "data", "has_more")));

    /** The name of the system that an object looks like; empty if it looks like none of them. */
    static Optional<String> of(ObjectNode object) {
        return ALL.stream()
                .filter(origin -> origin.signs.test(object))
                .findFirst()
                .map(PageOrigin::title);
    }

    private static boolean isHubSpot(ObjectNode object) {
        return object.path("properties").isObject()
                || has(object, "results", "paging")
                || has(object, "contacts", "has-more")
                || has(object, "deals", "hasMore")
                || object.has("vid")
                || object.has("portalId");
    }

    private static boolean has(ObjectNode object, String name, String other) {
        return object.has(name) && object.has(other);
    }

    private static boolean anyBegins(ObjectNode object, String beginning) {
        return object.propertyNames().stream().anyMatch(name -> name.startsWith(beginning));
    }
}
