package org.closedloop.sla.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.BusinessCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewMeetingTest {

    private static List<ReviewMeeting> meetings(String period, Period interval, LocalDate first) {
        return Schedules.each(
                ReviewMeeting.class, Schedules.over(period).withReview(Schedules.review(interval, first)));
    }

    private static LocalDate planned(ReviewMeeting meeting) {
        return meeting.getMovedFrom().orElse(meeting.getDay());
    }

    @Test
    void a_short_month_does_not_move_later_meetings() {
        assertThat(meetings("2026-H1", Period.ofMonths(1), LocalDate.of(2026, 1, 31)))
                .extracting(ReviewMeetingTest::planned)
                .map(LocalDate::toString)
                .containsExactly("2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31", "2026-06-30");
    }

    @Test
    void a_yearly_meeting_on_a_leap_day_is_on_28_february_in_other_years() {
        assertThat(meetings("2024-01-01/2028-12-31", Period.ofYears(1), LocalDate.of(2024, 2, 29)))
                .extracting(ReviewMeetingTest::planned)
                .map(LocalDate::toString)
                .containsExactly("2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29");
    }

    @ParameterizedTest(name = "planned for {0}, held on {1}")
    @CsvSource({
        "2026-01-15, 2026-01-15",
        // A Sunday.
        "2026-02-15, 2026-02-16",
        // Good Friday.
        "2026-04-03, 2026-04-06",
        // A half-day is worked.
        "2026-12-24, 2026-12-24",
        // Christmas on a Friday.
        "2026-12-25, 2026-12-28"
    })
    void a_day_off_moves_the_meeting_to_the_next_working_day(LocalDate planned, LocalDate held) {
        ReviewMeeting meeting = meetings("2026", Period.ofYears(1), planned).get(0);

        assertThat(meeting.getDay()).isEqualTo(held);
        assertThat(meeting.getMovedFrom()).isEqualTo(planned.equals(held) ? Optional.empty() : Optional.of(planned));
        assertThat(meeting.getKey()).isEqualTo("review/" + planned);
    }

    @Test
    void moving_one_meeting_does_not_move_the_next() {
        assertThat(meetings("2026-Q1", Period.ofMonths(1), LocalDate.of(2026, 1, 15)))
                .extracting(meeting -> meeting.getNumber() + ": " + meeting.getDay())
                .containsExactly("1: 2026-01-15", "2: 2026-02-16", "3: 2026-03-16");
    }

    @Test
    void of_meetings_moved_to_one_day_the_last_planned_is_held() {
        // Thursday, Friday (a holiday), Saturday, Sunday, Monday.
        assertThat(meetings("2026-04-02/2026-04-06", Period.ofDays(1), LocalDate.of(2026, 4, 2)))
                .extracting(meeting -> meeting.getNumber() + ": " + meeting.getDay() + " " + meeting.getMovedFrom())
                .containsExactly("1: 2026-04-02 Optional.empty", "5: 2026-04-06 Optional.empty");
    }

    @Test
    void the_last_meeting_can_be_held_after_the_end() {
        assertThat(meetings("2026-10", Period.ofMonths(1), LocalDate.of(2026, 10, 31)))
                .extracting(meeting -> meeting.getDay() + " " + meeting.getMovedFrom())
                .containsExactly("2026-11-02 Optional[2026-10-31]");
    }

    @Test
    void intervals_are_computed_from_a_first_date_before_the_period() {
        assertThat(meetings("2026-Q1", Period.ofMonths(1).plusDays(1), LocalDate.of(1999, 12, 31)))
                .extracting(meeting -> meeting.getNumber() + ": " + planned(meeting))
                .containsExactly("304: 2026-01-28", "305: 2026-02-28");
        assertThat(meetings("2026-Q1", Period.ofMonths(1), LocalDate.of(2025, 11, 30)))
                .extracting(meeting -> meeting.getNumber() + ": " + planned(meeting))
                .containsExactly("3: 2026-01-30", "4: 2026-02-28", "5: 2026-03-30");
    }

    @Test
    void an_interval_out_of_range_has_only_the_first_meeting() {
        assertThat(meetings("2026", Period.of(999_999_999, 11, 30), LocalDate.of(2026, 1, 15)))
                .hasSize(1);
    }

    @Test
    void without_working_days_meetings_are_not_moved() {
        BusinessCalendar never = BusinessCalendar.builder()
                .id("zurich")
                .zone(SlaFixtures.zurichCalendar().getZone())
                .build();
        assertThat(ObligationSchedule.of(Schedules.over("2026-Q1")
                                .withReview(Schedules.review(Period.ofMonths(2), LocalDate.of(2026, 1, 15)))
                                .resolveUnchecked(never))
                        .all())
                .filteredOn(ReviewMeeting.class::isInstance)
                .extracting(due -> due.getDay().toString())
                .containsExactly("2026-01-15", "2026-03-15");
    }
}
