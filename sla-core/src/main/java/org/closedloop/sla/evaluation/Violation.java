package org.closedloop.sla.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.remedy.Escalation;
import org.closedloop.sla.remedy.EscalationStep;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/** So many misses of one target within so many windows that an {@link Escalation} makes them a violation. */
@Value.Immutable
public interface Violation extends WithViolation {

    /** The escalation. */
    Escalation getEscalation();

    /** The number of the violation under its escalation, from 1. */
    int getNumber();

    /** The id of the target that was missed. */
    String getTarget();

    /** The missed windows, in order. */
    List<DateRange> getWindows();

    /** The day on which the last miss was certain: the last day of its window, or the due day of a delivery. */
    LocalDate getDay();

    /** The step that follows; empty if the first step comes at a later violation. */
    Optional<EscalationStep> getStep();

    /** The last day on which the step's action is on time; empty without a step or if the calendar ends before. */
    Optional<LocalDate> getDueOn();

    /** Returns a description in one sentence, in German for German locales, otherwise in English. */
    default String explain(Locale locale) {
        return new RemedySentences(locale).explain(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds violations. */
    final class Builder extends ImmutableViolation.Builder {}
}
