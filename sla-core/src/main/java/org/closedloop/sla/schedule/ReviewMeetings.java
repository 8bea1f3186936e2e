package org.closedloop.sla.schedule;

import java.time.LocalDate;
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
        long n = review.leastIntervalsUntil(terms.getPeriod().getStart());
        Optional<LocalDate> planned = review.meetingAfter(n);
        while (planned.isPresent() && !planned.get().isAfter(end)) {
            if (terms.getPeriod().contains(planned.get())) {
                Obligation meeting = meeting(review, n, planned.get());
                // A later meeting on the same day replaces the earlier one.
                byDay.put(meeting.getDay(), meeting);
            }
            n++;
            planned = review.meetingAfter(n);
        }
        return byDay.values().stream();
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
