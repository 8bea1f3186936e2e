package org.closedloop.sla.worklist;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.funnel.EventTime;
import org.immutables.value.Value;

/**
 * A lead that sales has not contacted yet, with its deadline.
 *
 * <p>If several response times select a lead, it has the one by which it comes first.
 */
@Value.Immutable
public interface DueLead extends WithDueLead {

    /** The lead's id. */
    String getLead();

    /** The number of its open cycle, from 1, which is the first. */
    @Value.Default
    default int getCycle() {
        return 1;
    }

    /** What it is waiting for. */
    DueState getState();

    /** The id of the response time by which it is due. */
    String getMetric();

    /** The time when its clock started. */
    EventTime getStartedAt();

    /**
     * The deadline: the last instant within a limit of business time, or the end of the last day of a limit in business
     * days. For a paused clock it is the deadline if the pause ended now. Empty for a lead that is
     * {@link DueState#UNTIMED}, or if the calendar has too little working time.
     */
    Optional<Instant> getDeadline();

    /**
     * The working time since the deadline; present if the lead is {@link DueState#OVERDUE}. Zero only at the first
     * instant of the day after a limit in business days.
     */
    Optional<Duration> getOverdueBy();

    /**
     * The working time until the deadline, not negative; present if there is a deadline and the lead is not overdue.
     */
    Optional<Duration> getTimeLeft();

    /** The priority in the CRM. */
    Optional<String> getPriority();

    /** The person who works the lead, if the owner is mapped. */
    Optional<String> getOwner();

    /** Returns what is due in one sentence, in German for German locales, otherwise in English. */
    default String explain(Locale locale, ZoneId zone) {
        return new DueSentences(locale, zone).explain(this);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds open leads. */
    final class Builder extends ImmutableDueLead.Builder {}
}
