package org.closedloop.sla.crm;

import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.constraint.Excerpt;
import org.closedloop.sla.format.ControlCharacters;
import org.immutables.value.Value;

/**
 * Something that an import has to tell of a record, a page, or the mapping: why, where, what was found there, and what
 * was done about it.
 *
 * <pre>{@code
 * issue.explain(Locale.ENGLISH);
 * // "contacts-1.json, record 17: lead 4711: createdate: 'yesterday' is not a time; the field was ignored"
 * }</pre>
 */
@Value.Immutable
public interface ImportIssue extends WithImportIssue {

    /** The length up to which a value is not shortened. */
    int LONGEST_VALUE = 80;

    /** Separates the two parts of a detail that has two. */
    String BESIDE = " <> ";

    /** Why. */
    ImportReason getReason();

    /** What was done about it. */
    ImportEffect getEffect();

    /** Where; empty if it is about the mapping or about all records, such as deals in an import without leads. */
    Optional<RecordPlace> getPlace();

    /** What kind of record it is about. */
    Optional<RecordKind> getKind();

    /** The record's id. */
    Optional<String> getRecord();

    /** The property, by the CRM's name. */
    Optional<String> getProperty();

    /** What was found there, shortened to {@value #LONGEST_VALUE} characters. */
    Optional<String> getValue();

    /** More, where there is: the other value of a contradiction, a near name, the reason of an exclusion. */
    Optional<String> getDetail();

    /** The whole in one sentence: in German if the locale is German, and in English otherwise. */
    default String explain(Locale locale) {
        return IssueMessages.in(locale).explain(this);
    }

    /** The same issue; a long value is cut, no text has half of a character, and signs show control characters. */
    @Value.Check
    default ImportIssue normalized() {
        Optional<String> value = getValue().map(text -> Excerpt.of(text, LONGEST_VALUE, "..."));
        return withValue(value.map(ControlCharacters::shown))
                .withDetail(getDetail().map(Excerpt::whole))
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
