package org.closedloop.sla.crm;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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
    LONG_NUMBER,
    /** The value has too many levels; the argument is the maximum. */
    TOO_DEEP,
    /** The rows have too many fields; the argument is the maximum. */
    TOO_MANY_FIELDS,
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
    FOREIGN,
    /** The object is not a record of a type; the arguments are the CRM and the type. */
    FOREIGN_TYPE,
    /** The arguments are what the object is not, such as {@link #FOREIGN}, and the system that it looks like. */
    LOOKS_LIKE,
    /**
     * Most records of a page cannot be read; the arguments are their number, the number of all records and the reason.
     */
    MOST_RECORDS,
    /** The record cannot be read. */
    UNREADABLE;

    @Override
    public String explain(Locale locale) {
        return IssueMessages.in(locale).phrase(this);
    }

    /** Returns the phrase with arguments: details, which are explained in the same language, or texts and numbers. */
    public IssueDetail with(Object... arguments) {
        return new DetailSentence(
                this,
                Stream.of(arguments)
                        .map(argument -> argument instanceof IssueDetail detail
                                ? detail
                                : IssueDetail.of(String.valueOf(argument)))
                        .toList());
    }

    /** A phrase with its arguments. */
    private record DetailSentence(DetailPhrase phrase, List<IssueDetail> arguments) implements IssueDetail {

        @Override
        public String explain(Locale locale) {
            return IssueMessages.in(locale)
                    .phrase(
                            phrase,
                            arguments.stream()
                                    .map(argument -> argument.explain(locale))
                                    .toArray());
        }

        @Override
        public String toString() {
            return phrase + (arguments.isEmpty() ? "" : arguments.toString());
        }
    }
}
