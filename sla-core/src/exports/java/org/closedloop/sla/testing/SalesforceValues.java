package org.closedloop.sla.testing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.closedloop.sla.funnel.EventTime;
import org.jspecify.annotations.Nullable;

/** Values in the forms of Salesforce. */
final class SalesforceValues {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxx", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final ExportDice dice;
    private int ids;

    SalesforceValues(ExportDice dice) {
        this.dice = dice;
    }

    /** The next id of a record whose type has this prefix. */
    String id(String prefix) {
        return prefix + String.format(Locale.ROOT, "%012d", ++ids);
    }

    /** A record with only its type and id. */
    Map<String, @Nullable Object> record(String type, String id) {
        Map<String, @Nullable Object> record = new LinkedHashMap<>();
        record.put(
                "attributes",
                JsonText.object("type", type, "url", "/services/data/v62.0/sobjects/" + type + "/" + id));
        record.put("Id", id);
        return record;
    }

    String time(Instant at) {
        return TIME.format(at);
    }

    /** A day, or an instant. */
    String time(EventTime time) {
        return time.getInstant().map(this::time).orElseGet(time::toString);
    }

    /** The fields in another order, with additional and empty ones. */
    Map<String, @Nullable Object> withNoise(Map<String, @Nullable Object> record) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(record);
        for (String name : List.of("ConvertedDate", "Description", "LastActivityDate")) {
            if (dice.happens(40)) {
                all.putIfAbsent(name, null);
            }
        }
        all.put("IsDeleted", false);
        all.put("SystemModstamp", time(dice.after(Instant.parse("2026-06-01T00:00:00Z"))));
        if (dice.happens(30)) {
            all.put(
                    "Owner",
                    JsonText.object("attributes", JsonText.object("type", "User"), "Name", "Ada", "Email", "a@b.ch"));
        }
        return dice.shuffled(all);
    }
}
