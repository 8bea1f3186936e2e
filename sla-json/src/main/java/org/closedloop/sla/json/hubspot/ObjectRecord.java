package org.closedloop.sla.json.hubspot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.PropertyChange;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordLink;
import org.closedloop.sla.format.TimeReader;
import org.closedloop.sla.json.crm.JsonRecord;
import org.closedloop.sla.json.crm.RecordSink;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a contact, a deal or a lead object. */
final class ObjectRecord {

    private final ObjectNode fields;
    private final RecordAccount account;

    private ObjectRecord(ObjectNode fields, RecordAccount account) {
        this.fields = fields;
        this.account = account;
    }

    static void read(JsonRecord json, RecordKind kind, RecordSink sink) {
        ObjectNode fields = json.getFields();
        RecordAccount account = new RecordAccount(kind, id(fields), json.getPlace(), sink::tell);
        JsonNode properties = fields.path("properties");
        boolean sound = properties.isObject()
                || (properties.isMissingNode()
                        && fields.path("propertiesWithHistory").isObject());
        if (!sound) {
            sink.skip(account.skipped(ImportReason.RECORD_UNREADABLE, "properties", properties, "no object"));
            return;
        }
        json.getIssues().forEach(account::ignore);
        sink.add(new ObjectRecord(fields, account).record());
    }

    /** Its id, or what the properties say that it is; blank if it has none. */
    static String id(ObjectNode fields) {
        return Stream.of(fields.path("id"), fields.path("properties").path("hs_object_id"))
                .filter(node -> !node.isBoolean())
                .flatMap(node -> JsonRecord.text(node).stream())
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElse("");
    }

    private CrmRecord record() {
        Map<String, List<PropertyChange>> history = PropertyHistory.read(fields.path("propertiesWithHistory"), account);
        Map<String, String> properties = properties();
        history.forEach((name, changes) ->
                PropertyHistory.newest(changes).ifPresent(newest -> properties.putIfAbsent(name, newest)));
        createdAt().ifPresent(at -> properties.merge("createdate", at, (own, other) -> own.isBlank() ? other : own));
        CrmRecord.Builder record = CrmRecord.builder()
                .kind(account.kind())
                .id(account.id())
                .place(account.place())
                .properties(properties)
                .history(history)
                .links(links(properties))
                .aliases(MergedIds.of(account.id(), properties))
                .archived(archived());
        changedAt(properties).flatMap(this::time).ifPresent(record::changedAt);
        return record.build();
    }

    private Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> property : fields.path("properties").properties()) {
            JsonRecord.text(property.getValue())
                    .ifPresentOrElse(
                            text -> properties.put(property.getKey(), text),
                            () -> account.unreadable(property.getKey(), property.getValue(), "no text or number"));
        }
        return properties;
    }

    private Optional<String> createdAt() {
        return envelope("createdAt");
    }

    private Optional<String> changedAt(Map<String, String> properties) {
        return Stream.of(
                        envelope("updatedAt"),
                        Optional.ofNullable(properties.get("hs_lastmodifieddate")),
                        Optional.ofNullable(properties.get("lastmodifieddate")))
                .flatMap(Optional::stream)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** A time beside the properties. */
    private Optional<String> envelope(String name) {
        JsonNode value = fields.path(name);
        if (value.isObject() || value.isArray() || value.isBoolean()) {
            account.unreadable(name, value, "no time");
            return Optional.empty();
        }
        return JsonRecord.text(value).filter(text -> !text.isBlank());
    }

    private Optional<Instant> time(String text) {
        Optional<Instant> time = TimeReader.instant(text);
        if (time.isEmpty()) {
            account.ignore(ImportReason.TIME_UNREADABLE, "updatedAt", text, "no time");
        }
        return time;
    }

    private boolean archived() {
        JsonNode value = fields.path("archived");
        Optional<String> text = value.isMissingNode() ? Optional.of("") : JsonRecord.text(value);
        if (text.isEmpty() || !text.get().matches("(?i)true|false|\\s*")) {
            account.unreadable("archived", value, "neither true nor false");
        }
        return text.filter("true"::equalsIgnoreCase).isPresent();
    }

    private List<RecordLink> links(Map<String, String> properties) {
        Associations associations = new Associations(account);
        associations.read(fields.path("associations"));
        if (account.kind() == RecordKind.COMPANION) {
            String contact =
                    properties.getOrDefault("hs_primary_contact_id", "").strip();
            if (!contact.isEmpty()) {
                associations.add(RecordLink.primary(RecordKind.LEAD, contact));
            }
        }
        return new ArrayList<>(associations.links());
    }
}
