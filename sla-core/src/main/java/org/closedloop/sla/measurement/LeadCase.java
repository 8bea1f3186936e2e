package org.closedloop.sla.measurement;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * A lead behind a measurement: its id, the time, and the kind of case.
 *
 * <p>Cases are ordered by relevance: the longest duration first, then the largest amount, the earliest time, the id,
 * and the cycle. Amounts of different currencies are ordered by currency code. A measurement keeps the first
 * {@value #LIMIT} in this order, which is independent of the order of the leads.
 */
@Value.Immutable
public interface LeadCase extends WithLeadCase, Comparable<LeadCase> {

    /** The maximum number of cases that a measurement keeps. */
    int LIMIT = 10;

    /** The most relevant first. */
    Comparator<LeadCase> ORDER = Comparator.comparing(
                    (LeadCase c) -> c.getTook().orElse(Duration.ZERO), Comparator.reverseOrder())
            .thenComparing(
                    c -> c.getAmount().map(m -> m.getCurrencyUnit().getCode()).orElse(""))
            .thenComparing(c -> c.getAmount().map(Money::getAmount).orElse(BigDecimal.ZERO), Comparator.reverseOrder())
            .thenComparing(LeadCase::getAt)
            .thenComparing(LeadCase::getLead)
            .thenComparing(LeadCase::getCycle)
            .thenComparing(LeadCase::getKind)
            .thenComparing(c -> c.getTook().isPresent());

    /** The lead's id. */
    String getLead();

    /** The number of the lead's cycle, from 1, which is the first. */
    @Value.Default
    default int getCycle() {
        return 1;
    }

    /** The kind of case. */
    Kind getKind();

    /** The time of the event; if only the day is known, the first instant of the day in the agreement's zone. */
    Instant getAt();

    /** The duration in business time, or elapsed time for a limit in calendar days, for kinds that have one. */
    Optional<Duration> getTook();

    /** The amount, for kinds that have one. */
    Optional<Money> getAmount();

    /** The kinds of cases. */
    enum Kind {
        /** The lead entered the stage that is counted. */
        ENTERED,
        /** The lead has not reached the later stage yet. */
        NOT_CONVERTED,
        /** The lead was handed over and is not accepted yet. */
        NOT_ACCEPTED,
        /** The deal was won. */
        WON,
        /** The deal was lost. */
        LOST,
        /** The deal is open. */
        OPEN,
        /** The lead was worked after the deadline. */
        LATE,
        /** The lead was not worked, and the deadline has passed. */
        OVERDUE,
        /** No duration can be measured: a time is missing, contradicts another one or has only a day. */
        UNMEASURED,
        /** The lead was given up after too few attempts. */
        GIVEN_UP_EARLY,
        /** The lead was rejected without a reason. */
        NO_REASON,
        /** The lead lacks a required field. */
        INCOMPLETE,
        /** The lead was rejected. */
        REJECTED,
        /** The lead was disqualified. */
        DISQUALIFIED,
        /** The lead was rejected and is not accepted again yet. */
        NOT_REACCEPTED
    }

    @Value.Check
    default void check() {
        if (getCycle() < 1) {
            throw new IllegalArgumentException("lead case: the cycle must be positive, but was " + getCycle());
        }
    }

    @Override
    default int compareTo(LeadCase other) {
        return ORDER.compare(this, other);
    }

    /** Returns the first {@value #LIMIT} of both collections, in order. */
    static List<LeadCase> top(Collection<LeadCase> some, Collection<LeadCase> others) {
        if (some.isEmpty() && others.isEmpty()) {
            return List.of();
        }
        return Stream.concat(some.stream(), others.stream())
                .sorted()
                .limit(LIMIT)
                .toList();
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds cases. */
    final class Builder extends ImmutableLeadCase.Builder {}
}
