package org.closedloop.sla.json.hubspot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.crm.DetailPhrase;
import org.closedloop.sla.crm.PropertyChange;
import org.closedloop.sla.format.TimeReader;
import org.closedloop.sla.json.crm.JsonRecord;
import org.closedloop.sla.json.crm.RecordIssues;
import tools.jackson.databind.JsonNode;

/** Reads {@code {"lifecyclestage": [{"value": "lead", "timestamp": "2026-03-02T08:15:00Z"}, ...]}}. */
final class PropertyHistory {

    private final RecordIssues issues;
    private final Map<String, List<PropertyChange>> histories = new LinkedHashMap<>();

    PropertyHistory(RecordIssues issues) {
        this.issues = issues;
    }

    /** The changes of each property. */
    Map<String, List<PropertyChange>> changes() {
        return histories;
    }

    /** Reads histories beside the properties. */
    void read(JsonNode all) {
        if (!all.isObject()) {
            if (!all.isMissingNode() && !all.isNull() && !(all.isArray() && all.isEmpty())) {
                issues.unreadable("propertiesWithHistory", all, DetailPhrase.NO_OBJECT);
            }
            return;
        }
        for (Map.Entry<String, JsonNode> history : all.properties()) {
            add(history.getKey(), history.getValue());
        }
    }

    /** Reads histories in the properties: {@code {"dealstage": {"value": "b", "versions": [...]}}}. */
    void readVersions(JsonNode properties) {
        for (Map.Entry<String, JsonNode> property : properties.properties()) {
            JsonNode versions = property.getValue().get("versions");
            if (versions != null) {
                add(property.getKey(), versions);
            }
        }
    }

    private void add(String property, JsonNode list) {
        List<PropertyChange> changes = changes(property, list);
        if (!changes.isEmpty()) {
            histories.put(property, changes);
        }
    }

    private List<PropertyChange> changes(String property, JsonNode list) {
        List<PropertyChange> changes = new ArrayList<>();
        if (!list.isArray()) {
            if (!list.isNull()) {
                issues.unreadable(property, list, DetailPhrase.NO_HISTORY);
            }
            return changes;
        }
        for (JsonNode entry : list) {
            // A value that was cleared is null, blank, or missing.
            JsonNode given = entry.path("value");
            JsonNode time = entry.path("timestamp");
            Optional<String> value = given.isMissingNode() ? Optional.of("") : JsonRecord.text(given);
            Optional<String> at = time.isBoolean() ? Optional.empty() : JsonRecord.text(time);
            if (value.isPresent() && at.isPresent() && !at.get().isBlank()) {
                changes.add(PropertyChange.of(value.get(), at.get()));
            } else {
                issues.unreadable(property, entry, DetailPhrase.NO_VALUE_AND_TIME);
            }
        }
        return changes;
    }

    /**
     * The latest value of at least one change; if no time can be read, the first, since HubSpot lists the newest first.
     */
    static String newest(List<PropertyChange> changes) {
        PropertyChange newest = changes.get(0);
        Instant latest = Instant.MIN;
        for (PropertyChange change : changes) {
            Instant at = TimeReader.instant(change.getAt()).orElse(Instant.MIN);
            if (at.isAfter(latest)) {
                newest = change;
                latest = at;
            }
        }
        return newest.getValue();
    }
}
