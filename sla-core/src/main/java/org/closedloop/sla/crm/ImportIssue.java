package org.closedloop.sla.crm;

import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.constraint.Excerpt;
import org.closedloop.sla.constraint.VisibleText;
import org.closedloop.sla.format.ControlCharacters;
import org.immutables.value.Value;

/**
 * An issue of an import with a record, a page or the mapping: its reason, its place, the value that was found, and what
 * was done about it.
 *
 * <pre>{@code
 * issue.explain(Locale.ENGLISH);
 * // "contacts-1.json, record 17: lead 4711: createdate: 'yesterday' is not a time; the field was ignored"
 * }</pre>
 */
@Value.Immutable
public interface ImportIssue extends WithImportIssue {

    /** The maximum length of a value; longer values are shortened. */
    int LONGEST_VALUE = 80;

    /** The reason. */
    ImportReason getReason();

    /** What was done about it. */
    ImportEffect getEffect();

    /** The place; empty if the issue concerns the mapping or all records, such as deals in an import without leads. */
    Optional<RecordPlace> getPlace();

    /** The kind of the record. */
    Optional<RecordKind> getKind();

    /** The id of the record. */
    Optional<String> getRecord();

    /** The property, by the CRM's name. */
    Optional<String> getProperty();

    /** The value that was found, shortened to {@value #LONGEST_VALUE} characters. */
    Optional<String> getValue();

    /** A detail, such as the other value of a contradiction, a similar name, or why a page cannot be read. */
    Optional<IssueDetail> getDetail();

    /** Returns the issue as a sentence: in German if the locale is German, otherwise in English. */
    default String explain(Locale locale) {
        return VisibleText.of(IssueMessages.in(locale).explain(this));
    }

    /** Shortens a long value, replaces half surrogate pairs, and makes control characters visible. */
    @Value.Check
    default ImportIssue normalized() {
        Optional<String> value = getValue().map(text -> Excerpt.of(text, LONGEST_VALUE, "..."));
        return withValue(value.map(ControlCharacters::shown))
                .withProperty(getProperty().map(Excerpt::whole))
                .withRecord(getRecord().map(Excerpt::whole).map(ControlCharacters::shown));
    }

    /** A builder; reason and effect are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds issues. */
    final class Builder extends ImmutableImportIssue.Builder {}
}
