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
     * Returns the planned date of the meeting after a number of intervals, 0 for the first; months are added before
     * days. Empty if it is outside the dates that Java supports.
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

    /** Returns a number of intervals after which no meeting is after the day, by the longest years and months. */
    default long intervalsUntil(LocalDate day) {
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
