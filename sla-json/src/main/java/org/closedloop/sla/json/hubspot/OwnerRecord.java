package org.closedloop.sla.json.hubspot;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.DetailPhrase;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordSink;
import org.closedloop.sla.json.crm.JsonRecord;
import org.closedloop.sla.json.crm.RecordIssues;
import org.closedloop.sla.json.crm.RecordTaker.Fit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads an owner: its id as the property by which records refer to it, its mail address, its name. */
final class OwnerRecord {

    private OwnerRecord() {}

    static Fit read(JsonRecord json, RecordSink sink) {
        ObjectNode owner = json.getFields();
        String id = Envelope.id(owner);
        RecordIssues issues = new RecordIssues(RecordKind.OWNER, id, json.getPlace(), sink);
        json.getIssues().forEach(issues::ignore);
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("hubspot_owner_id", id);
        properties.put("email", text(owner, issues, "email"));
        properties.put(
                "name",
                Stream.of(text(owner, issues, "firstName", "first_name"), text(owner, issues, "lastName", "last_name"))
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" ")));
        sink.add(CrmRecord.builder()
                .kind(RecordKind.OWNER)
                .id(id)
                .place(json.getPlace())
                .properties(properties)
                .archived(Envelope.isTrue(owner.path("archived")))
                .build());
        return Fit.TAKEN;
    }

    private static String text(ObjectNode owner, RecordIssues issues, String... names) {
        JsonNode value = Envelope.field(owner, names);
        if (value.isObject() || value.isArray()) {
            issues.unreadable(names[0], value, DetailPhrase.NO_TEXT_OR_NUMBER);
        }
        return JsonRecord.text(value).orElse("");
    }
}
