package org.closedloop.sla.lifecycle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Renewal;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/**
 * The term after the agreement's end, by its renewal clause.
 *
 * <p>A term of months or years ends on the day before the same day of its last month, or on the last day of that month
 * if it is shorter. A year from 1 March 2027 ends on 29 February 2028; a month from 31 January ends on 28 February, or
 * on the 29th.
 *
 * <pre>{@code
 * NextTerm next = NextTerm.of(agreement).orElseThrow();
 * next.getPeriod();           // 2027
 * next.getNoticeDeadline();   // 2026-09-30
 * }</pre>
 */
@Value.Immutable
public interface NextTerm extends WithNextTerm {

    /** The first and the last day of the next version, both inclusive. */
    DateRange getPeriod();

    /** Whether the renewal is automatic. */
    Renewal.Mode getMode();

    /**
     * The last day on which notice can be given, so that the whole notice period is before the first day after the end.
     * For three months before the end of a year it is 30 September.
     */
    LocalDate getNoticeDeadline();

    /** The days between the two terms. */
    Optional<DateRange> getGap();

    /** The days that would belong to both terms. */
    Optional<DateRange> getOverlap();

    /** Returns whether notice given on this day is in time. */
    default boolean isNoticeInTime(LocalDate date) {
        return !date.isAfter(getNoticeDeadline());
    }

    /**
     * Returns the term after the agreement's period; empty if it has no renewal clause.
     *
     * @throws java.time.DateTimeException if a date exceeds the supported range
     */
    static Optional<NextTerm> of(Agreement agreement) {
        DateRange period = agreement.getScope().getPeriod();
        return agreement.getRenewal().map(renewal -> supported(renewal, period));
    }

    private static NextTerm supported(Renewal renewal, DateRange period) {
        try {
            return of(renewal, period);
        } catch (DateTimeException | ArithmeticException e) {
            throw new DateTimeException(
                    "renewal: the term from " + renewal.getDate() + " for " + renewal.getNextPeriod()
                            + ", with notice of " + renewal.getNotice() + ", must not exceed the supported dates",
                    e);
        }
    }

    private static NextTerm of(Renewal renewal, DateRange period) {
        DateRange next = from(renewal.getDate(), renewal.getNextPeriod());
        LocalDate after = period.getEnd().plusDays(1);
        Builder term = builder()
                .period(next)
                .mode(renewal.getMode())
                .noticeDeadline(after.minus(renewal.getNotice()).minusDays(1))
                .overlap(next.intersection(period));
        if (next.getStart().isAfter(after)) {
            term.gap(DateRange.of(after, next.getStart().minusDays(1)));
        }
        return term.build();
    }

    /** The range of this length from the start, by the rule of the class. */
    static DateRange from(LocalDate start, Period length) {
        LocalDate same = start.plusMonths(length.getYears() * 12L + length.getMonths());
        boolean lacking = same.getDayOfMonth() < start.getDayOfMonth();
        LocalDate end = (lacking ? same : same.minusDays(1)).plusDays(length.getDays());
        return DateRange.of(start, end);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds terms. */
    final class Builder extends ImmutableNextTerm.Builder {}
}
