package org.closedloop.sla.schedule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.agreement.Review;

/** Clause 10: the meetings, computed from the first date and moved from days off to working days. */
record ReviewMeetings(ResolvedTerms terms) {

    Stream<Obligation> all() {
        return terms.getAgreement().getReview().stream().flatMap(this::of);
    }

    private Stream<Obligation> of(Review review) {
        Map<LocalDate, Obligation> byDay = new TreeMap<>();
        LocalDate end = terms.getPeriod().getEnd();
        long n = firstToTry(review);
        Optional<LocalDate> planned = planned(review, n);
        while (planned.isPresent() && !planned.get().isAfter(end)) {
            if (terms.getPeriod().contains(planned.get())) {
                Obligation meeting = meeting(review, n, planned.get());
                // A later meeting on the same day replaces the earlier one.
                byDay.put(meeting.getDay(), meeting);
            }
            n++;
            planned = planned(review, n);
        }
        return byDay.values().stream();
    }

    /** A number of intervals after which the date is not after the period's start, by the longest years and months. */
    private long firstToTry(Review review) {
        LocalDate start = terms.getPeriod().getStart();
        Period interval = review.getInterval();
        long longest = 366L * interval.getYears() + 31L * interval.getMonths() + interval.getDays();
        return Math.max(0, ChronoUnit.DAYS.between(review.getFirstDate(), start) / longest);
    }

    /** The first date plus n intervals, months before days; empty outside the supported range. */
    private static Optional<LocalDate> planned(Review review, long n) {
        try {
            return Optional.of(review.getFirstDate().plus(review.getInterval().multipliedBy(Math.toIntExact(n))));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private Obligation meeting(Review review, long n, LocalDate planned) {
        LocalDate held = terms.getCalendar().isWorkingDay(planned)
                ? planned
                : terms.getCalendar().plusWorkingDays(planned, 1).orElse(planned);
        return ImmutableReviewMeeting.builder()
                .day(held)
                .key("review/" + planned)
                .number(n + 1)
                .movedFrom(Optional.of(planned).filter(day -> !day.equals(held)))
                .responsible(Parties.of(terms))
                .people(review.getParticipants())
                .build();
    }
}
