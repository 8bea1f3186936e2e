package org.closedloop.sla.agreement;

import jakarta.validation.constraints.NotEmpty;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.constraint.Text;
import org.immutables.value.Value;

/** Clause 10: the regular review meeting of both sides. */
@Value.Immutable
public interface Review extends WithReview {

    /** The time between two meetings; positive. */
    Period getInterval();

    /** The date of the first meeting. */
    LocalDate getFirstDate();

    /** The participants. */
    @NotEmpty(message = "{SLA-R05}")
    List<@Text String> getParticipants();

    /**
     * Returns the planned date of a meeting: the first date and a number of intervals, of which months are added before
     * days.
     *
     * @param intervals 0 for the first meeting
     * @return empty if it is outside the dates that Java supports
     */
    default Optional<LocalDate> meetingAfter(long intervals) {
        try {
            long months = Math.multiplyExact(getInterval().toTotalMonths(), intervals);
            long days = Math.multiplyExact(getInterval().get(ChronoUnit.DAYS), intervals);
            return Optional.of(getFirstDate().plusMonths(months).plusDays(days));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns a lower bound of the number of intervals from the first meeting to a day: the meeting after so many
     * intervals is not after the day. Returns 0 if the day is before the first meeting.
     */
    default long leastIntervalsUntil(LocalDate day) {
        // A year has at most 366 days, a month at most 31.
        long longest = 366 * getInterval().get(ChronoUnit.YEARS)
                + 31 * getInterval().get(ChronoUnit.MONTHS)
                + getInterval().get(ChronoUnit.DAYS);
        return Math.max(0, ChronoUnit.DAYS.between(getFirstDate(), day) / longest);
    }

    @Value.Check
    default void check() {
        ReviewAttributes.REVIEW.check(ReviewAttributes.REVIEW.valuesOf(this));
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds review clauses. */
    final class Builder extends ImmutableReview.Builder {}
}
