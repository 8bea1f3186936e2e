package org.closedloop.sla.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.closedloop.sla.time.Calendars.Case;

/** Laws of every calendar, some compared with a count by the wall clock. */
class BusinessTimeLawsTest {

    @Provide
    Arbitrary<Case> cases() {
        return Calendars.cases();
    }

    @Property(tries = 1500)
    void elapsed_time_equals_a_minute_by_minute_count_of_the_wall_clock(@ForAll("cases") Case c) {
        long expected = WallClock.elapsedMillis(c.calendar(), c.from(), c.to());
        assertThat(c.calendar().elapsed(c.from(), c.to())).isEqualTo(Duration.ofMillis(expected));
        assertThat(c.calendar().elapsedMillis(c.from().toEpochMilli(), c.to().toEpochMilli()))
                .isEqualTo(expected);
    }

    @Property
    void is_open_agrees_with_the_wall_clock(@ForAll("cases") Case c, @ForAll @IntRange(max = 1000) int permille) {
        Instant instant = c.between(permille);
        assertThat(c.calendar().isOpen(instant)).isEqualTo(WallClock.isOpen(c.calendar(), instant));
    }

    @Property
    void elapsed_time_is_additive(@ForAll("cases") Case c, @ForAll @IntRange(max = 1000) int permille) {
        Instant middle = c.between(permille).plusNanos(permille);
        Instant to = c.to().plusNanos(1001);
        Duration first = c.calendar().elapsed(c.from(), middle);
        Duration second = c.calendar().elapsed(middle, to);
        assertThat(first.plus(second)).isEqualTo(c.calendar().elapsed(c.from(), to));
    }

    @Property
    void elapsed_time_is_monotonic_and_at_most_physical_time(
            @ForAll("cases") Case c, @ForAll @IntRange(max = 1000) int permille) {
        Instant middle = c.between(permille);
        Duration whole = c.calendar().elapsed(c.from(), c.to());
        assertThat(c.calendar().elapsed(c.from(), middle)).isBetween(Duration.ZERO, whole);
        assertThat(whole).isLessThanOrEqualTo(Duration.between(c.from(), c.to()));
    }

    @Property
    void the_deadline_is_the_earliest_instant_by_which_the_time_has_passed(
            @ForAll("cases") Case c, @ForAll @LongRange(max = 200L * 3600 * 1_000_000_000L) long nanos) {
        Duration duration = Duration.ofNanos(nanos);
        Optional<Instant> deadline = c.calendar().deadline(c.from(), duration);
        if (deadline.isEmpty()) {
            assertThat(c.calendar().elapsed(c.from(), Instant.MAX)).isLessThan(duration);
            return;
        }
        Instant due = deadline.get();
        assertThat(due).isAfterOrEqualTo(c.from());
        assertThat(c.calendar().elapsed(c.from(), due)).isEqualTo(duration);
        if (nanos > 0) {
            assertThat(c.calendar().elapsed(c.from(), due.minusNanos(1))).isLessThan(duration);
        }
    }

    @Property
    void the_deadline_of_elapsed_time_is_not_after_its_end(@ForAll("cases") Case c) {
        Duration elapsed = c.calendar().elapsed(c.from(), c.to());
        Instant due = c.calendar().deadline(c.from(), elapsed).orElseThrow();
        assertThat(due).isBetween(c.from(), c.to());
        assertThat(c.calendar().elapsed(due, c.to())).isZero();
    }

    @Property
    void the_next_opening_is_open_and_nothing_before_it_is(@ForAll("cases") Case c) {
        Optional<Instant> next = c.calendar().nextOpening(c.from());
        if (next.isEmpty()) {
            assertThat(c.calendar().elapsed(c.from(), Instant.MAX)).isZero();
            return;
        }
        assertThat(next.get()).isAfterOrEqualTo(c.from());
        assertThat(c.calendar().isOpen(next.get())).isTrue();
        assertThat(c.calendar().elapsed(c.from(), next.get())).isZero();
    }

    @Property
    void results_do_not_depend_on_earlier_calls(
            @ForAll("cases") Case c,
            @ForAll @LongRange(min = -4_000_000_000_000L, max = 9_000_000_000_000L) long elsewhere) {
        BusinessCalendar fresh = c.calendar().withId("fresh");
        Instant other = Instant.ofEpochMilli(elsewhere);
        assertThat(fresh.isOpen(other)).isEqualTo(c.calendar().isOpen(other));
        assertThat(fresh.elapsed(c.from(), c.to())).isEqualTo(c.calendar().elapsed(c.from(), c.to()));
    }

    @Property(tries = 300)
    void business_time_repeats_every_400_years_after_the_last_exception(
            @ForAll("cases") Case c,
            @ForAll @LongRange(min = 250, max = 700) long years,
            @ForAll @IntRange(min = 1, max = 40) int cycles) {
        Duration shift = Duration.ofDays(Math.round(years * 365.2425));
        Duration cycle = Duration.ofDays(146_097L * cycles);
        Instant from = c.from().plus(shift);
        Instant to = c.to().plus(shift);
        Duration elapsed = c.calendar().elapsed(from, to);
        assertThat(c.calendar().elapsed(from.plus(cycle), to.plus(cycle))).isEqualTo(elapsed);
        assertThat(elapsed).isEqualTo(Duration.ofMillis(WallClock.elapsedMillis(c.calendar(), from, to)));
        assertThat(c.calendar().deadline(from.plus(cycle), elapsed))
                .isEqualTo(c.calendar().deadline(from, elapsed).map(due -> due.plus(cycle)));
    }

    @Property(tries = 300)
    void business_time_repeats_every_400_years_before_the_first_exception(
            @ForAll("cases") Case c,
            @ForAll @LongRange(min = 250, max = 700) long years,
            @ForAll @IntRange(min = 1, max = 40) int cycles) {
        Duration shift = Duration.ofDays(Math.round(years * 365.2425));
        Duration cycle = Duration.ofDays(146_097L * cycles);
        Instant from = c.from().minus(shift);
        Instant to = c.to().minus(shift);
        Duration elapsed = c.calendar().elapsed(from, to);
        assertThat(c.calendar().elapsed(from.minus(cycle), to.minus(cycle))).isEqualTo(elapsed);
        assertThat(c.calendar().deadline(from.minus(cycle), elapsed))
                .isEqualTo(c.calendar().deadline(from, elapsed).map(due -> due.minus(cycle)));
        Duration between = c.calendar().elapsed(from.minus(cycle), from);
        assertThat(c.calendar().elapsed(from.minus(cycle), to)).isEqualTo(between.plus(elapsed));
    }
}
