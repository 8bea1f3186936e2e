package org.closedloop.sla.json;

import java.util.Locale;

/** The names of all fields of a lead and its parts. */
@SuppressWarnings("ImmutableEnumChecker") // A record of numbers is immutable.
enum LeadField {
    ID,
    CREATED_AT,
    SOURCE,
    SEGMENT,
    PRIORITY,
    STAGES,
    HANDED_OVER_AT,
    ACCEPTED_AT,
    REJECTION,
    FIRST_TOUCH_AT,
    ATTEMPTS,
    PAUSES,
    DEAL,
    TOUCHES,
    FIELDS,
    AT,
    REASON,
    FROM,
    TO,
    BY,
    CHANNEL,
    OUTCOME,
    AMOUNT,
    CLOSED_AT,
    REPORTED_BACK_AT,
    /** No field: what comes before the first. */
    FIRST;

    @SuppressWarnings("EnumOrdinal") // Only while the program runs, and stored nowhere.
    private final int bit = 1 << ordinal();

    private final QuotedName quoted = QuotedName.of(key());

    /** As in a document: {@code CREATED_AT} is {@code createdAt}. */
    String key() {
        String[] parts = name().toLowerCase(Locale.ROOT).split("_", -1);
        for (int i = 1; i < parts.length; i++) {
            parts[i] = parts[i].substring(0, 1).toUpperCase(Locale.ROOT) + parts[i].substring(1);
        }
        return String.join("", parts);
    }

    /** A bit of its own, to tell the fields that were seen. */
    int bit() {
        return bit;
    }

    /** The name, as it stands on a line that is written without blanks. */
    QuotedName quoted() {
        return quoted;
    }
}
