package org.closedloop.sla.jdbc;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.closedloop.sla.funnel.LeadEvent;
import org.jspecify.annotations.Nullable;

/** The columns with a name of their own: the paths of the lead's JSON form in snake case. */
enum LeadPath {
    ID,
    SOURCE,
    SEGMENT,
    PRIORITY,
    CREATED_AT(LeadEvent.CREATED),
    HANDED_OVER_AT(LeadEvent.HANDED_OVER),
    ACCEPTED_AT(LeadEvent.ACCEPTED),
    FIRST_TOUCH_AT(LeadEvent.FIRST_TOUCH),
    REJECTION_AT(LeadEvent.REJECTED),
    REJECTION_REASON,
    DISQUALIFICATION_AT(LeadEvent.DISQUALIFIED),
    DISQUALIFICATION_REASON,
    DEAL_OUTCOME,
    DEAL_AMOUNT,
    DEAL_CURRENCY,
    DEAL_CREATED_AT(LeadEvent.DEAL_CREATED),
    DEAL_CLOSED_AT(LeadEvent.DEAL_CLOSED),
    DEAL_REPORTED_BACK_AT(LeadEvent.REPORTED_BACK),
    ATTEMPTS,
    PAUSES_FROM,
    PAUSES_TO,
    TOUCHES_AT,
    TOUCHES_BY,
    TOUCHES_CHANNEL;

    private final @Nullable LeadEvent event;

    LeadPath() {
        this(null);
    }

    LeadPath(@Nullable LeadEvent event) {
        this.event = event;
    }

    /** Returns the event whose time it has; it must have one. */
    LeadEvent requiredEvent() {
        return Objects.requireNonNull(event, name());
    }

    /** Whether it belongs to the deal. */
    boolean isOfDeal() {
        return name().startsWith("DEAL_");
    }

    /** The name of the column, such as {@code deal_closed_at}. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the path of a column, in any case, with or without underscores; null if it is none. */
    static @Nullable LeadPath of(String label) {
        String plain = plain(label);
        return Arrays.stream(values())
                .filter(path -> plain(path.name()).equals(plain))
                .findFirst()
                .orElse(null);
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(LeadPath::label).toList();
    }

    private static String plain(String label) {
        return label.toLowerCase(Locale.ROOT).replaceAll("[_.]", "");
    }
}
