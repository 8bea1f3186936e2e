package org.closedloop.sla.document;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Something in a contract's text that cannot be taken as it stands: what, where, and what was expected.
 *
 * <pre>{@code
 * problem.explain(Locale.ENGLISH);   // "line 19: 'next spring' is no date; expected one such as 31 Dec 2026"
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

    /** What stands there. */
    Optional<String> getValue();

    /** What was expected, in the contract's language, or what the other line says. */
    Optional<String> getDetail();

    /** The rule's stable code, such as {@code SLA-P12}. */
    default String getCode() {
        return getRule().getCode();
    }

    /** The line and what is wrong: in German if the locale is German, and in English otherwise. */
    default String explain(Locale locale) {
        return ProblemWords.in(locale).line(getLine()) + ": " + tell(locale);
    }

    /** What is wrong, for whoever tells the line himself. */
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
