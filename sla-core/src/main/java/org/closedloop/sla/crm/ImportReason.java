package org.closedloop.sla.crm;

import java.util.Locale;

/** All that an import may have to tell, one constant per reason. The {@linkplain #getCode() code} is stable. */
public enum ImportReason {
    /** A page is not what the CRM sends: no JSON, or no records in it. */
    PAGE_UNREADABLE,
    /** A page ends in the middle, or cannot be read to its end; the records before were read. */
    PAGE_CUT_OFF,
    /** The CRM answered with an error instead of records. */
    PAGE_REFUSED,
    /** A page says that there is another, which was not handed in. */
    PAGE_MISSING,
    /** There are fewer records than the CRM says that there are. */
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
    /** A row of a file is a total, a title or the end of a report, and no record. */
    ROW_IS_NO_RECORD,
    /** A record has more characters than are read. */
    RECORD_TOO_LONG,
    /** A quote is closed in the middle of a cell: where the cell ends is unknown. */
    QUOTE_IN_CELL,
    /** A record has no id. */
    ID_MISSING,
    /** An id is a number in scientific notation: it may be that of several records. */
    ID_ROUNDED,
    /** An id has control characters: those around it do not count, and with others in it, it is none. */
    ID_WITH_CONTROLS,
    /** Nothing is read from objects of this type. */
    OBJECT_NOT_READ,
    /** The CRM keeps the record only as archived or deleted. */
    ARCHIVED,
    /** The mapping leaves such records out. */
    OUT_OF_SCOPE,
    /** The deal is in a pipeline that does not count. */
    OTHER_PIPELINE,
    /** The record is there in several versions, and this one does not count. */
    SEEN_TWICE,
    /** The lead was merged into another one, which counts in its place, or was left out. */
    MERGED_INTO_OTHER,
    /** Leads were merged into one another in a circle: the one that was made first counts. */
    MERGED_IN_A_CIRCLE,
    /** Several leads have an id of which each says that it is its own, too: it is that of the one made first. */
    ID_OF_SEVERAL,
    /** An activity was only planned, or was no person's. */
    NOT_AN_ATTEMPT,
    /** The record it belongs to is not there, or was left out. */
    BELONGS_TO_NOTHING,

    /** Links in a property lead to records that were not read. */
    LINK_LEADS_NOWHERE,

    /** A word is read as no value that the mapping's format does not name itself. */
    BLANK_WORD,
    /** A word is read as a value that may mean that there is none. */
    MAYBE_BLANK_WORD,
    /**
     * A value is read as one of the mapping's, without words in parentheses that are taken for the name of a pipeline.
     */
    PARENTHESES_IGNORED,
    /** A value has a type that none of its kind can have. */
    VALUE_UNREADABLE,
    /** A text has half of a surrogate pair, which is no character; U+FFFD stands in its place. */
    CHARACTER_REPLACED,
    /** A time is in no form that is read. */
    TIME_UNREADABLE,
    /** A time is so far away that it cannot be meant. */
    TIME_IMPLAUSIBLE,
    /** A time has no offset: taken for one of the mapping's zone, as the format names none. */
    ZONE_ASSUMED,
    /** Some times of a property have an offset and some have none, and the format names no zone for these. */
    OFFSETS_MIXED,
    /** A time was skipped by the clocks of its zone: moved on by as much as they were. */
    TIME_IN_GAP,
    /** A time was shown twice by the clocks of its zone: taken for the first. */
    TIME_IN_OVERLAP,
    /** A time of day stands where days are: only the day counts. */
    TIME_DROPPED,
    /** A time is so long after a day that it may be on one of two days. */
    DAY_UNKNOWN,
    /** All times of a property are days or midnights: the midnights were taken for days. */
    DAYS_ASSUMED,
    /** All times of a property are midnights: they may be days. */
    ONLY_MIDNIGHTS,
    /** An amount is no number. */
    AMOUNT_UNREADABLE,
    /** A point or comma of an amount may be before decimals as well as between thousands. */
    AMOUNT_AMBIGUOUS,
    /** Another amount of the property shows what stands before the decimals of an ambiguous one. */
    SEPARATOR_ASSUMED,
    /** Some amounts of a property have decimals behind a point, and some behind a comma. */
    SEPARATORS_CONTRADICT,
    /** An amount is greater than money is. */
    AMOUNT_TOO_LARGE,
    /** An amount is below zero. */
    AMOUNT_NEGATIVE,
    /** An amount has no currency, and the mapping names none. */
    AMOUNT_WITHOUT_CURRENCY,
    /** The sign or code beside an amount is not of the currency that the record or the mapping names. */
    CURRENCY_CONTRADICTS,
    /** A currency has no such code. */
    CURRENCY_UNKNOWN,
    /** The first touch was not one of a person. */
    TOUCH_NOT_HUMAN,
    /** The record is or was in the stage, and nothing says since when. */
    STAGE_WITHOUT_TIME,

    /** The history of a property does not end with the value that the record has now: it is not used. */
    HISTORY_CONTRADICTS,

    /** The first change of a property has an old value: taken to have been so since the record was made. */
    STATE_SINCE_CREATION,
    /** An amount is taken to be in the mapping's currency. */
    CURRENCY_ASSUMED,
    /** An amount has more decimals than its currency and was rounded half up. */
    AMOUNT_ROUNDED,
    /** A date has no time of day: it stays a day, and no response is timed by it. */
    DATE_WITHOUT_TIME,
    /** Nothing says what became of the deal: taken as open. */
    OUTCOME_ASSUMED,

    /** The deal was won or lost before it was made. */
    CLOSED_BEFORE_CREATED,
    /** The deal was won or lost before its lead was made. */
    CLOSED_BEFORE_LEAD,
    /** The deal was won or lost, and nothing says when: it belongs to no window. */
    CLOSED_WITHOUT_TIME,
    /** The first touch was before the hand-over. */
    TOUCH_BEFORE_HAND_OVER,
    /** A later stage was entered before an earlier one. */
    STAGES_BACKWARDS,
    /**
     * A stage was left again for what came before it, or entered twice, or a record that was made in it has left it for
     * a value of no stage; its first entry counts.
     */
    STAGE_LEFT_AGAIN,
    /** A stage was left again, or entered twice, and the mapping counts an entry that held only. */
    STAGE_NOT_HELD,
    /** The recorded close date is not the day of the last entry into the stage: the first in the mapping counts. */
    CLOSE_DATE_CONTRADICTS,
    /** The deal was lost, but no reason is recorded. */
    LOST_WITHOUT_REASON,
    /** The deal is open, and certain to be won. */
    OPEN_BUT_CERTAIN,
    /** Two properties disagree on what became of the deal. */
    OUTCOME_CONTRADICTS,
    /** Rows of leads have values of deals, and neither a deal's id nor its stage. */
    VALUES_OF_NO_DEAL,
    /** The lead object does not belong to any contact that was read: it is a lead of its own. */
    COMPANION_WITHOUT_LEAD,
    /** The deal does not belong to any lead that was read, or there are no leads at all: it is a lead of its own. */
    DEAL_WITHOUT_LEAD,
    /** The lead has a deal before this one: it is a lead of its own. */
    DEAL_OF_SEVERAL,
    /** The deal belongs to several leads: it counts with one of them. */
    DEAL_OF_SEVERAL_LEADS;

    /** Whether it says that something was not there to be read. */
    public boolean isAboutPage() {
        return switch (this) {
            case PAGE_UNREADABLE, PAGE_CUT_OFF, PAGE_REFUSED, PAGE_MISSING, RECORDS_MISSING -> true;
            default -> false;
        };
    }

    /** Whether it says that the mapping and the export do not fit, so that numbers of the leads may not be trusted. */
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
