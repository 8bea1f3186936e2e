package org.closedloop.sla.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.funnel.EventTime;
import org.jspecify.annotations.Nullable;

/** Values in one of the forms of HubSpot, chosen at random. */
final class HubSpotValues {

    private final ExportDice dice;

    HubSpotValues(ExportDice dice) {
        this.dice = dice;
    }

    /** An object without its properties. */
    Map<String, @Nullable Object> envelope(String id) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("id", id);
        object.put("archived", false);
        object.put("updatedAt", dice.after(Instant.parse("2026-06-01T00:00:00Z")).toString());
        return object;
    }

    /** A day, or an instant in any of its forms. */
    Object time(EventTime time) {
        return time.getInstant().map(this::time).orElseGet(time::toString);
    }

    /** ISO-8601, or milliseconds as a number or a text. */
    Object time(Instant at) {
        return switch (dice.below(4)) {
            case 0 -> at.toEpochMilli();
            case 1 -> Long.toString(at.toEpochMilli());
            default -> at.toString();
        };
    }

    /** A number, or as a text. */
    Object number(BigDecimal number) {
        return dice.happens(50) ? number : number.toPlainString();
    }

    /** A boolean, or as a text. */
    Object flag(boolean flag) {
        return dice.happens(30) ? flag : Boolean.toString(flag);
    }

    /** The text, or one of the forms of a missing value. */
    @Nullable Object text(Optional<String> text) {
        return text.orElseGet(() -> dice.happens(50) ? "" : null);
    }

    /** One entry of a history. */
    Map<String, @Nullable Object> change(String value, Instant at) {
        Map<String, @Nullable Object> change = new LinkedHashMap<>();
        change.put("value", value);
        change.put("timestamp", time(at));
        change.put("sourceType", dice.oneOf("CRM_UI", "AUTOMATION_PLATFORM", "IMPORT"));
        return change;
    }

    Map<String, @Nullable Object> association(String kind, String id, String type) {
        return JsonText.object(kind, JsonText.object("results", List.of(JsonText.object("id", id, "type", type))));
    }

    /** The properties in another order, with additional and empty ones. */
    Map<String, @Nullable Object> withNoise(Map<String, @Nullable Object> properties) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(properties);
        for (String name : List.of("hs_lead_status", "notes_last_contacted", "hs_first_outreach_date", "createdate")) {
            if (dice.happens(40)) {
                all.putIfAbsent(name, dice.happens(50) ? "" : null);
            }
        }
        all.put("hs_all_owner_ids", dice.happens(50) ? null : "41;42");
        all.put("num_notes", dice.oneOf("0", "7", (Object) 7));
        all.put("lastmodifieddate", time(dice.after(Instant.parse("2026-06-01T00:00:00Z"))));
        return dice.shuffled(all);
    }
}
