package org.closedloop.sla.evaluation;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/** A window whose result differs with and without exclusions. */
@Value.Immutable
public interface WindowChange extends WithWindowChange {

    /** The target. */
    Target getTarget();

    /** The days of the window. */
    DateRange getWindow();

    /** The verdict with exclusions. */
    Verdict getVerdict();

    /** The verdict as if nothing were excluded. */
    Verdict getVerdictWithout();

    /** The required value with exclusions. */
    BigDecimal getRequired();

    /** The required value as if nothing were excluded. */
    BigDecimal getRequiredWithout();

    /** The actual value with exclusions. */
    Optional<BigDecimal> getActual();

    /** The actual value as if nothing were excluded. */
    Optional<BigDecimal> getActualWithout();

    /** Returns whether the verdicts differ. */
    default boolean changesVerdict() {
        return getVerdict() != getVerdictWithout();
    }

    /** Returns the difference in one sentence, in German for German locales, otherwise in English. */
    default String explain(Locale locale) {
        return new ExclusionSentences(locale).explain(this);
    }

    /** Returns the change from the result of a window without exclusions; empty if there is none. */
    static Optional<WindowChange> between(WindowResult without, WindowResult with) {
        boolean same = with.getVerdict() == without.getVerdict()
                && with.getRequired().compareTo(without.getRequired()) == 0
                && with.getActual().equals(without.getActual());
        return same
                ? Optional.empty()
                : Optional.of(builder()
                        .target(with.getTarget())
                        .window(with.getWindow())
                        .verdict(with.getVerdict())
                        .verdictWithout(without.getVerdict())
                        .required(with.getRequired())
                        .requiredWithout(without.getRequired())
                        .actual(with.getActual())
                        .actualWithout(without.getActual())
                        .build());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds changes. */
    final class Builder extends ImmutableWindowChange.Builder {}
}
