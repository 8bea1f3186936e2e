package org.closedloop.sla.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits of calendars: no working time, only working time, the years 0 and 9999, all instants. */
class FarTimeTest {

    private static final Instant NOW = Instant.parse("2026-03-06T15:00:00Z");

    @Test
    void without_working_time_no_time_elapses_and_no_deadline_exists() {
        BusinessCalendar never = Calendars.never();
        assertThat(never.elapsed(Instant.MIN, Instant.MAX)).isZero();
        assertThat(never.elapsedMillis(0, NOW.toEpochMilli())).isZero();
        assertThat(never.deadline(NOW, Duration.ZERO)).contains(NOW);
        assertThat(never.deadline(NOW, Duration.ofNanos(1))).isEmpty();
        assertThat(never.deadline(Instant.MIN, Duration.ofDays(1))).isEmpty();
        assertThat(never.nextOpening(NOW)).isEmpty();
        assertThat(never.isOpen(NOW)).isFalse();
        assertThat(never.workingDays(DateRange.of(LocalDate.MIN, LocalDate.MAX)))
                .isZero();
        assertThat(never.plusWorkingDays(LocalDate.EPOCH, 1)).isEmpty();
        assertThat(never.plusWorkingDays(LocalDate.EPOCH, 0)).contains(LocalDate.EPOCH);
    }

    @Test
    void a_calendar_of_a_single_working_day_has_no_deadline_after_it() {
        BusinessCalendar once = Calendars.in("UTC")
                .replacedDay(LocalDate.of(2026, 3, 7), "09:00-12:00")
                .build();
        Instant end = Instant.parse("2026-03-07T12:00:00Z");
        assertThat(once.elapsed(Instant.MIN, Instant.MAX)).isEqualTo(Duration.ofHours(3));
        assertThat(once.deadline(Instant.MIN, Duration.ofHours(3))).contains(end);
        assertThat(once.deadline(NOW, Duration.ofHours(3))).contains(end);
        assertThat(once.deadline(NOW, Duration.ofHours(3).plusNanos(1))).isEmpty();
        assertThat(once.nextOpening(end)).isEmpty();
        assertThat(once.plusWorkingDays(LocalDate.of(2026, 3, 6), 1)).contains(LocalDate.of(2026, 3, 7));
        assertThat(once.plusWorkingDays(LocalDate.of(2026, 3, 6), 2)).isEmpty();
        assertThat(once.plusWorkingDays(LocalDate.of(2026, 3, 7), 1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UTC", "Europe/Zurich", "Australia/Lord_Howe", "Pacific/Apia"})
    void around_the_clock_business_time_equals_physical_time(String zone) {
        BusinessCalendar always = Calendars.always(zone);
        assertThat(always.elapsed(Instant.MIN, Instant.MAX)).isEqualTo(Duration.between(Instant.MIN, Instant.MAX));
        Duration forty = Duration.ofHours(40).plusNanos(7);
        for (Instant from : List.of(Instant.MIN, NOW, Instant.parse("9999-12-31T23:59:59.999Z"))) {
            assertThat(always.isOpen(from)).isTrue();
            assertThat(always.nextOpening(from)).contains(from);
            assertThat(always.deadline(from, forty)).contains(from.plus(forty));
        }
        assertThat(always.deadline(NOW, Duration.between(NOW, Instant.MAX))).contains(Instant.MAX);
        assertThat(always.deadline(NOW, Duration.ofSeconds(Long.MAX_VALUE))).isEmpty();
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        // 1 January of the years 0 and 9999 are a Saturday and a Friday.
        "0000-01-03T00:00:00Z, 0000-01-08T00:00:00Z, PT40H",
        "9999-01-01T07:00:00Z, 9999-01-01T08:30:00Z, PT1H30M",
        "9999-07-01T06:00:00Z, 9999-07-01T07:00:00Z, PT1H",
        "+999999999-12-27T00:00:00Z, +999999999-12-31T00:00:00Z, PT32H"
    })
    void distant_instants_are_supported(Instant from, Instant to, Duration expected) {
        assertThat(Calendars.zurich().elapsed(from, to)).isEqualTo(expected);
        assertThat(Calendars.zurich().deadline(from, expected).orElseThrow()).isBeforeOrEqualTo(to);
    }

    @Test
    void ten_thousand_years_are_as_many_weeks_of_forty_hours() {
        BusinessCalendar week =
                Calendars.in("UTC").workingDays("08:00-12:00", "13:00-17:00").build();
        Instant from = Instant.parse("0000-01-03T00:00:00Z");
        Duration weeks = Duration.ofDays(7L * 521_000);
        Duration open = Duration.ofHours(40L * 521_000);
        assertThat(week.elapsed(from, from.plus(weeks))).isEqualTo(open);
        assertThat(week.elapsedMillis(from.toEpochMilli(), from.plus(weeks).toEpochMilli()))
                .isEqualTo(open.toMillis());
        // The earliest instant: the end of Friday.
        assertThat(week.deadline(from, open)).contains(from.plus(weeks).minus(Duration.ofHours(2 * 24 + 7)));
    }

    @Test
    void results_are_continuous_at_the_bounds_of_the_table() {
        BusinessCalendar always = Calendars.always("UTC");
        assertThat(always.isOpen(Instant.parse("2029-06-01T00:00:00Z"))).isTrue();
        Instant seam = Instant.parse("2030-01-01T00:00:00Z");
        assertThat(always.isOpen(seam)).isTrue();
        assertThat(always.elapsed(seam.minusNanos(5), seam.plusNanos(5))).hasNanos(10);
        assertThat(always.withId("again").elapsed(seam, seam.plusNanos(5))).hasNanos(5);
    }

    @Test
    void working_days_of_the_whole_time_line_are_counted() {
        BusinessCalendar zurich = Calendars.zurich();
        long days = DateRange.of(LocalDate.MIN, LocalDate.MAX).lengthInDays();
        assertThat(zurich.workingDays(DateRange.of(LocalDate.MIN, LocalDate.MAX)))
                .isBetween(days / 7 * 5, days / 7 * 5 + 5);
        assertThat(zurich.plusWorkingDays(LocalDate.MAX.minusDays(1), 2)).isEmpty();
        assertThat(zurich.plusWorkingDays(LocalDate.MAX, 1)).isEmpty();
        assertThat(zurich.plusWorkingDays(LocalDate.of(2026, 3, 6), Integer.MAX_VALUE))
                .isPresent();
    }

    @Test
    void threads_that_extend_the_table_concurrently_get_the_same_results() {
        BusinessCalendar shared = Calendars.zurich();
        List<Integer> years = IntStream.rangeClosed(1950, 2150).boxed().toList();
        List<Duration> together =
                years.parallelStream().map(y -> elapsedIn(shared, y)).toList();
        List<Duration> alone =
                years.stream().map(y -> elapsedIn(Calendars.zurich(), y)).toList();
        assertThat(together).isEqualTo(alone);
    }

    private static Duration elapsedIn(BusinessCalendar calendar, int year) {
        return calendar.elapsed(Instant.parse(year + "-01-01T00:00:00Z"), Instant.parse(year + "-12-31T00:00:00Z"));
    }

    @Test
    void a_limit_that_ends_after_the_calendar_never_ends() {
        BusinessCalendar zurich = Calendars.zurich();
        LocalDate fifthLast = LocalDate.MAX.minusDays(4);

        assertThat(TimeLimit.calendarDays(4).lastDay(zurich, fifthLast)).contains(LocalDate.MAX);
        assertThat(TimeLimit.calendarDays(5).lastDay(zurich, fifthLast)).isEmpty();
        Instant noon = fifthLast.atTime(12, 0).toInstant(ZoneOffset.UTC);
        assertThat(TimeLimit.calendarDays(3).deadline(zurich, noon))
                .contains(LocalDate.MAX.atStartOfDay(zurich.getZone()).toInstant());
        assertThat(TimeLimit.calendarDays(4).deadline(zurich, noon)).isEmpty();
    }

    @Test
    void a_limit_is_kept_on_the_last_day_of_the_calendar() {
        BusinessCalendar zurich = Calendars.zurich();
        Instant first = LocalDate.MAX.atTime(8, 0).toInstant(ZoneOffset.UTC);
        Instant last = first.plus(Duration.ofHours(2));

        assertThat(TimeLimit.calendarDays(1).isKept(zurich, first, last)).isTrue();
        assertThat(TimeLimit.businessDays(1).isKept(zurich, first, last)).isTrue();
        assertThat(TimeLimit.calendarDays(1).isKept(zurich, first.minus(Duration.ofDays(1)), last))
                .isTrue();
        assertThat(TimeLimit.calendarDays(1).isKept(zurich, first.minus(Duration.ofDays(2)), last))
                .isFalse();
    }

    @Test
    void business_time_in_milliseconds_is_at_most_the_longest_number() {
        BusinessCalendar always = Calendars.always("UTC");

        assertThat(always.elapsedMillis(Long.MIN_VALUE, Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE);
        assertThat(always.elapsedMillis(0, Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE);
        assertThat(always.elapsedMillis(1000, Long.MAX_VALUE - 7)).isEqualTo(Long.MAX_VALUE - 1007);
    }
}
