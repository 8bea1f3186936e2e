package org.closedloop.sla.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

class BusinessCalendarTest {

    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 3, 7);

    @ParameterizedTest(name = "{4}: {0} to {1} is {2}, and {2} is due {3}")
    @CsvSource({
        "2026-03-06T15:00:00Z, 2026-03-09T08:00:00Z, PT2H, 2026-03-09T08:00:00Z, over a weekend",
        "2026-03-06T10:30:00Z, 2026-03-06T12:30:00Z, PT1H, 2026-03-06T12:30:00Z, over lunch",
        "2026-03-06T07:00:00Z, 2026-03-06T11:30:00Z, PT4H, 2026-03-06T11:00:00Z, due when the hours end",
        "2026-03-06T12:00:00Z, 2026-03-09T06:59:00Z, PT4H, 2026-03-06T16:00:00Z, due on Friday evening",
        "2026-03-07T10:00:00Z, 2026-03-08T10:00:00Z, PT0S, 2026-03-07T10:00:00Z, nothing is due at once",
        "2026-03-06T07:00:00.000000001Z, 2026-03-06T07:00:01Z, PT0.999999999S, 2026-03-06T07:00:01Z,"
                + " nanoseconds count",
        "2026-03-06T10:59:59.9999999Z, 2026-03-06T12:00:00.0000005Z, PT0.0000006S,"
                + " 2026-03-06T12:00:00.0000005Z, nanoseconds at the bounds count"
    })
    void elapsed_and_deadline_agree(Instant from, Instant to, Duration elapsed, Instant deadline, String why) {
        BusinessCalendar zurich = Calendars.zurich();
        assertThat(zurich.elapsed(from, to)).as(why).isEqualTo(elapsed);
        assertThat(zurich.deadline(from, elapsed)).as(why).contains(deadline);
    }

    @ParameterizedTest(name = "at {0} open: {1}, next {2}")
    @CsvSource({
        "2026-03-06T06:59:59.999999999Z, false, 2026-03-06T07:00:00Z",
        "2026-03-06T07:00:00Z, true, 2026-03-06T07:00:00Z",
        "2026-03-06T10:59:59.999999999Z, true, 2026-03-06T10:59:59.999999999Z",
        "2026-03-06T11:00:00Z, false, 2026-03-06T12:00:00Z",
        "2026-03-06T16:00:00Z, false, 2026-03-09T07:00:00Z"
    })
    void is_open_from_the_start_inclusive_to_the_end_exclusive(Instant at, boolean open, Instant next) {
        assertThat(Calendars.zurich().isOpen(at)).isEqualTo(open);
        assertThat(Calendars.zurich().nextOpening(at)).contains(next);
    }

    @Test
    void replaced_hours_override_holidays_and_holidays_override_the_week() {
        LocalDate eve = CHRISTMAS.minusDays(1);
        BusinessCalendar calendar = Calendars.in("Europe/Zurich")
                .workingDays("08:00-17:00")
                .holiday(eve, "Heiligabend")
                .holiday(CHRISTMAS, "Weihnachten")
                .replacedDay(eve, "08:00-12:00")
                .replacedDay(SATURDAY, "09:00-12:00")
                .replacedDay(LocalDate.of(2026, 12, 30))
                .build();
        assertThat(calendar.hoursOn(eve)).containsExactly(WorkingHours.of("08:00-12:00"));
        assertThat(calendar.isWorkingDay(eve)).isTrue();
        assertThat(calendar.isWorkingDay(CHRISTMAS)).isFalse();
        assertThat(calendar.isWorkingDay(SATURDAY)).isTrue();
        assertThat(calendar.isWorkingDay(SATURDAY.plusDays(7))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 12, 30))).isFalse();
        // 23 weekdays in December, without Christmas and the closed day.
        assertThat(calendar.workingDays(DateRange.parse("2026-12"))).isEqualTo(21);
    }

    @Test
    void a_later_call_for_a_day_overrides_an_earlier_one() {
        BusinessCalendar calendar = Calendars.in("UTC")
                .workingDays("08:00-17:00")
                .day(DayOfWeek.FRIDAY, "08:00-12:00")
                .build();
        assertThat(calendar.hoursOn(LocalDate.of(2026, 3, 6))).containsExactly(WorkingHours.of("08:00-12:00"));
    }

    @Test
    void calendars_with_the_same_content_are_equal() {
        BusinessCalendar one = Calendars.in("UTC")
                .day(DayOfWeek.MONDAY, "13:00-17:00", "08:00-12:00", "12:00-12:30")
                .day(DayOfWeek.SUNDAY)
                .holiday(CHRISTMAS, "Christmas")
                .holiday(SATURDAY, "Other")
                .build();
        BusinessCalendar other = Calendars.in("UTC")
                .day(DayOfWeek.MONDAY, "08:00-12:30", "13:00-17:00")
                .holiday(SATURDAY, "Other")
                .holiday(CHRISTMAS, "Christmas")
                .build();
        Duration unused = one.elapsed(Instant.EPOCH, Instant.EPOCH.plusSeconds(1));
        assertThat(unused).isZero();
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).isNotEqualTo(one.withId("other"));
        assertThat(one)
                .hasToString(other.toString())
                .hasToString("BusinessCalendar{id=test, zone=UTC,"
                        + " workingWeek={MONDAY=[08:00-12:30, 13:00-17:00]},"
                        + " holidays={2026-03-07=Other, 2026-12-25=Christmas}, replacedDays={}}");
    }

    @Test
    void changing_the_callers_list_does_not_change_the_calendar() {
        List<WorkingHours> hours = new ArrayList<>(List.of(WorkingHours.of("08:00-12:00")));
        BusinessCalendar calendar = Calendars.in("UTC")
                .workingWeek(Map.of(DayOfWeek.MONDAY, hours))
                .putReplacedDay(SATURDAY, hours)
                .build();
        hours.clear();
        assertThat(calendar.getWorkingWeek().get(DayOfWeek.MONDAY)).hasSize(1).isUnmodifiable();
        assertThat(calendar.getReplacedDays().get(SATURDAY)).hasSize(1).isUnmodifiable();
    }

    @Provide
    Arbitrary<Case> cases() {
        return Calendars.cases();
    }

    @Property
    void a_calendar_can_be_rebuilt_from_its_accessors(@ForAll("cases") Case c) {
        BusinessCalendar calendar = c.calendar();
        BusinessCalendar rebuilt = BusinessCalendar.builder()
                .id(calendar.getId())
                .zone(calendar.getZone())
                .workingWeek(calendar.getWorkingWeek())
                .holidays(calendar.getHolidays())
                .replacedDays(calendar.getReplacedDays())
                .build();
        assertThat(rebuilt).isEqualTo(calendar).hasToString(calendar.toString());
        assertThat(rebuilt.elapsed(c.from(), c.to())).isEqualTo(calendar.elapsed(c.from(), c.to()));
    }

    @Property
    void counts_working_days_as_a_day_by_day_count_does(@ForAll("cases") Case c, @ForAll @IntRange(max = 40) int days) {
        LocalDate start = LocalDate.ofInstant(c.from(), c.calendar().getZone()).minusDays(10);
        LocalDate end = start.plusDays(days);
        assertThat(c.calendar().workingDays(DateRange.of(start, end)))
                .isEqualTo(start.datesUntil(end.plusDays(1))
                        .filter(c.calendar()::isWorkingDay)
                        .count());
    }

    @Property
    void the_nth_working_day_is_the_first_with_n_working_days_up_to_it(
            @ForAll("cases") Case c, @ForAll @IntRange(max = 30) int n) {
        LocalDate date = LocalDate.ofInstant(c.from(), c.calendar().getZone()).minusDays(3);
        var worked = date.plusDays(1).datesUntil(date.plusDays(400)).filter(c.calendar()::isWorkingDay);
        assertThat(c.calendar().plusWorkingDays(date, n))
                .isEqualTo(n == 0 ? Optional.of(date) : worked.skip(n - 1L).findFirst());
    }

    @Test
    void refuses_hours_that_overlap() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calendars.in("UTC")
                        .day(DayOfWeek.MONDAY, "11:00-13:00", "08:00-12:00")
                        .build())
                .withMessage("business calendar 'test': monday: working hours 08:00-12:00 and 11:00-13:00 must not"
                        + " overlap");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calendars.zurich()
                        .withReplacedDays(Map.of(SATURDAY, List.of(WorkingHours.of(0, 60), WorkingHours.of(0, 60)))))
                .withMessage("business calendar 'zurich': 2026-03-07: working hours 00:00-01:00 and 00:00-01:00 must"
                        + " not overlap");
    }

    @Test
    void holidays_of_the_first_and_last_year_are_accepted() {
        LocalDate first = LocalDate.of(1900, 1, 1);
        LocalDate last = LocalDate.of(2199, 12, 31);
        BusinessCalendar calendar = Calendars.in("UTC")
                .workingDays("08:00-12:00")
                .holiday(first, "First")
                .holiday(last, "Last")
                .build();

        assertThat(calendar.isWorkingDay(first)).isFalse();
        assertThat(calendar.isWorkingDay(first.plusDays(1))).isTrue();
        assertThat(calendar.isWorkingDay(last)).isFalse();
        assertThat(calendar.isWorkingDay(last.plusDays(1))).isTrue();
        assertThat(calendar.workingDays(DateRange.of(first, last)))
                .isEqualTo(first.datesUntil(last).filter(calendar::isWorkingDay).count());
    }

    @Test
    void refuses_a_blank_id_and_days_in_far_years() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calendars.zurich().withId(" "))
                .withMessage("business calendar ' ': id must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calendars.in("UTC")
                        .holiday(LocalDate.of(2200, 1, 1), "Typo")
                        .build())
                .withMessage("business calendar 'test': holiday 2200-01-01: must lie in the years 1900 to 2199");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calendars.in("UTC")
                        .replacedDay(LocalDate.of(1899, 12, 31))
                        .build())
                .withMessage(
                        "business calendar 'test': replaced day 1899-12-31: must lie in the years 1900 to" + " 2199");
    }

    @Test
    void refuses_an_end_before_the_start() {
        Instant from = Instant.parse("2026-03-06T07:00:00.001Z");
        Instant to = Instant.parse("2026-03-06T07:00:00Z");
        String message = "business calendar 'zurich': elapsed from 2026-03-06T07:00:00.001Z to"
                + " 2026-03-06T07:00:00Z: must not end before it starts";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calendars.zurich().elapsed(from, to))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calendars.zurich().elapsedMillis(from.toEpochMilli(), to.toEpochMilli()))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calendars.zurich().deadline(from, Duration.ofMinutes(-1)))
                .withMessage("business calendar 'zurich': deadline after PT-1M: must not be negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calendars.zurich().plusWorkingDays(SATURDAY, -1))
                .withMessage("business calendar 'zurich': -1 working days after 2026-03-07: must not be negative");
    }

    @Test
    @SuppressWarnings("NullAway") // Callers without NullAway can pass null.
    void names_a_null_argument() {
        BusinessCalendar zurich = Calendars.zurich();
        assertThatNullPointerException()
                .isThrownBy(() -> zurich.elapsed(null, Instant.EPOCH))
                .withMessage("from");
        assertThatNullPointerException()
                .isThrownBy(() -> zurich.deadline(Instant.EPOCH, null))
                .withMessage("duration");
        assertThatNullPointerException()
                .isThrownBy(() -> zurich.nextOpening(null))
                .withMessage("instant");
        assertThatNullPointerException()
                .isThrownBy(() -> zurich.workingDays(null))
                .withMessage("range");
    }
}
