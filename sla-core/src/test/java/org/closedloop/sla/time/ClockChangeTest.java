package org.closedloop.sla.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Business time on the days on which the clock changes. */
class ClockChangeTest {

    @ParameterizedTest(name = "{0}, every day {1}: {2} to {3} takes {4} ({5})")
    @CsvSource(delimiter = '|', textBlock = """
          Europe/Zurich       | 00:00-24:00 | 2026-03-28T23:00:00Z | 2026-03-29T22:00:00Z | PT23H   | a spring day has 23 hours
          Europe/Zurich       | 01:00-04:00 | 2026-03-28T23:00:00Z | 2026-03-29T22:00:00Z | PT2H    | a gap hour does not count
          Europe/Zurich       | 02:15-02:45 | 2026-03-28T23:00:00Z | 2026-03-29T22:00:00Z | PT0S    | hours wholly in the gap give nothing
          Europe/Zurich       | 02:30-03:30 | 2026-03-28T23:00:00Z | 2026-03-29T22:00:00Z | PT30M   | hours that start in the gap start after it
          Europe/Zurich       | 00:00-24:00 | 2026-10-24T22:00:00Z | 2026-10-25T23:00:00Z | PT25H   | an autumn day has 25 hours
          Europe/Zurich       | 01:00-04:00 | 2026-10-24T22:00:00Z | 2026-10-25T23:00:00Z | PT4H    | an overlap hour counts twice
          Europe/Zurich       | 02:15-02:45 | 2026-10-24T22:00:00Z | 2026-10-25T23:00:00Z | PT1H    | hours in the overlap happen twice
          Europe/Zurich       | 02:15-02:45 | 2026-10-25T00:30:00Z | 2026-10-25T01:30:00Z | PT30M   | from the first 02:30 to the second
          Australia/Lord_Howe | 00:00-24:00 | 2026-04-04T13:00:00Z | 2026-04-05T13:30:00Z | PT24H30M | half an hour more at the end of summer
          Australia/Lord_Howe | 01:00-02:00 | 2026-04-04T13:00:00Z | 2026-04-05T13:30:00Z | PT1H30M | half an hour happens twice
          Australia/Lord_Howe | 02:00-03:00 | 2026-10-03T13:30:00Z | 2026-10-04T13:00:00Z | PT30M   | half an hour is left out
          America/Sao_Paulo   | 00:00-08:00 | 2018-11-04T03:00:00Z | 2018-11-05T02:00:00Z | PT7H    | a day without midnight
          America/Sao_Paulo   | 22:00-24:00 | 2018-02-17T02:00:00Z | 2018-02-18T03:00:00Z | PT3H    | the last hour of a day happens twice
          Asia/Beirut         | 00:00-24:00 | 2022-03-26T22:00:00Z | 2022-03-27T21:00:00Z | PT23H   | the clock changes at midnight
          Pacific/Apia        | 08:00-12:00 | 2011-12-29T10:00:00Z | 2011-12-31T10:00:00Z | PT8H    | 29 and 31 December, for the 30th was left out
          America/St_Johns    | 00:00-00:30 | 2006-10-29T02:00:00Z | 2006-10-29T06:00:00Z | PT31M   | a day that starts, stops and starts again
          Asia/Kolkata        | 08:00-12:00 | 2026-03-28T18:30:00Z | 2026-03-29T18:30:00Z | PT4H    | no change at all
          """)
    void elapsed_time_across_a_clock_change_is_physical(
            String zone, String hours, Instant from, Instant to, Duration expected, String why) {
        assertThat(Calendars.daily(zone, hours).elapsed(from, to)).as(why).isEqualTo(expected);
    }

    @Test
    void a_deadline_in_an_overlap_can_be_in_its_second_hour() {
        BusinessCalendar nights = Calendars.daily("Europe/Zurich", "02:15-02:45");
        Instant first = Instant.parse("2026-10-25T00:15:00Z");
        assertThat(nights.deadline(first, Duration.ofMinutes(30))).contains(Instant.parse("2026-10-25T00:45:00Z"));
        assertThat(nights.deadline(first, Duration.ofMinutes(40))).contains(Instant.parse("2026-10-25T01:25:00Z"));
    }

    @Test
    void a_deadline_skips_the_gap() {
        BusinessCalendar nights = Calendars.daily("Europe/Zurich", "01:00-04:00");
        assertThat(nights.deadline(Instant.parse("2026-03-29T00:30:00Z"), Duration.ofHours(1)))
                .contains(Instant.parse("2026-03-29T01:30:00Z"));
    }

    @Test
    void working_hours_within_a_gap_open_on_the_next_day() {
        BusinessCalendar nights = Calendars.daily("Europe/Zurich", "02:15-02:45");
        assertThat(nights.nextOpening(Instant.parse("2026-03-29T00:00:00Z")))
                .isEqualTo(Optional.of(Instant.parse("2026-03-30T00:15:00Z")));
    }
}
