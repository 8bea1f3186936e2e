package org.closedloop.sla.crm;

import java.util.Locale;

/** The reasons of import issues. The {@linkplain #getCode() code} is stable. */
public enum ImportReason {
    /** A page is not what the CRM sends: no JSON, or no records in it. */
    PAGE_UNREADABLE,
    /** A page ends in the middle, or cannot be read to its end; the records before were read. */
    PAGE_CUT_OFF,
    /** The CRM answered with an error instead of records. */
    PAGE_REFUSED,
    /** A page refers to a next page that was not read. */
    PAGE_MISSING,
    /** There are fewer records than the CRM counts. */
    RECORDS_MISSING,
    /** Two columns of a file have one name; the first that has a value counts. */
    COLUMN_TWICE,
    /** No record has a property that the mapping names. */
    PROPERTY_NEVER_SEEN,
    /** Most values of a property that the mapping reads could not be read. */
    PROPERTY_MOSTLY_UNREADABLE,
    /** No lead entered a stage that the mapping has. */
    STAGE_NOT_REACHED,
    /** There are deals, but none with an outcome that the mapping defines. */
    OUTCOME_NOT_REACHED,

    /** A record is not what the CRM sends. */
    RECORD_UNREADABLE,
    /** A row of a file is not a record, but a total, a title or the end of a report. */
    ROW_IS_NO_RECORD,
    /** A record exceeds the maximum number of characters. */
    RECORD_TOO_LONG,
    /** A quote is closed in the middle of a cell: where the cell ends is unknown. */
    QUOTE_IN_CELL,
    /** A record has no id. */
    ID_MISSING,
    /** An id is a number in scientific notation: it may be that of several records. */
    ID_ROUNDED,
    /** An id has control characters: around the id they are removed; within, they make it unusable. */
    ID_WITH_CONTROLS,
    /** Nothing is read from objects of this type. */
    OBJECT_NOT_READ,
    /** The CRM keeps the record only as archived or deleted. */
    ARCHIVED,
    /** The mapping leaves such records out. */
    OUT_OF_SCOPE,
    /** The deal is in a pipeline that does not count. */
    OTHER_PIPELINE,
    /** There are several versions of the record, and this one does not count. */
    SEEN_TWICE,
    /** The lead was merged into another one, which counts instead, or was excluded. */
    MERGED_INTO_OTHER,
    /** Leads were merged into one another in a circle: the one that was created first counts. */
    MERGED_IN_A_CIRCLE,
    /** Several leads have the same id among their aliases: it belongs to the one that was created first. */
    ID_OF_SEVERAL,
    /** An activity was only planned, or was not done by a person. */
    NOT_AN_ATTEMPT,
    /** The record that it belongs to was not read, or was excluded. */
    BELONGS_TO_NOTHING,

    /** Links in a property lead to records that were not read. */
    LINK_LEADS_NOWHERE,

    /** A word that the mapping's format does not list is read as no value. */
    BLANK_WORD,
    /** A word that may mean no value is read as a value. */
    MAYBE_BLANK_WORD,
    /**
     * A value is read as one of the mapping's without its words in parentheses, which are taken for the name of a
     * pipeline.
     */
    PARENTHESES_IGNORED,
    /** A value has a type that none of its kind can have. */
    VALUE_UNREADABLE,
    /** A text has half of a surrogate pair, which is replaced by U+FFFD. */
    CHARACTER_REPLACED,
    /** A time has an unknown form. */
    TIME_UNREADABLE,
    /** A time is implausibly far in the past or future. */
    TIME_IMPLAUSIBLE,
    /** A time has no offset and the format has no zone: the mapping's zone is assumed. */
    ZONE_ASSUMED,
    /** Some times of a property have an offset and some have none, and the format has no zone. */
    OFFSETS_MIXED,
    /** A local time is in a gap of its zone: it is moved by the length of the gap. */
    TIME_IN_GAP,
    /** A local time is in an overlap of its zone: the first of the two is assumed. */
    TIME_IN_OVERLAP,
    /** A property of days has a time of day, which is ignored. */
    TIME_DROPPED,
    /** A time after a day may be on one of two days, and is unknown. */
    DAY_UNKNOWN,
    /** All times of a property are days or midnights: the midnights are read as days. */
    DAYS_ASSUMED,
    /** All times of a property are midnights: they may be days. */
    ONLY_MIDNIGHTS,
    /** An amount is not a number. */
    AMOUNT_UNREADABLE,
    /** A point or comma of an amount may be a decimal or a grouping separator. */
    AMOUNT_AMBIGUOUS,
    /** The decimal separator of an ambiguous amount is known from another amount of the property. */
    SEPARATOR_ASSUMED,
    /** Some amounts of a property have a decimal point, and some a decimal comma. */
    SEPARATORS_CONTRADICT,
    /** An amount is implausibly large. */
    AMOUNT_TOO_LARGE,
    /** An amount is below zero. */
    AMOUNT_NEGATIVE,
    /** An amount has no currency, and the mapping has none. */
    AMOUNT_WITHOUT_CURRENCY,
    /** The sign or code beside an amount contradicts the currency of the record or the mapping. */
    CURRENCY_CONTRADICTS,
    /** A currency code is unknown. */
    CURRENCY_UNKNOWN,
    /** The first touch was not by a person. */
    TOUCH_NOT_HUMAN,
    /** The record is or was in the stage, but the time of entry is unknown. */
    STAGE_WITHOUT_TIME,

    /** The history of a property does not end with its present value, and is not used. */
    HISTORY_CONTRADICTS,

    /** The old value of the first change of a property is assumed from the creation of the record. */
    STATE_SINCE_CREATION,
    /** An amount is assumed to be in the mapping's currency. */
    CURRENCY_ASSUMED,
    /** An amount has more decimals than its currency and was rounded half up. */
    AMOUNT_ROUNDED,
    /** A date has no time of day: it is used as a day, and no response is timed by it. */
    DATE_WITHOUT_TIME,
    /** The outcome of the deal is unknown: it is assumed to be open. */
    OUTCOME_ASSUMED,

    /** The deal was closed before it was created. */
    CLOSED_BEFORE_CREATED,
    /** The deal was closed before its lead was created. */
    CLOSED_BEFORE_LEAD,
    /** The deal was closed at an unknown time: it belongs to no window. */
    CLOSED_WITHOUT_TIME,
    /** The first touch was before the hand-over. */
    TOUCH_BEFORE_HAND_OVER,
    /** A later stage was entered before an earlier one. */
    STAGES_BACKWARDS,
    /**
     * A stage was left for an earlier one, or entered twice, or a record that was created in it has changed to a value
     * of no stage; the first entry counts.
     */
    STAGE_LEFT_AGAIN,
    /** A stage was left again, or entered twice, and the mapping counts only an entry that held. */
    STAGE_NOT_HELD,
    /** The recorded close date is not the day of the last entry into the stage: the first in the mapping counts. */
    CLOSE_DATE_CONTRADICTS,
    /** The deal was lost, and has no loss reason. */
    LOST_WITHOUT_REASON,
    /** The deal is open, but its probability is certain. */
    OPEN_BUT_CERTAIN,
    /** Two properties disagree on the outcome of the deal. */
    OUTCOME_CONTRADICTS,
    /** Rows of leads have values of deals, but neither the id nor the stage of a deal. */
    VALUES_OF_NO_DEAL,
    /** The lead object belongs to no contact that was read, and is a separate lead. */
    COMPANION_WITHOUT_LEAD,
    /** The deal belongs to no lead that was read, and is a separate lead. */
    DEAL_WITHOUT_LEAD,
    /** The lead has an earlier deal; this one is a separate lead. */
    DEAL_OF_SEVERAL,
    /** The deal belongs to several leads: it counts with one of them. */
    DEAL_OF_SEVERAL_LEADS;

    /** Whether the input was incomplete. */
    public boolean isAboutPage() {
        return switch (this) {
            case PAGE_UNREADABLE, PAGE_CUT_OFF, PAGE_REFUSED, PAGE_MISSING, RECORDS_MISSING -> true;
            default -> false;
        };
    }

    /** Whether the mapping does not fit the export, so that numbers may be wrong. */
    public boolean isAboutMapping() {
        return switch (this) {
            case PROPERTY_NEVER_SEEN, PROPERTY_MOSTLY_UNREADABLE, STAGE_NOT_REACHED, OUTCOME_NOT_REACHED -> true;
            default -> false;
        };
    }

    /** The stable code, such as {@code date-without-time}. */
    public String getCode() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
