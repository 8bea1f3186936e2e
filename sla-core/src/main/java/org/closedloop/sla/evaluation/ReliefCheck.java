package org.closedloop.sla.evaluation;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.remedy.Relief;
import org.closedloop.sla.target.Target;
import org.immutables.value.Value;

/**
 * Whether a relief applies to a miss. The cause is judged by its own verdict, before any relief.
 *
 * <p>Actual and threshold have the unit of the cause, as in its {@link WindowResult}.
 */
@Value.Immutable
public interface ReliefCheck extends WithReliefCheck {

    /** The relief. */
    Relief getRelief();

    /** The target of the counterpart. */
    Target getCause();

    /** Whether its condition holds. */
    Outcome getOutcome();

    /** The actual value of the cause in the window; a share is rounded down to six decimals. */
    Optional<BigDecimal> getActual();

    /**
     * The limit in the unit of the cause, or the required value for {@code MISSED}; exact. Empty if the cause is not
     * judged in the window.
     */
    Optional<BigDecimal> getThreshold();

    /** Returns a description without a full stop, in German for German locales, otherwise in English. */
    default String explain(Locale locale) {
        return new RemedySentences(locale).explain(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds checks. */
    final class Builder extends ImmutableReliefCheck.Builder {}

    /** Whether the condition of a relief holds in a window. */
    enum Outcome {
        /** It holds: the miss is excused. */
        HOLDS,
        /** It does not hold. */
        FAILS,
        /**
         * The cause is undecided, or amounts without an exchange rate or leads that still have time could turn the
         * condition: nothing is excused yet.
         */
        UNDECIDED,
        /** The cause has no data: nothing is excused. */
        NO_DATA
    }
}
