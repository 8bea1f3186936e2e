package org.closedloop.sla.document.problem;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A problem in the text of a contract: where it is, and what was expected.
 *
 * <pre>{@code
 * problem.explain(Locale.ENGLISH);   // "line 19: 'next spring' is not a valid date; expected one such as 31 Dec 2026"
 * }</pre>
 */
@Value.Immutable
public interface DocumentProblem extends WithDocumentProblem {

    /** What is wrong. */
    DocumentRule getRule();

    /** The line, from 1; of a paragraph the one on which it begins. */
    int getLine();

    /** The line that it contradicts or repeats, from 1. */
    OptionalInt getOtherLine();

    /** The part of the contract: {@code head}, a clause such as {@code scope}, {@code signatures}, {@code open}. */
    String getPart();

    /** The number of the clause, such as 6; empty if the part is no clause. */
    Optional<String> getClause();

    /** The text. */
    Optional<String> getValue();

    /** What was expected, in the contract's language, or the text of the other line. */
    Optional<String> getDetail();

    /** The rule's stable code, such as {@code SLA-P12}. */
    default String getCode() {
        return getRule().getCode();
    }

    /** The line and what is wrong: in German if the locale is German, and in English otherwise. */
    default String explain(Locale locale) {
        return ProblemWords.in(locale).line(getLine()) + ": " + tell(locale);
    }

    /** What is wrong, without the line. */
    default String tell(Locale locale) {
        return ProblemWords.in(locale).tell(this);
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds problems. */
    final class Builder extends ImmutableDocumentProblem.Builder {}
}
