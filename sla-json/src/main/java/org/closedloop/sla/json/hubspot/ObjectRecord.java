package org.closedloop.sla.json.hubspot;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.DetailPhrase;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.PropertyChange;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordLink;
import org.closedloop.sla.crm.RecordSink;
import org.closedloop.sla.format.TimeReader;
import org.closedloop.sla.json.crm.ExpectedInputs;
import org.closedloop.sla.json.crm.JsonRecord;
import org.closedloop.sla.json.crm.ReadRecord;
import org.closedloop.sla.json.crm.RecordIssues;
import org.closedloop.sla.json.crm.RecordTaker.Fit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a contact, a deal or a lead object. */
final class ObjectRecord {

    private final ObjectNode fields;
    private final RecordIssues issues;
    private final ExpectedInputs<AssociationList> pages;

    private ObjectRecord(ObjectNode fields, RecordIssues issues, ExpectedInputs<AssociationList> pages) {
        this.fields = fields;
        this.issues = issues;
        this.pages = pages;
    }

    static Fit read(JsonRecord json, RecordKind kind, RecordSink sink, ExpectedInputs<AssociationList> pages) {
        ObjectNode fields = FlatRecord.isOne(json.getFields()) ? FlatRecord.nested(json.getFields()) : json.getFields();
        RecordIssues issues = new RecordIssues(kind, Envelope.id(fields), json.getPlace(), sink);
        Optional<Fit> broken = broken(fields, issues);
        if (broken.isPresent()) {
            return broken.get();
        }
        json.getIssues().forEach(issues::ignore);
        sink.add(new ObjectRecord(fields, issues, pages).record());
        return Fit.TAKEN;
    }

    /** The issue of a record whose properties are not an object; empty if they are. */
    static Optional<Fit> broken(ObjectNode fields, RecordIssues issues) {
        JsonNode properties = fields.path("properties");
        boolean sound = isSound(properties) && (!properties.isMissingNode() || isSound(Envelope.histories(fields)));
        return sound
                ? Optional.empty()
                : Optional.of(Fit.broken(issues.skipped(
                        ImportReason.RECORD_UNREADABLE, "properties", properties, DetailPhrase.NO_OBJECT)));
    }

    /** PHP writes an empty object as an empty list. */
    private static boolean isSound(JsonNode properties) {
        return properties.isObject() || properties.isMissingNode() || (properties.isArray() && properties.isEmpty());
    }

    private CrmRecord record() {
        PropertyHistory histories = new PropertyHistory(issues);
        histories.read(Envelope.histories(fields));
        histories.readVersions(fields.path("properties"));
        Map<String, List<PropertyChange>> history = histories.changes();
        Map<String, String> properties = properties(history);
        return new ReadRecord(issues.kind(), issues.id(), issues.place(), properties)
                .history(history)
                .addLinks(links(properties))
                .aliases(MergedIds.of(issues.id(), properties, fields))
                .archived(archived())
                .changedAt(changedAt(properties).flatMap(this::time));
    }

    /** Its properties, and those that only its history or its envelope has. */
    private Map<String, String> properties(Map<String, List<PropertyChange>> history) {
        Map<String, String> properties =
                PropertyTexts.of(fields.path("properties")).orElseGet(this::copiedProperties);
        Map<String, String> further = new LinkedHashMap<>(0);
        history.forEach((name, changes) -> {
            if (!properties.containsKey(name)) {
                further.put(name, PropertyHistory.newest(changes));
            }
        });
        Optional<String> createdAt = envelope("createdAt", Envelope.createdAt(fields));
        if (createdAt.isPresent() && isBlank(further.getOrDefault("createdate", properties.get("createdate")))) {
            further.put("createdate", createdAt.get());
        }
        if (further.isEmpty()) {
            return properties;
        }
        Map<String, String> all = new LinkedHashMap<>(properties);
        all.putAll(further);
        return all;
    }

    private Map<String, String> copiedProperties() {
        Map<String, String> properties = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> property : fields.path("properties").properties()) {
            Optional<String> text = PropertyValue.text(property.getValue());
            if (text.isPresent()) {
                properties.put(property.getKey(), text.get());
            } else {
                issues.unreadable(property.getKey(), property.getValue(), DetailPhrase.NO_TEXT_OR_NUMBER);
            }
        }
        return properties;
    }

    private Optional<String> changedAt(Map<String, String> properties) {
        Optional<String> beside = envelope("updatedAt", Envelope.updatedAt(fields));
        if (beside.isPresent()) {
            return beside;
        }
        String object = properties.get("hs_lastmodifieddate");
        String changed = isBlank(object) ? properties.get("lastmodifieddate") : object;
        return isBlank(changed) ? Optional.empty() : Optional.ofNullable(changed);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** A time beside the properties. */
    private Optional<String> envelope(String name, JsonNode value) {
        if (value.isObject() || value.isArray() || value.isBoolean()) {
            issues.unreadable(name, value, DetailPhrase.NO_TIME);
            return Optional.empty();
        }
        return JsonRecord.text(value).filter(text -> !text.isBlank());
    }

    private Optional<Instant> time(String text) {
        Optional<Instant> time = TimeReader.instant(text);
        if (time.isEmpty()) {
            issues.ignore(ImportReason.TIME_UNREADABLE, "updatedAt", text);
        }
        return time;
    }

    private boolean archived() {
        JsonNode value = Envelope.archived(fields);
        if (value.isBoolean() || value.isMissingNode()) {
            return value.asBoolean(false);
        }
        Optional<String> text = JsonRecord.text(value).map(String::strip);
        boolean archived = text.filter("true"::equalsIgnoreCase).isPresent();
        boolean active =
                text.filter(is -> is.isEmpty() || is.equalsIgnoreCase("false")).isPresent();
        if (!archived && !active) {
            issues.unreadable("archived", value, DetailPhrase.NO_FLAG);
        }
        return archived;
    }

    private Collection<RecordLink> links(Map<String, String> properties) {
        Associations associations = new Associations(issues, pages);
        associations.read(fields);
        if (issues.kind() == RecordKind.COMPANION) {
            String contact =
                    properties.getOrDefault("hs_primary_contact_id", "").strip();
            if (!contact.isEmpty()) {
                associations.add(RecordLink.primary(RecordKind.LEAD, contact));
            }
        }
        return associations.links();
    }
}
