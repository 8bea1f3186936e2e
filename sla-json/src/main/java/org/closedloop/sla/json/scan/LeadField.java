package org.closedloop.sla.json.scan;

import org.closedloop.sla.funnel.LeadEvent;
import org.jspecify.annotations.Nullable;

/** All fields of a lead and of its parts; a lead with later cycles is left to the parser. */
@SuppressWarnings("ImmutableEnumChecker") // A record of numbers is immutable.
public enum LeadField {
    ID("id"),
    CREATED_AT("createdAt", LeadEvent.CREATED),
    SOURCE("source"),
    SEGMENT("segment"),
    PRIORITY("priority"),
    STAGES("stages"),
    HANDED_OVER_AT("handedOverAt", LeadEvent.HANDED_OVER),
    ACCEPTED_AT("acceptedAt", LeadEvent.ACCEPTED),
    REJECTION("rejection"),
    DISQUALIFICATION("disqualification"),
    FIRST_TOUCH_AT("firstTouchAt", LeadEvent.FIRST_TOUCH),
    ATTEMPTS("attempts"),
    PAUSES("pauses"),
    DEAL("deal"),
    TOUCHES("touches"),
    FIELDS("fields"),
    REJECTED_AT("at", LeadEvent.REJECTED),
    REASON("reason"),
    DISQUALIFIED_AT("at", LeadEvent.DISQUALIFIED),
    DISQUALIFICATION_REASON("reason"),
    OUTCOME("outcome"),
    AMOUNT("amount"),
    DEAL_CREATED_AT("createdAt", LeadEvent.DEAL_CREATED),
    CLOSED_AT("closedAt", LeadEvent.DEAL_CLOSED),
    REPORTED_BACK_AT("reportedBackAt", LeadEvent.REPORTED_BACK),
    FROM("from"),
    TO("to"),
    TOUCHED_AT("at"),
    BY("by"),
    CHANNEL("channel"),
    CYCLES("cycles"),
    STARTED_AT("startedAt");

    private final String key;
    private final @Nullable LeadEvent event;

    @SuppressWarnings("EnumOrdinal") // Only while the program runs, and stored nowhere.
    private final int bit = 1 << ordinal();

    LeadField(String key) {
        this(key, null);
    }

    LeadField(String key, @Nullable LeadEvent event) {
        this.key = key;
        this.event = event;
    }

    /** The name in a document. */
    public String key() {
        return key;
    }

    /** The event whose time the field holds, if the record keeps it. */
    @Nullable
    LeadEvent event() {
        return event;
    }

    /** A unique bit, for sets of fields. */
    int bit() {
        return bit;
    }
}
