package org.closedloop.sla.json.hubspot;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordLink;
import org.closedloop.sla.json.crm.JsonRecord;
import tools.jackson.databind.JsonNode;

/**
 * The records to which one belongs, each once: HubSpot lists a record again for every label that it has.
 *
 * <p>They stand as {@code {"deals": {"results": [{"id": "815", "type": "contact_to_deal"}]}}}; those with companies and
 * other objects are not looked at.
 */
final class Associations {

    private final RecordAccount account;
    private final Map<RecordLink, RecordLink> links = new LinkedHashMap<>();

    Associations(RecordAccount account) {
        this.account = account;
    }

    Collection<RecordLink> links() {
        return links.values();
    }

    /** Adds a link; a primary one takes the place of an ordinary one. */
    void add(RecordLink link) {
        RecordLink ordinary = RecordLink.to(link.getKind(), link.getId());
        links.merge(ordinary, link, (a, b) -> a.getStrength() == RecordLink.Strength.PRIMARY ? a : b);
    }

    void read(JsonNode associations) {
        if (associations.isObject()) {
            for (Map.Entry<String, JsonNode> list : associations.properties()) {
                kind(list.getKey()).ifPresent(kind -> read(kind, "associations." + list.getKey(), list.getValue()));
            }
        } else if (!associations.isMissingNode() && !associations.isNull()) {
            account.unreadable("associations", associations, "no object");
        }
    }

    private void read(RecordKind kind, String property, JsonNode list) {
        JsonNode results = list.path("results");
        if (!results.isArray()) {
            account.unreadable(property, list, "no list of records");
            return;
        }
        for (JsonNode item : results) {
            JsonNode id = item.has("id") ? item.path("id") : item.path("toObjectId");
            Optional<String> text = JsonRecord.text(id).filter(found -> !found.isBlank() && !id.isBoolean());
            if (text.isEmpty()) {
                account.unreadable(property, item, "no id");
            } else if (isPrimary(item)) {
                add(RecordLink.primary(kind, text.get().strip()));
            } else {
                add(RecordLink.to(kind, text.get().strip()));
            }
        }
        JsonNode next = list.path("paging").path("next");
        if (next.isObject()) {
            account.told()
                    .accept(account.issue(ImportReason.PAGE_MISSING, ImportEffect.NONE)
                            .property(property)
                            .value(RecordAccount.shown(next.path("after")))
                            .build());
        }
    }

    /** By its type, such as {@code lead_to_primary_contact}, or one of its labels. */
    private static boolean isPrimary(JsonNode item) {
        return Stream.concat(
                        Stream.of(item.path("type"), item.path("label")),
                        item.path("associationTypes").valueStream().map(type -> type.path("label")))
                .map(node -> node.asString("").toLowerCase(Locale.ROOT))
                .anyMatch(text -> text.contains("primary"));
    }

    /** What the other ends are, by the list's name: {@code deals}, {@code p123_deals}, {@code 0-3}. */
    private static Optional<RecordKind> kind(String name) {
        return switch (name.toLowerCase(Locale.ROOT).replaceFirst("^p[0-9]+_", "")) {
            case "contact", "contacts", "0-1" -> Optional.of(RecordKind.LEAD);
            case "deal", "deals", "0-3" -> Optional.of(RecordKind.DEAL);
            case "lead", "leads", "0-136" -> Optional.of(RecordKind.COMPANION);
            default -> Optional.empty();
        };
    }
}
