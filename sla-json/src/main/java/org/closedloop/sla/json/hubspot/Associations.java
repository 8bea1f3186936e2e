package org.closedloop.sla.json.hubspot;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.crm.DetailPhrase;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordLink;
import org.closedloop.sla.json.crm.ExpectedInputs;
import org.closedloop.sla.json.crm.RecordIssues;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The records that are associated with one, each once: HubSpot lists a record once for every label.
 *
 * <p>They are in {@code {"deals": {"results": [{"id": "815", "type": "contact_to_deal"}]}}}, or in a field or column
 * {@code deals} as a list or a text of ids. Companies and other objects are ignored.
 */
final class Associations {

    private final RecordIssues issues;
    private final ExpectedInputs<AssociationList> pages;
    private Map<RecordLink, RecordLink> links = Map.of();

    Associations(RecordIssues issues, ExpectedInputs<AssociationList> pages) {
        this.issues = issues;
        this.pages = pages;
    }

    Collection<RecordLink> links() {
        return links.values();
    }

    /** Adds a link; a primary one replaces an ordinary one. */
    void add(RecordLink link) {
        if (links.isEmpty()) {
            links = new LinkedHashMap<>(4);
        }
        RecordLink ordinary = RecordLink.to(link.getKind(), link.getId());
        links.merge(ordinary, link, (a, b) -> a.getStrength() == RecordLink.Strength.PRIMARY ? a : b);
    }

    /** Reads the associations of a record. */
    void read(ObjectNode record) {
        JsonNode associations = record.path("associations");
        if (associations.isObject()) {
            for (Map.Entry<String, JsonNode> list : associations.properties()) {
                Optional<RecordKind> kind = AssociationEnds.ofList(list.getKey());
                if (kind.isPresent()) {
                    read(kind.get(), "associations." + list.getKey(), list.getValue());
                }
            }
        } else if (!isNone(associations)) {
            issues.unreadable("associations", associations, DetailPhrase.NO_OBJECT);
        }
        readColumn(RecordKind.LEAD, "contacts", record);
        readColumn(RecordKind.DEAL, "deals", record);
        readColumn(RecordKind.COMPANION, "leads", record);
    }

    /** Whether there are none; PHP writes an empty object as an empty list. */
    private static boolean isNone(JsonNode node) {
        return node.isMissingNode() || node.isNull() || (node.isArray() && node.isEmpty());
    }

    private void readColumn(RecordKind kind, String name, ObjectNode record) {
        JsonNode column = record.get(name);
        if (column == null) {
            return;
        }
        if (column.isArray()) {
            readItems(kind, name, column);
        }
        for (String id : column.asString("").split("[;,]", -1)) {
            if (!id.isBlank()) {
                add(RecordLink.to(kind, id.strip()));
            }
        }
    }

    private void read(RecordKind kind, String property, JsonNode list) {
        JsonNode items = list.isArray() ? list : list.path("results");
        if (isNone(list)) {
            return;
        }
        if (!items.isArray()) {
            issues.unreadable(property, list, DetailPhrase.NO_LIST_OF_RECORDS);
            return;
        }
        readItems(kind, property, items);
        new AssociationList(issues.kind(), issues.id(), kind).expectNext(list, property, issues, pages);
    }

    private void readItems(RecordKind kind, String property, JsonNode items) {
        for (JsonNode item : items) {
            Optional<String> id = item.isObject() ? Envelope.id(Envelope.otherEnd(item)) : Envelope.id(item);
            if (id.isEmpty()) {
                issues.unreadable(property, item, DetailPhrase.NO_ID);
            } else {
                add(
                        AssociationEnds.isPrimary(item)
                                ? RecordLink.primary(kind, id.get())
                                : RecordLink.to(kind, id.get()));
            }
        }
    }
}
