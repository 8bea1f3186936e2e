package org.closedloop.sla.json.hubspot;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Tells the object of a record by what it carries, or by the name of its file. */
final class ObjectDetection {

    private static final List<String> DEAL = List.of("dealstage", "dealname", "amount", "closedate", "dealtype");
    private static final List<String> PERSON = List.of("email", "firstname", "lastname", "lastmodifieddate");
    private static final List<String> COMPANY = List.of("domain", "name");

    private ObjectDetection() {}

    /** By its fields; empty if they do not tell. */
    static Optional<HubSpotObject> of(ObjectNode record) {
        if (hasProperties(record)) {
            return ofProperties(record);
        }
        if (record.has("stages")) {
            return Optional.of(HubSpotObject.PIPELINES);
        }
        boolean owner = record.has("email")
                && Stream.of("userId", "firstName", "lastName").anyMatch(record::has);
        return owner ? Optional.of(HubSpotObject.OWNERS) : Optional.empty();
    }

    /** Whether a record is packed as this object is, so that the name of its file can be believed. */
    static boolean fits(HubSpotObject object, ObjectNode record) {
        return switch (object) {
            case CONTACTS, DEALS, LEADS -> hasProperties(record);
            case PIPELINES, OWNERS -> !hasProperties(record);
        };
    }

    private static boolean hasProperties(ObjectNode record) {
        return record.has("properties") || record.has("propertiesWithHistory");
    }

    /** Contacts have close dates too, and companies life cycles: what only one has is looked at first. */
    private static Optional<HubSpotObject> ofProperties(ObjectNode record) {
        if (has(record, "dealstage") || has(record, "dealname")) {
            return Optional.of(HubSpotObject.DEALS);
        }
        if (PERSON.stream().anyMatch(name -> has(record, name))) {
            return Optional.of(HubSpotObject.CONTACTS);
        }
        if (COMPANY.stream().anyMatch(name -> has(record, name))) {
            return Optional.empty();
        }
        if (isLead(record)) {
            return Optional.of(HubSpotObject.LEADS);
        }
        if (has(record, "lifecyclestage")) {
            return Optional.of(HubSpotObject.CONTACTS);
        }
        return DEAL.stream().anyMatch(name -> has(record, name))
                ? Optional.of(HubSpotObject.DEALS)
                : ofAssociations(record);
    }

    private static boolean isLead(ObjectNode record) {
        return Stream.of("properties", "propertiesWithHistory")
                .flatMap(field -> record.path(field).propertyNames().stream())
                .anyMatch(name -> name.startsWith("hs_lead_") && !name.equals("hs_lead_status"));
    }

    private static boolean has(ObjectNode record, String property) {
        return record.path("properties").has(property)
                || record.path("propertiesWithHistory").has(property);
    }

    /** An association names both its ends: {@code contact_to_deal}. */
    private static Optional<HubSpotObject> ofAssociations(ObjectNode record) {
        Set<HubSpotObject> named = EnumSet.noneOf(HubSpotObject.class);
        record.path("associations")
                .forEach(list -> list.path("results").forEach(item -> {
                    String type = item.path("type").asString("");
                    if (type.startsWith("contact_to_")) {
                        named.add(HubSpotObject.CONTACTS);
                    } else if (type.startsWith("deal_to_")) {
                        named.add(HubSpotObject.DEALS);
                    } else if (type.startsWith("lead_to_")) {
                        named.add(HubSpotObject.LEADS);
                    }
                }));
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    /** By the name of the file; empty if it names none of them, or several. */
    static Optional<HubSpotObject> ofName(String source) {
        String name = source.toLowerCase(Locale.ROOT);
        if (name.contains("pipeline")) {
            return Optional.of(HubSpotObject.PIPELINES);
        }
        Set<HubSpotObject> named = EnumSet.noneOf(HubSpotObject.class);
        for (HubSpotObject object : HubSpotObject.values()) {
            String plural = object.name().toLowerCase(Locale.ROOT);
            if (name.contains(plural.substring(0, plural.length() - 1))) {
                named.add(object);
            }
        }
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }
}
