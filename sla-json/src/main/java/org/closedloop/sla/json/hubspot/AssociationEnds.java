package org.closedloop.sla.json.hubspot;

import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.json.crm.JsonRecord;
import tools.jackson.databind.JsonNode;

/** Reads the two ends of an association. */
final class AssociationEnds {

    /** HubSpot's ids of the two types. */
    private static final String DEAL_TO_CONTACT = "3";

    private static final String CONTACT_TO_DEAL = "4";

    private AssociationEnds() {}

    /** The kind of record at which an association of a contact and a deal begins; empty for other associations. */
    static Optional<RecordKind> from(JsonNode item) {
        Optional<RecordKind> named = fromName(item.path("type").asString(""));
        if (named.isPresent()) {
            return named;
        }
        for (JsonNode type : Envelope.associationTypes(item)) {
            String number = JsonRecord.text(Envelope.typeId(type)).orElse("");
            if (number.equals(CONTACT_TO_DEAL) || number.equals(DEAL_TO_CONTACT)) {
                return Optional.of(number.equals(CONTACT_TO_DEAL) ? RecordKind.LEAD : RecordKind.DEAL);
            }
        }
        return Optional.empty();
    }

    /** By a name such as {@code contact_to_deal}, {@code deal_to_contact_unlabeled}. */
    private static Optional<RecordKind> fromName(String type) {
        String name = type.toLowerCase(Locale.ROOT);
        if (name.contains("contact_to_deal")) {
            return Optional.of(RecordKind.LEAD);
        }
        return name.contains("deal_to_contact") ? Optional.of(RecordKind.DEAL) : Optional.empty();
    }

    /** Whether the type, such as {@code lead_to_primary_contact}, or a label marks the association as primary. */
    static boolean isPrimary(JsonNode item) {
        if (namesPrimary(item.path("type")) || namesPrimary(item.path("label"))) {
            return true;
        }
        for (JsonNode type : Envelope.associationTypes(item)) {
            if (namesPrimary(type.path("label"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesPrimary(JsonNode text) {
        return text.asString("").toLowerCase(Locale.ROOT).contains("primary");
    }

    /** The kind of the other ends by the name of a list: {@code deals}, {@code p123_deals}, {@code 0-3}. */
    static Optional<RecordKind> ofList(String name) {
        return switch (withoutPortal(name.toLowerCase(Locale.ROOT))) {
            case "contact", "contacts", "0-1", "associatedvids" -> Optional.of(RecordKind.LEAD);
            case "deal", "deals", "0-3" -> Optional.of(RecordKind.DEAL);
            case "lead", "leads", "0-136" -> Optional.of(RecordKind.COMPANION);
            default -> Optional.empty();
        };
    }

    private static String withoutPortal(String name) {
        int end = 1;
        while (end < name.length() && Character.isDigit(name.charAt(end))) {
            end++;
        }
        boolean portal = name.startsWith("p") && end > 1 && end < name.length() && name.charAt(end) == '_';
        return portal ? name.substring(end + 1) : name;
    }
}
