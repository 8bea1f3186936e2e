package org.closedloop.sla.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.closedloop.sla.time.Calendars.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLimitTest {

    @ParameterizedTest(name = "{0} from {1}, done {2}, kept {3}: {4}")
    @CsvSource({
        "PT4H, 2026-03-06T12:00:00Z, 2026-03-06T16:00:00Z, true,  at the deadline",
        "PT4H, 2026-03-06T12:00:00Z, 2026-03-08T12:00:00Z, true,  on the Sunday after it",
        "PT4H, 2026-03-06T12:00:00Z, 2026-03-09T07:00:00Z, true,  when Monday opens",
        "PT4H, 2026-03-06T12:00:00Z, 2026-03-09T07:00:00.000000001Z, false, a nanosecond too late",
        "P1D,  2026-03-05T07:00:00Z, 2026-03-06T22:59:59Z, true,  late on the next working day",
        "P1D,  2026-03-05T07:00:00Z, 2026-03-08T12:00:00Z, true,  on the Sunday after it",
        "P1D,  2026-03-05T07:00:00Z, 2026-03-08T23:00:00Z, false, as Monday begins",
        "P1D,  2026-03-06T07:00:00Z, 2026-03-09T22:59:59Z, true,  over a weekend",
        "P1D,  2026-03-06T07:00:00Z, 2026-03-06T07:00:00Z, true,  at once",
        "P2D,  2026-03-07T07:00:00Z, 2026-03-10T22:59:59Z, true,  from a Saturday",
        "1 calendar day, 2026-03-06T07:00:00Z, 2026-03-07T22:59:59Z, true, late on the next day",
        "1 calendar day, 2026-03-06T07:00:00Z, 2026-03-07T23:00:00Z, false, as Sunday begins",
        "30 calendar days, 2026-03-06T22:59:59Z, 2026-04-05T21:59:59Z, true, on the last day after the clock change",
        "30 calendar days, 2026-03-06T22:59:59Z, 2026-04-05T22:00:00Z, false, as the next day begins"
    })
    void a_limit_is_kept_up_to_its_deadline_and_until_the_next_working_time(
            TimeLimit limit, Instant from, Instant to, boolean kept, String why) {
        assertThat(limit.isKept(Calendars.zurich(), from, to)).as(why).isEqualTo(kept);
    }

    @ParameterizedTest(name = "{0} from {1} is due {2}")
    @CsvSource({
        "PT4H, 2026-03-06T12:00:00Z, 2026-03-06T16:00:00Z",
        "PT30M, 2026-03-06T15:45:00Z, 2026-03-09T07:15:00Z",
        "P1D, 2026-03-05T07:00:00Z, 2026-03-06T23:00:00Z",
        "P1D, 2026-03-06T07:00:00Z, 2026-03-09T23:00:00Z",
        "P5D, 2026-03-27T07:00:00Z, 2026-04-03T22:00:00Z",
        "30 calendar days, 2026-03-06T07:00:00Z, 2026-04-05T22:00:00Z"
    })
    void computes_deadlines(TimeLimit limit, Instant from, Instant due) {
        assertThat(limit.deadline(Calendars.zurich(), from)).contains(due);
    }

    @Test
    void without_working_time_there_is_no_deadline_and_every_limit_is_kept() {
        for (TimeLimit limit : new TimeLimit[] {TimeLimit.minutes(1), TimeLimit.businessDays(1)}) {
            assertThat(limit.deadline(Calendars.never(), Instant.EPOCH)).isEmpty();
            assertThat(limit.isKept(Calendars.never(), Instant.EPOCH, Instant.parse("2026-01-01T00:00:00Z")))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PT4H",
                "PT30M",
                "PT1H30M",
                "PT24H",
                "PT0.5S",
                "P1D",
                "P10D",
                "1 calendar day",
                "90 calendar days"
            })
    void the_text_of_a_limit_parses_to_an_equal_limit(String text) {
        assertThat(TimeLimit.parse(text)).hasToString(text);
        assertThat(TimeLimit.parse(text)).isEqualTo(TimeLimit.parse(text));
    }

    @Test
    void a_business_day_is_not_24_business_hours() {
        assertThat(TimeLimit.of(Duration.ofDays(1))).isEqualTo(TimeLimit.hours(24));
        assertThat(TimeLimit.hours(24)).isNotEqualTo(TimeLimit.businessDays(1));
        assertThat(TimeLimit.hours(4).getBusinessTime()).contains(Duration.ofHours(4));
        assertThat(TimeLimit.hours(4).getBusinessDays()).isEmpty();
        assertThat(TimeLimit.businessDays(2).getBusinessDays()).hasValue(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
          PT0S   | time limit 'PT0S': must be positive
          PT-4H  | time limit 'PT-4H': must be positive
          P0D    | time limit 'P0D': must be positive
          P-1D   | time limit 'P-1D': must be positive
          0 calendar days | time limit '0 calendar days': must be positive
          -1 calendar days | time limit '-1 calendar days': must be positive
          90 days | time limit '90 days': expected business time such as PT4H, or days such as P1D or 90 calendar days
          P1DT4H | time limit 'P1DT4H': expected business time such as PT4H, or days such as P1D or 90 calendar days
          P1W    | time limit 'P1W': expected business time such as PT4H, or days such as P1D or 90 calendar days
          PT     | time limit 'PT': expected business time such as PT4H, or days such as P1D or 90 calendar days
          4h     | time limit '4h': expected business time such as PT4H, or days such as P1D or 90 calendar days
          P9999999999D | time limit 'P9999999999D': expected business time such as PT4H, or days such as P1D or 90 calendar days
          """)
    void refuses_texts_that_are_not_limits(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeLimit.parse(text))
                .withMessage(message);
    }

    @ParameterizedTest(name = "{0} from {1}: {2}")
    @CsvSource({
        "90 calendar days, 2026-03-31, 2026-06-29",
        "1 calendar day, 2026-03-06, 2026-03-07",
        "P1D, 2026-03-05, 2026-03-08",
        "P2D, 2026-03-07, 2026-03-10"
    })
    void a_limit_in_days_has_a_last_day_and_the_days_off_after_it(TimeLimit limit, LocalDate start, LocalDate last) {
        assertThat(limit.lastDay(Calendars.zurich(), start)).contains(last);
    }

    @Test
    void a_limit_in_business_time_has_no_last_day() {
        assertThatIllegalStateException()
                .isThrownBy(() -> TimeLimit.hours(4).lastDay(Calendars.zurich(), LocalDate.EPOCH))
                .withMessage("time limit 'PT4H': has no last day, as it is in business time");
        assertThat(TimeLimit.businessDays(1).lastDay(Calendars.never(), LocalDate.EPOCH))
                .isEmpty();
        assertThat(TimeLimit.businessDays(Integer.MAX_VALUE).lastDay(Calendars.zurich(), LocalDate.EPOCH))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} is at most {1}: {2}")
    @CsvSource({
        "90 calendar days, 90 calendar days, true",
        "91 calendar days, 90 calendar days, false",
        "5 calendar days, P5D, true",
        "P5D, 5 calendar days, false",
        "1 calendar day, PT100H, false",
        "PT1H, 1 calendar day, false",
        "PT4H, PT4H, true",
        "PT3H59M, PT4H, true",
        "PT4H1M, PT4H, false",
        "P2D, P2D, true",
        "P1D, P2D, true",
        "P3D, P2D, false",
        "P1D, PT100H, false",
        "PT1H, P1D, false"
    })
    void a_limit_is_compared_with_one_that_is_certainly_as_long(TimeLimit one, TimeLimit other, boolean atMost) {
        assertThat(one.isAtMost(other)).isEqualTo(atMost);
    }

    @Property
    void calendar_days_are_kept_until_the_deadline_and_through_the_last_day(
            @ForAll("cases") Case c, @ForAll @IntRange(min = 1, max = 60) int days) {
        TimeLimit limit = TimeLimit.calendarDays(days);
        boolean kept = limit.isKept(c.calendar(), c.from(), c.to());
        LocalDate start = LocalDate.ofInstant(c.from(), c.calendar().getZone());
        LocalDate end = LocalDate.ofInstant(c.to(), c.calendar().getZone());
        assertThat(kept)
                .isEqualTo(
                        c.to().isBefore(limit.deadline(c.calendar(), c.from()).orElseThrow()))
                .isEqualTo(!end.isAfter(limit.lastDay(c.calendar(), start).orElseThrow()));
    }

    @Property
    void business_days_are_kept_through_the_last_day(
            @ForAll("cases") Case c, @ForAll @IntRange(min = 1, max = 6) int days) {
        TimeLimit limit = TimeLimit.businessDays(days);
        LocalDate start = LocalDate.ofInstant(c.from(), c.calendar().getZone());
        LocalDate end = LocalDate.ofInstant(c.to(), c.calendar().getZone());
        assertThat(limit.isKept(c.calendar(), c.from(), c.to()))
                .isEqualTo(limit.lastDay(c.calendar(), start)
                        .map(last -> !end.isAfter(last))
                        .orElse(true));
    }

    @ParameterizedTest
    @CsvSource({"PT4H, false", "P1D, true", "90 calendar days, true"})
    void a_limit_in_days_counts_business_or_calendar_days(TimeLimit limit, boolean days) {
        assertThat(limit.isInDays()).isEqualTo(days);
    }

    @Test
    void refuses_an_end_before_the_start() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeLimit.businessDays(1)
                        .isKept(Calendars.zurich(), Instant.EPOCH, Instant.EPOCH.minusMillis(1)))
                .withMessage("time limit 'P1D' from 1970-01-01T00:00:00Z to 1969-12-31T23:59:59.999Z: must not end"
                        + " before it starts");
    }

    @Test
    @SuppressWarnings("NullAway") // Callers without NullAway can pass null.
    void names_a_null_argument() {
        assertThatNullPointerException()
                .isThrownBy(() -> TimeLimit.hours(1).deadline(null, Instant.EPOCH))
                .withMessage("calendar");
        assertThatNullPointerException()
                .isThrownBy(() -> TimeLimit.hours(1).isKept(Calendars.zurich(), Instant.EPOCH, null))
                .withMessage("to");
    }

    @Provide
    Arbitrary<Case> cases() {
        return Calendars.cases();
    }

    @Property
    void business_time_is_kept_exactly_until_working_time_passes_after_the_deadline(
            @ForAll("cases") Case c, @ForAll @IntRange(min = 1, max = 3000) int minutes) {
        TimeLimit limit = TimeLimit.minutes(minutes);
        boolean kept = limit.isKept(c.calendar(), c.from(), c.to());
        Optional<Instant> due = limit.deadline(c.calendar(), c.from());
        assertThat(kept)
                .isEqualTo(due.isEmpty()
                        || !c.to().isAfter(due.get())
                        || c.calendar().elapsed(due.get(), c.to()).isZero());
    }

    @Property
    void business_days_are_kept_exactly_until_a_working_day_begins_after_the_deadline(
            @ForAll("cases") Case c, @ForAll @IntRange(min = 1, max = 6) int days) {
        TimeLimit limit = TimeLimit.businessDays(days);
        boolean kept = limit.isKept(c.calendar(), c.from(), c.to());
        Optional<Instant> due = limit.deadline(c.calendar(), c.from());
        assertThat(kept).isEqualTo(due.isEmpty() || c.to().isBefore(due.get()) || isIdle(c, due.get()));
    }

    /** No working day from the deadline's local date up to and including that of the end. */
    private static boolean isIdle(Case c, Instant due) {
        LocalDate first = LocalDate.ofInstant(due, c.calendar().getZone());
        LocalDate last = LocalDate.ofInstant(c.to(), c.calendar().getZone());
        return first.datesUntil(last.isBefore(first) ? first : last.plusDays(1)).noneMatch(c.calendar()::isWorkingDay);
    }
}
