package org.closedloop.sla.evaluation;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.closedloop.sla.text.MessageBundle;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/**
 * A number that no target, funnel or report of the terms reads, because its metric or window is unknown.
 *
 * <pre>{@code
 * numbers in 2026-03: the agreement has no metric 'sqsl'; did you mean 'sqls'?
 * }</pre>
 */
@Value.Immutable
public interface UnknownNumber extends WithUnknownNumber {

    /** The window in which it was entered. */
    DateRange getWindow();

    /** The id of its metric; empty if all numbers of the window are unknown. */
    Optional<String> getMetric();

    /** The known metric or window that is probably meant, as it is written. */
    Optional<String> getNear();

    /** Returns whether both are of the same window, and of the same metric, or one of them is of all metrics. */
    default boolean overlaps(UnknownNumber other) {
        return getWindow().equals(other.getWindow())
                && (getMetric().equals(other.getMetric())
                        || getMetric().isEmpty()
                        || other.getMetric().isEmpty());
    }

    /** Returns what is wrong in one line, in German for German locales, otherwise in English. */
    default String explain(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        String key =
                (getMetric().isPresent() ? "metric" : "window") + (getNear().isPresent() ? ".near" : "");
        return MessageBundle.of(UnknownNumber.class, locale)
                .format(
                        key,
                        getWindow().label(),
                        getMetric().orElse(""),
                        getNear().orElse(""));
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds unknown numbers. */
    final class Builder extends ImmutableUnknownNumber.Builder {}
}
