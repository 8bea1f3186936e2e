package org.closedloop.sla.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Outside the years of holidays and clock changes, business time repeats every 400 years. */
class CycleLawsTest {

    /** The days of 400 years are whole weeks. */
    private static final Duration CYCLE = Duration.ofDays(146_097);

    /** Offices that open around the turn of the year, late in the week, always, or on New Year's Day only. */
    private static final List<BusinessCalendar> OFFICES = List.of(
            Calendars.zurich(),
            Calendars.daily("UTC", "00:00-06:00", "18:00-24:00"),
            Calendars.in("America/New_York")
                    .day(DayOfWeek.SUNDAY, "22:00-24:00")
                    .build(),
            Calendars.in("Asia/Kolkata")
                    .workingDays("09:00-17:30")
                    .holiday(LocalDate.of(2199, 12, 31), "Last")
                    .holiday(LocalDate.of(1900, 1, 1), "First")
                    .build(),
            Calendars.always("Pacific/Apia"));

    /** An instant of the first cycle after or before all changes, and a time that follows it. */
    record Case(BusinessCalendar office, Instant base, Duration length, long cycles) {

        Instant end() {
            return base.plus(length);
        }

        Instant shifted(Instant instant) {
            return instant.plus(CYCLE.multipliedBy(cycles));
        }
    }

    @Property(tries = 300)
    void results_are_shifted_by_whole_cycles(@ForAll("cases") Case one) {
        BusinessCalendar office = one.office();
        Duration open = office.elapsed(one.base(), one.end());

        assertThat(office.elapsed(one.shifted(one.base()), one.shifted(one.end())))
                .isEqualTo(open);
        assertThat(office.isOpen(one.shifted(one.base()))).isEqualTo(office.isOpen(one.base()));
        assertThat(office.nextOpening(one.shifted(one.base())))
                .isEqualTo(office.nextOpening(one.base()).map(one::shifted));
        assertThat(office.deadline(one.shifted(one.base()), open))
                .isEqualTo(office.deadline(one.base(), open).map(one::shifted));
        assertThat(office.previousOpening(one.shifted(one.end())))
                .isEqualTo(office.previousOpening(one.end()).map(one::shifted));
    }

    @Property(tries = 300)
    void open_time_adds_up_over_cycles(@ForAll("cases") Case one) {
        BusinessCalendar office = one.office();
        Instant far = one.shifted(one.end());
        Instant from = one.cycles() > 0 ? one.base() : far;
        Instant to = one.cycles() > 0 ? far : one.base();
        Instant today = Instant.parse("2026-11-30T09:15:00.000000001Z");
        Instant between = from.isBefore(today) && today.isBefore(to)
                ? today
                : from.plus(Duration.between(from, to).dividedBy(3));

        assertThat(office.elapsed(from, between).plus(office.elapsed(between, to)))
                .isEqualTo(office.elapsed(from, to));
    }

    @Property(tries = 200)
    void a_deadline_far_away_is_the_earliest_instant(@ForAll("cases") Case one) {
        BusinessCalendar office = one.office();
        Instant from = one.cycles() > 0 ? one.base() : one.shifted(one.base());
        Duration open = office.elapsed(from, one.cycles() > 0 ? one.shifted(one.end()) : one.base());

        Optional<Instant> deadline = office.deadline(from, open);
        if (!open.isZero()) {
            assertThat(office.elapsed(from, deadline.orElseThrow())).isEqualTo(open);
            assertThat(office.elapsed(from, deadline.orElseThrow().minusNanos(1)))
                    .isEqualTo(open.minusNanos(1));
        }
    }

    @Test
    void the_last_opening_of_a_cycle_is_found_from_the_next_one() {
        BusinessCalendar sundays =
                Calendars.in("UTC").day(DayOfWeek.SUNDAY, "10:00-11:00").build();

        // 1 January 2201, from which on open time repeats, is a Thursday, as is 1 January 2601.
        assertThat(sundays.previousOpening(Instant.parse("2201-01-02T00:00:00Z")))
                .contains(Instant.parse("2200-12-28T10:00:00Z"));
        assertThat(sundays.previousOpening(Instant.parse("2601-01-02T00:00:00Z")))
                .contains(Instant.parse("2600-12-28T10:00:00Z"));
        assertThat(sundays.previousOpening(Instant.parse("3001-01-02T00:00:00Z")))
                .contains(Instant.parse("3000-12-28T10:00:00Z"));
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Duration> sinceTurn = Arbitraries.oneOf(
                Arbitraries.longs().between(0, Duration.ofDays(6).toMillis()).map(Duration::ofMillis),
                Arbitraries.longs().between(0, CYCLE.toSeconds() - 1).map(Duration::ofSeconds),
                Arbitraries.just(CYCLE.minusNanos(1)));
        Arbitrary<Duration> length = Arbitraries.oneOf(
                Arbitraries.longs().between(0, Duration.ofDays(10).toNanos()).map(Duration::ofNanos),
                Arbitraries.longs().between(0, CYCLE.toMillis()).map(Duration::ofMillis));
        return Combinators.combine(
                        Arbitraries.of(OFFICES),
                        sinceTurn,
                        length,
                        Arbitraries.longs().between(1, 3),
                        Arbitraries.of(true, false))
                .as((office, since, time, cycles, after) -> after
                        ? new Case(office, Instant.parse("2201-01-01T00:00:00Z").plus(since), time, cycles)
                        : beforeAll(office, since, time, cycles));
    }

    /** Ends before the first clock change of any office, in 1883. */
    private static Case beforeAll(BusinessCalendar office, Duration before, Duration time, long cycles) {
        Instant end = Instant.parse("1800-01-01T00:00:00Z").minus(before);
        return new Case(office, end.minus(time), time, -cycles);
    }
}
