package org.closedloop.sla.lifecycle;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Renewal;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/**
 * What the renewal clause says of the time after the agreement's end.
 *
 * <p>One rule for months and years: a term ends on the day before the same day of its last month, and where that month
 * has no such day, on its last day. A year from 1 March 2027 ends on 29 February 2028; a month from 31 January ends on
 * 28 February, or on the 29th.
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

    /** Whether it begins by itself. */
    Renewal.Mode getMode();

    /**
     * The last day on which notice is in time: the notice period then still fits in whole before the first day after
     * the end. Three months before the end of a year: 30 September.
     */
    LocalDate getNoticeDeadline();

    /** The days between the two versions on which neither would be in force. */
    Optional<DateRange> getGap();

    /** The days that would belong to both. */
    Optional<DateRange> getOverlap();

    /** Whether notice given on this day is in time. */
    default boolean isNoticeInTime(LocalDate date) {
        return !date.isAfter(getNoticeDeadline());
    }

    /**
     * The term that follows the agreement's; empty if it has no renewal clause.
     *
     * @throws java.time.DateTimeException if the clause leads out of the calendar
     */
    static Optional<NextTerm> of(Agreement agreement) {
        DateRange period = agreement.getScope().getPeriod();
        return agreement.getRenewal().map(renewal -> of(renewal, period));
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

    /** The days from the start for this long, by the one rule. */
    static DateRange from(LocalDate start, Period length) {
        LocalDate same = start.plusMonths(length.getYears() * 12L + length.getMonths());
        boolean lacking = same.getDayOfMonth() < start.getDayOfMonth();
        LocalDate end = (lacking ? same : same.minusDays(1)).plusDays(length.getDays());
        return DateRange.of(start, end);
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds terms. */
    final class Builder extends ImmutableNextTerm.Builder {}
}
