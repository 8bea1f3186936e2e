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
 * One lead behind a number: which, when, and what about it.
 *
 * <p>Cases have one order, the most telling first: the longest time taken, then the largest amount, then the earliest,
 * then by id. A measurement keeps the first {@value #LIMIT}, which makes keeping them independent of the order in which
 * leads come. Amounts of several currencies are put in order by currency code first.
 */
@Value.Immutable
public interface LeadCase extends WithLeadCase, Comparable<LeadCase> {

    /** How many cases a measurement keeps. */
    int LIMIT = 10;

    /** The most telling first. */
    Comparator<LeadCase> ORDER = Comparator.comparing(
                    (LeadCase c) -> c.getTook().orElse(Duration.ZERO), Comparator.reverseOrder())
            .thenComparing(
                    c -> c.getAmount().map(m -> m.getCurrencyUnit().getCode()).orElse(""))
            .thenComparing(c -> c.getAmount().map(Money::getAmount).orElse(BigDecimal.ZERO), Comparator.reverseOrder())
            .thenComparing(LeadCase::getAt)
            .thenComparing(LeadCase::getLead)
            .thenComparing(LeadCase::getKind)
            .thenComparing(c -> c.getTook().isPresent());

    /** The lead's id. */
    String getLead();

    /** What about it. */
    Kind getKind();

    /** When it happened; where only the day is known, the first instant of the day in the agreement's zone. */
    Instant getAt();

    /** How long it took, in business time, where that is what matters. */
    Optional<Duration> getTook();

    /** How much it is about, where that is what matters. */
    Optional<Money> getAmount();

    /** What a case can be about. */
    enum Kind {
        /** Entered the stage that is counted. */
        ENTERED,
        /** Did not reach the later stage yet. */
        NOT_CONVERTED,
        /** Was handed over and not accepted yet. */
        NOT_ACCEPTED,
        /** Its deal was won. */
        WON,
        /** Its deal was lost. */
        LOST,
        /** Was worked, but too late. */
        LATE,
        /** Was not worked, and the deadline has passed. */
        OVERDUE,
        /** Cannot be timed: a time is missing, contradicts another or says only the day. */
        UNMEASURED,
        /** Was given up after too few attempts. */
        GIVEN_UP_EARLY,
        /** Was rejected without a reason. */
        NO_REASON,
        /** Lacks a required field. */
        INCOMPLETE
    }

    @Override
    default int compareTo(LeadCase other) {
        return ORDER.compare(this, other);
    }

    /** The first {@value #LIMIT} of both, in order. */
    static List<LeadCase> foremost(Collection<LeadCase> some, Collection<LeadCase> others) {
        if (some.isEmpty() && others.isEmpty()) {
            return List.of();
        }
        return Stream.concat(some.stream(), others.stream())
                .sorted()
                .limit(LIMIT)
                .toList();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds cases. */
    final class Builder extends ImmutableLeadCase.Builder {}
}
