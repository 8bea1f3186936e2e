package org.closedloop.sla.json.scan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.closedloop.sla.funnel.LeadEvent;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table of leads: the paths of a lead's JSON form in snake case, as {@code ResultSetReader} of
 * sla-core names them. The columns of stages and of other fields have a key after the path.
 */
public enum CellPath {
    ID(LeadField.ID),
    SOURCE(LeadField.SOURCE),
    SEGMENT(LeadField.SEGMENT),
    PRIORITY(LeadField.PRIORITY),
    CREATED_AT(LeadField.CREATED_AT),
    HANDED_OVER_AT(LeadField.HANDED_OVER_AT),
    ACCEPTED_AT(LeadField.ACCEPTED_AT),
    FIRST_TOUCH_AT(LeadField.FIRST_TOUCH_AT),
    REJECTION_AT(LeadField.REJECTION, LeadField.REJECTED_AT),
    REJECTION_REASON(LeadField.REJECTION, LeadField.REASON),
    DISQUALIFICATION_AT(LeadField.DISQUALIFICATION, LeadField.DISQUALIFIED_AT),
    DISQUALIFICATION_REASON(LeadField.DISQUALIFICATION, LeadField.DISQUALIFICATION_REASON),
    DEAL_OUTCOME(LeadField.DEAL, LeadField.OUTCOME),
    DEAL_AMOUNT(LeadField.DEAL, LeadField.AMOUNT),
    DEAL_CURRENCY(LeadField.DEAL, LeadField.AMOUNT),
    DEAL_CREATED_AT(LeadField.DEAL, LeadField.DEAL_CREATED_AT),
    DEAL_CLOSED_AT(LeadField.DEAL, LeadField.CLOSED_AT),
    DEAL_REPORTED_BACK_AT(LeadField.DEAL, LeadField.REPORTED_BACK_AT),
    ATTEMPTS(LeadField.ATTEMPTS),
    PAUSES_FROM(LeadField.PAUSES, LeadField.FROM),
    PAUSES_TO(LeadField.PAUSES, LeadField.TO),
    TOUCHES_AT(LeadField.TOUCHES, LeadField.TOUCHED_AT),
    TOUCHES_BY(LeadField.TOUCHES, LeadField.BY),
    TOUCHES_CHANNEL(LeadField.TOUCHES, LeadField.CHANNEL),
    /** The time of a stage, whose key follows: {@code stages_mql}. */
    STAGES(LeadField.STAGES),
    /** Another field, whose name follows: {@code fields_company}. */
    FIELDS(LeadField.FIELDS);

    private final LeadField field;
    private final LeadField last;

    CellPath(LeadField field) {
        this(field, field);
    }

    CellPath(LeadField field, LeadField last) {
        this.field = field;
        this.last = last;
    }

    /** The field of the lead that has the value, or that has the part with it. */
    public LeadField field() {
        return field;
    }

    /** The field that has the value itself. */
    public LeadField last() {
        return last;
    }

    /** The event whose time it has, if it has one. */
    @Nullable
    LeadEvent event() {
        return last.event();
    }

    /** Whether it belongs to the deal. */
    public boolean isOfDeal() {
        return field() == LeadField.DEAL;
    }

    /** Whether a key follows. */
    public boolean hasKey() {
        return this == STAGES || this == FIELDS;
    }

    /** The name of the column, such as {@code deal_closed_at}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The path of a column without a key, in any case, with or without underscores; null if it is none. */
    public static @Nullable CellPath of(String label) {
        String plain = plain(label);
        return Arrays.stream(values())
                .filter(path -> !path.hasKey() && plain(path.name()).equals(plain))
                .findFirst()
                .orElse(null);
    }

    /** The names of the columns without a key. */
    public static List<String> labels() {
        return Arrays.stream(values())
                .filter(path -> !path.hasKey())
                .map(CellPath::label)
                .toList();
    }

    private static String plain(String label) {
        return label.toLowerCase(Locale.ROOT).replaceAll("[_.]", "");
    }
}
