package org.closedloop.sla.json.hubspot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.crm.PropertyChange;
import org.closedloop.sla.format.TimeReader;
import org.closedloop.sla.json.crm.JsonRecord;
import tools.jackson.databind.JsonNode;

/** Reads {@code {"lifecyclestage": [{"value": "lead", "timestamp": "2026-03-02T08:15:00Z"}, ...]}}. */
final class PropertyHistory {

    private PropertyHistory() {}

    static Map<String, List<PropertyChange>> read(JsonNode histories, RecordAccount account) {
        Map<String, List<PropertyChange>> read = new LinkedHashMap<>();
        if (!histories.isObject()) {
            if (!histories.isMissingNode() && !histories.isNull()) {
                account.unreadable("propertiesWithHistory", histories, "no object");
            }
            return read;
        }
        for (Map.Entry<String, JsonNode> history : histories.properties()) {
            List<PropertyChange> changes = changes(history.getKey(), history.getValue(), account);
            if (!changes.isEmpty()) {
                read.put(history.getKey(), changes);
            }
        }
        return read;
    }

    private static List<PropertyChange> changes(String property, JsonNode list, RecordAccount account) {
        List<PropertyChange> changes = new ArrayList<>();
        if (!list.isArray()) {
            if (!list.isNull()) {
                account.unreadable(property, list, "no history");
            }
            return changes;
        }
        for (JsonNode entry : list) {
            // A value that was cleared comes as null, blank, or not at all.
            Optional<String> value =
                    entry.path("value").isMissingNode() ? Optional.of("") : JsonRecord.text(entry.path("value"));
            Optional<String> at = JsonRecord.text(entry.path("timestamp"))
                    .filter(text -> !text.isBlank() && !entry.path("timestamp").isBoolean());
            if (value.isPresent() && at.isPresent()) {
                changes.add(PropertyChange.of(value.get(), at.get()));
            } else {
                account.unreadable(property, entry, "no value and time");
            }
        }
        return changes;
    }

    /** The value that was taken last; where no time can be read, the first, as HubSpot lists the newest first. */
    static Optional<String> newest(List<PropertyChange> changes) {
        PropertyChange newest = null;
        Instant latest = Instant.MIN;
        for (PropertyChange change : changes) {
            Instant at = TimeReader.instant(change.getAt()).orElse(Instant.MIN);
            if (newest == null || at.isAfter(latest)) {
                newest = change;
                latest = at;
            }
        }
        return Optional.ofNullable(newest).map(PropertyChange::getValue);
    }
}
