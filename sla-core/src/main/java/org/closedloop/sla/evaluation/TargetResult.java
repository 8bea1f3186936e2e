package org.closedloop.sla.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/** How one target stands, window by window. */
@Value.Immutable
public interface TargetResult extends WithTargetResult {

    /** The promise. */
    Target getTarget();

    /** What measures it. */
    Metric getMetric();

    /** How it stands in each window, in order of time. */
    List<WindowResult> getWindows();

    /**
     * How far it was reached on average, in [0, 1], of six decimals, rounded down: the mean over the windows that have
     * begun and have data, each capped to [0, 1], an open one of counts or money measured against its pace (and left
     * out before it has one, when no working day is over). Empty without such a window.
     */
    Optional<BigDecimal> getAttainment();

    /** The result in this window. */
    default Optional<WindowResult> in(DateRange window) {
        return getWindows().stream()
                .filter(result -> result.getWindow().equals(window))
                .findFirst();
    }

    /** The latest window that has begun, or the first if none has. */
    default Optional<WindowResult> current() {
        return getWindows().stream()
                .filter(result -> result.getVerdict() != Verdict.UPCOMING)
                .reduce((earlier, later) -> later)
                .or(() -> getWindows().stream().findFirst());
    }

    /** How many windows have this verdict. */
    default long count(Verdict verdict) {
        return getWindows().stream()
                .filter(result -> result.getVerdict() == verdict)
                .count();
    }

    /** What follows, in the agreement's words, if the target was missed in some window and the agreement says so. */
    default Optional<String> dueConsequence() {
        return count(Verdict.MISSED) == 0 ? Optional.empty() : getTarget().getConsequence();
    }

    /**
     * What was promised, in German for German locales, else in English: "At least 95% of leads answered within 4
     * business hours of hand-over, each month".
     */
    default String describe(Locale locale) {
        return new TargetDescription(locale).of(getTarget(), getMetric());
    }

    /** This result in one sentence, in German for German locales, else in English. */
    default String explain(Locale locale) {
        return new Sentences(locale).explain(this);
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds results. */
    final class Builder extends ImmutableTargetResult.Builder {}
}
