package org.closedloop.sla.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/** The result of one target, per window. */
@Value.Immutable
public interface TargetResult extends WithTargetResult {

    /** The target. */
    Target getTarget();

    /** The metric that measures it. */
    Metric getMetric();

    /** The results of its windows, in chronological order. */
    List<WindowResult> getWindows();

    /**
     * The mean attainment of the windows with data that are not excused, in [0, 1], with six decimals, rounded down.
     * See {@link WindowResult#counted} for the value of each window. Empty if no window has data.
     */
    Optional<BigDecimal> getAttainment();

    /** Returns the result in this window. */
    default Optional<WindowResult> in(DateRange window) {
        return getWindows().stream()
                .filter(result -> result.getWindow().equals(window))
                .findFirst();
    }

    /** Returns the latest window that has begun, or the first one if none has. */
    default Optional<WindowResult> current() {
        return getWindows().stream()
                .filter(result -> result.getVerdict() != Verdict.UPCOMING)
                .reduce((earlier, later) -> later)
                .or(() -> getWindows().stream().findFirst());
    }

    /** Returns the number of windows with this verdict. */
    default long count(Verdict verdict) {
        return getWindows().stream()
                .filter(result -> result.getVerdict() == verdict)
                .count();
    }

    /** Returns the agreed consequence if the target was missed in any window. */
    default Optional<String> dueConsequence() {
        return count(Verdict.MISSED) == 0 ? Optional.empty() : getTarget().getConsequence();
    }

    /**
     * Returns a description of the target, in German for German locales, otherwise in English: "At least 95% of leads
     * answered within 4 business hours of hand-over, each month".
     */
    default String describe(Locale locale) {
        return new TargetDescription(locale).of(getTarget(), getMetric());
    }

    /** Returns a summary of this result in one sentence, in German for German locales, otherwise in English. */
    default String explain(Locale locale) {
        return new ScorecardSentences(locale).explain(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds results. */
    final class Builder extends ImmutableTargetResult.Builder {}
}
