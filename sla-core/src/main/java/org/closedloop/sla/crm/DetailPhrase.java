package org.closedloop.sla.crm;

import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.closedloop.sla.format.TimeForm;
import org.closedloop.sla.funnel.DealOutcome;

/**
 * A reason in words that is the detail of an issue, with or without arguments.
 *
 * <pre>{@code
 * DetailPhrase.NO_ID.explain(Locale.GERMAN);                // "keine Id"
 * DetailPhrase.TOO_DEEP.with(100).explain(Locale.ENGLISH);  // "deeper than 100 levels"
 * }</pre>
 */
public enum DetailPhrase implements IssueDetail {
    /** The input is empty. */
    EMPTY,
    /** The page is text in cells. */
    LOOKS_LIKE_CSV,
    /** The value is not an object. */
    NO_OBJECT,
    /** The value is not a list of records. */
    NO_LIST_OF_RECORDS,
    /** The value is not a list of stages. */
    NO_LIST_OF_STAGES,
    /** The value has no id. */
    NO_ID,
    /** The value is neither a text nor a number. */
    NO_TEXT_OR_NUMBER,
    /** The value is not a time. */
    NO_TIME,
    /** The value is neither true nor false. */
    NO_FLAG,
    /** The value is not a history of changes. */
    NO_HISTORY,
    /** The entry of a history has no value and time. */
    NO_VALUE_AND_TIME,
    /** The object has several fields of this name. */
    MORE_THAN_ONCE,
    /** The text has bytes that are not UTF-8. */
    NOT_UTF_8,
    /** The number has too many characters; the argument is the maximum. */
    LONG_NUMBER(1),
    /** The value has too many levels; the argument is the maximum. */
    TOO_DEEP(1),
    /** The rows have too many fields; the argument is the maximum. */
    TOO_MANY_FIELDS(1),
    /** The row is longer than the header; the arguments are the number of its values and that of the columns. */
    MORE_VALUES(2),
    /** The row is shorter than the header, and follows one with a quotation mark at a wrong place. */
    REST_OF_A_ROW,
    /** The id has half of a surrogate pair. */
    HALF_CHARACTER_IN_ID,
    /** A file of deals was given as one of leads. */
    FILE_OF_DEALS,
    /** The pipeline is that of other objects. */
    NO_STAGE_OF_DEALS,
    /** The association is not between a contact and a deal. */
    NOT_CONTACT_AND_DEAL,
    /** The association does not name its record. */
    ASSOCIATION_WITHOUT_RECORD,
    /** The object is not a record of the CRM; the argument is the CRM. */
    FOREIGN(1),
    /** The object is not a record of a type; the arguments are the CRM and the type. */
    FOREIGN_TYPE(2),
    /** The arguments are a phrase such as {@link #FOREIGN}, and the system whose records the object resembles. */
    LOOKS_LIKE(2),
    /**
     * Most records of a page cannot be read; the arguments are their number, the number of all records and the reason.
     */
    MOST_RECORDS(3),
    /** The record cannot be read. */
    UNREADABLE,
    /** The deal is won. */
    WON,
    /** The deal is lost. */
    LOST,
    /** The deal is open. */
    OPEN,
    /** The arguments are two outcomes that contradict each other. */
    TWO_OUTCOMES(2),
    /** The first argument is a time before the second one, the time of a lead; the third one is the id of the lead. */
    BEFORE_LEAD(3),
    /** The argument lists the columns in which leads link to deals. */
    COLUMNS_OF_LEADS(1),
    /** The first argument is the number of links; the second one is an id that is similar to theirs. */
    SIMILAR_ID(2),
    /** The number may be a spreadsheet's serial number of a day. */
    SPREADSHEET_SERIAL;

    private static final String SERIAL_NUMBERS = "holds: " + TimeForm.SPREADSHEET_SERIAL.getWord();
    /** Stands for an argument that is not given. */
    private static final String OMITTED = "...";

    private final int arguments;

    DetailPhrase() {
        this(0);
    }

    DetailPhrase(int arguments) {
        this.arguments = arguments;
    }

    /** Returns the phrase for an outcome. */
    public static DetailPhrase of(DealOutcome outcome) {
        return switch (outcome) {
            case WON -> WON;
            case LOST -> LOST;
            case OPEN -> OPEN;
        };
    }

    /** Returns the detail for a setting that may help to read a time, such as {@code format.timePatterns}. */
    public static IssueDetail ofHelp(String setting) {
        return setting.equals(SERIAL_NUMBERS) ? SPREADSHEET_SERIAL : IssueDetail.of(setting);
    }

    /** Returns the phrase in words, with {@code ...} in place of its arguments. */
    @Override
    public String explain(Locale locale) {
        return IssueMessages.in(locale)
                .phrase(this, Collections.nCopies(arguments, OMITTED).toArray());
    }

    @Override
    public Optional<DetailPhrase> getPhrase() {
        return Optional.of(this);
    }

    /** The number of arguments. */
    int arguments() {
        return arguments;
    }

    /**
     * Returns the phrase with its arguments: details, which are explained in the same language, or texts and numbers. A
     * phrase without arguments is returned as it is.
     *
     * @throws IllegalArgumentException if the phrase has another number of arguments
     */
    public IssueDetail with(Object... values) {
        for (Object value : values) {
            Objects.requireNonNull(value, "value");
        }
        if (values.length != arguments) {
            throw new IllegalArgumentException("detail phrase " + this + ": number of arguments must be " + arguments
                    + ", but was " + values.length);
        }
        return arguments == 0 ? this : DetailSentence.of(this, values);
    }
}
