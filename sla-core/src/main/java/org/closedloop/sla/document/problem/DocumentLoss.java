package org.closedloop.sla.document.problem;

import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An attribute of an agreement that would not be read back from its contract as it is.
 *
 * <pre>{@code
 * AgreementDocument.of(agreement).losses(Locale.GERMAN).forEach(loss -> show(loss.explain(Locale.ENGLISH)));
 * // "targets[2].weight: '3.0' is read back as '3'"
 * }</pre>
 */
@Value.Immutable
public interface DocumentLoss extends WithDocumentLoss {

    /** What is read in place of the value. */
    enum Outcome {
        /** Another value is read in its place. */
        CHANGED,
        /** Nothing is read in its place. */
        DROPPED,
        /** The text cannot be read reliably. */
        UNREADABLE
    }

    /** Where, as a finding of validation names it: {@code targets[2].weight}; indexes count from 0. */
    String getPath();

    /** The value. */
    String getValue();

    /** What is read in its place. */
    Outcome getOutcome();

    /** The value that is read in its place, if it is changed. */
    Optional<String> getReading();

    /** The loss in one line: in German if the locale is German, and in English otherwise. */
    default String explain(Locale locale) {
        return ProblemWords.in(locale).tell(this);
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds losses. */
    final class Builder extends ImmutableDocumentLoss.Builder {}
}
