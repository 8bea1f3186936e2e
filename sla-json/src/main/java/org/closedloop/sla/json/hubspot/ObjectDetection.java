package org.closedloop.sla.json.hubspot;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Recognizes the object of a record by its fields, or by the name of its file. */
final class ObjectDetection {

    private static final List<String> DEAL = List.of("dealstage", "dealname", "amount", "closedate", "dealtype");
    private static final List<String> PERSON = List.of("email", "firstname", "lastname", "lastmodifieddate");
    private static final List<String> COMPANY = List.of("domain", "name");
    private static final List<String> OWNER =
            List.of("userId", "user_id", "firstName", "first_name", "lastName", "last_name");

    /** The prefixes of the properties of tickets, products and activities. */
    private static final List<String> OUTSIDE_FUNNEL = List.of(
            "hs_ticket_", "hs_product_", "hs_task_", "hs_call_", "hs_meeting_", "hs_note_", "hs_communication_");

    private ObjectDetection() {}

    /** The object by the fields of a record; empty if they fit several or none. */
    static Optional<HubSpotObject> of(ObjectNode record) {
        if (record.has("vid")) {
            return Optional.of(HubSpotObject.CONTACTS);
        }
        if (record.has("dealId")) {
            return Optional.of(HubSpotObject.DEALS);
        }
        if (hasProperties(record)) {
            return record.has("companyId") ? Optional.empty() : ofProperties(record);
        }
        if (record.path("stages").isArray()) {
            return Optional.of(HubSpotObject.PIPELINES);
        }
        if (FlatRecord.isOne(record)) {
            return ofProperties(FlatRecord.nested(record));
        }
        boolean owner = record.has("email") && OWNER.stream().anyMatch(record::has);
        return owner ? Optional.of(HubSpotObject.OWNERS) : Optional.empty();
    }

    /** Whether an object has the form of a HubSpot record, of any object. */
    static boolean isRecord(ObjectNode record) {
        return hasProperties(record)
                || record.path("stages").isArray()
                || record.path("engagement").isObject()
                || FlatRecord.isOne(record)
                || of(record).isPresent();
    }

    /**
     * Whether a record can be of the object that the name of its file or the caller states: it has the form, and no
     * property of another object.
     */
    static boolean fits(HubSpotObject object, ObjectNode record) {
        return switch (object) {
            case CONTACTS, DEALS, LEADS -> isObject(record) && !isAnother(object, record);
            case PIPELINES -> record.path("stages").isArray();
            case OWNERS -> !isObject(record) && record.has("email");
        };
    }

    private static boolean isObject(ObjectNode record) {
        return hasProperties(record) || FlatRecord.isOne(record);
    }

    private static boolean isAnother(HubSpotObject object, ObjectNode record) {
        ObjectNode nested = FlatRecord.isOne(record) ? FlatRecord.nested(record) : record;
        if (isTypical(object, nested)) {
            return false;
        }
        boolean company = record.has("companyId") || COMPANY.stream().allMatch(name -> has(nested, name));
        return company
                || isOutsideFunnel(nested)
                || of(record).filter(other -> other != object).isPresent();
    }

    /** Whether it is a ticket or another object outside the funnel. */
    private static boolean isOutsideFunnel(ObjectNode record) {
        for (JsonNode properties : List.of(record.path("properties"), Envelope.histories(record))) {
            for (String name : properties.propertyNames()) {
                if (OUTSIDE_FUNNEL.stream().anyMatch(name::startsWith)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether it has a typical property of the object, which others may have as well. */
    private static boolean isTypical(HubSpotObject object, ObjectNode record) {
        return switch (object) {
            case CONTACTS -> record.has("vid") || has(record, "lifecyclestage") || hasAny(record, PERSON);
            case DEALS -> record.has("dealId") || hasAny(record, DEAL);
            case LEADS -> isLead(record);
            case PIPELINES, OWNERS -> false;
        };
    }

    private static boolean hasProperties(ObjectNode record) {
        return record.has("properties") || !Envelope.histories(record).isMissingNode();
    }

    /** Properties of one object come first: contacts have close dates, too, and companies life cycles. */
    private static Optional<HubSpotObject> ofProperties(ObjectNode record) {
        if (has(record, "dealstage") || has(record, "dealname")) {
            return Optional.of(HubSpotObject.DEALS);
        }
        if (hasAny(record, PERSON)) {
            return Optional.of(HubSpotObject.CONTACTS);
        }
        if (hasAny(record, COMPANY)) {
            return Optional.empty();
        }
        if (isLead(record)) {
            return Optional.of(HubSpotObject.LEADS);
        }
        if (has(record, "lifecyclestage")) {
            return Optional.of(HubSpotObject.CONTACTS);
        }
        return hasAny(record, DEAL) ? Optional.of(HubSpotObject.DEALS) : ofAssociations(record);
    }

    private static boolean isLead(ObjectNode record) {
        return Stream.of(record.path("properties"), Envelope.histories(record))
                .flatMap(properties -> properties.propertyNames().stream())
                .anyMatch(name -> name.startsWith("hs_lead_") && !name.equals("hs_lead_status"));
    }

    private static boolean hasAny(ObjectNode record, List<String> properties) {
        for (String property : properties) {
            if (has(record, property)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(ObjectNode record, String property) {
        return record.path("properties").has(property)
                || Envelope.histories(record).has(property);
    }

    /** By the names of associations, such as {@code contact_to_deal}. */
    private static Optional<HubSpotObject> ofAssociations(ObjectNode record) {
        Set<HubSpotObject> named = EnumSet.noneOf(HubSpotObject.class);
        for (JsonNode list : record.path("associations")) {
            for (JsonNode item : list.path("results")) {
                String type = item.path("type").asString("");
                if (type.startsWith("contact_to_")) {
                    named.add(HubSpotObject.CONTACTS);
                } else if (type.startsWith("deal_to_")) {
                    named.add(HubSpotObject.DEALS);
                } else if (type.startsWith("lead_to_")) {
                    named.add(HubSpotObject.LEADS);
                }
            }
        }
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    /** The object by the name of a file; empty if the file names several or none. */
    static Optional<HubSpotObject> ofName(String source) {
        String name = source.toLowerCase(Locale.ROOT);
        if (name.contains("pipeline")) {
            return Optional.of(HubSpotObject.PIPELINES);
        }
        Set<HubSpotObject> named = EnumSet.noneOf(HubSpotObject.class);
        for (HubSpotObject object : HubSpotObject.values()) {
            if (name.contains(object.singular())) {
                named.add(object);
            }
        }
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }
}
