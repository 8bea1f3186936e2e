package org.closedloop.sla.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.funnel.LeadEvent;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table of leads, in a file or a result set: the paths of a lead's JSON form in snake case, such as
 * {@code deal_closed_at}. A {@link ColumnName} adds the key that follows some of them.
 */
public enum LeadPath {
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
    TOUCHES_CHANNEL,
    /** The time of a stage, whose key follows: {@code stages_mql}. */
    STAGES,
    /** Another field, whose name follows: {@code fields_company}. */
    FIELDS;

    private final @Nullable LeadEvent event;
    private final boolean ofDeal = name().startsWith("DEAL_");

    LeadPath() {
        this(null);
    }

    LeadPath(@Nullable LeadEvent event) {
        this.event = event;
    }

    /** Returns the event whose time the column has, if it is that of one event. */
    public Optional<LeadEvent> getEvent() {
        return Optional.ofNullable(event);
    }

    /** Returns whether the column belongs to the deal. */
    public boolean isOfDeal() {
        return ofDeal;
    }

    /** Returns whether a key follows. */
    public boolean hasKey() {
        return this == STAGES || this == FIELDS;
    }

    /** Returns the name of the column, such as {@code deal_closed_at}, or what its key follows. */
    public String getLabel() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the names of the columns without a key. */
    public static List<String> labels() {
        return Arrays.stream(values())
                .filter(path -> !path.hasKey())
                .map(LeadPath::getLabel)
                .toList();
    }
}
