package org.closedloop.sla.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The calendars of this package's tests, fixed ones and random ones. */
final class Calendars {

    static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    private static final List<String> ZONES = List.of(
            "Europe/Zurich",
            "Europe/Berlin",
            "America/New_York",
            "Australia/Lord_Howe",
            "Asia/Kolkata",
            "UTC",
            "America/Sao_Paulo",
            "America/St_Johns",
            "Africa/Casablanca",
            "Pacific/Apia");

    private Calendars() {}

    /** A calendar, and a range of at most ten days. */
    record Case(BusinessCalendar calendar, Instant from, Instant to) {
        Instant between(int permille) {
            return from.plusMillis(Duration.between(from, to).toMillis() * permille / 1000);
        }
    }

    static BusinessCalendar.Builder in(String zone) {
        return BusinessCalendar.builder().id("test").zone(ZoneId.of(zone));
    }

    /** Monday to Friday, 08:00-12:00 and 13:00-17:00. */
    static BusinessCalendar zurich() {
        return BusinessCalendar.builder()
                .id("zurich")
                .zone(ZURICH)
                .workingDays("08:00-12:00", "13:00-17:00")
                .build();
    }

    static BusinessCalendar never() {
        return BusinessCalendar.builder().id("never").zone(ZURICH).build();
    }

    /** Every day, the given hours. */
    static BusinessCalendar daily(String zone, String... hours) {
        BusinessCalendar.Builder builder = in(zone);
        for (DayOfWeek day : DayOfWeek.values()) {
            builder.day(day, hours);
        }
        return builder.build();
    }

    static BusinessCalendar always(String zone) {
        return daily(zone, "00:00-24:00");
    }

    /** One to three ranges of a day, sorted and disjoint, often in the early hours. */
    private static Arbitrary<List<WorkingHours>> hours() {
        Arbitrary<Integer> minute = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, 1440)),
                Tuple.of(2, Arbitraries.integers().between(0, 8).map(k -> k * 30)),
                Tuple.of(1, Arbitraries.of(0, 1440)));
        return minute.set().ofMinSize(2).ofMaxSize(6).map(set -> {
            List<Integer> sorted = List.copyOf(new TreeSet<>(set));
            return IntStream.range(0, sorted.size() / 2)
                    .mapToObj(i -> WorkingHours.of(sorted.get(2 * i), sorted.get(2 * i + 1)))
                    .toList();
        });
    }

    private static Arbitrary<Instant> start(ZoneId zone) {
        Arbitrary<Instant> any = Arbitraries.integers()
                .between(1972, 2040)
                .flatMap(year ->
                        Arbitraries.integers().between(0, 365 * 1440).map(m -> at(year).plus(Duration.ofMinutes(m))));
        Arbitrary<Instant> nearChange = Arbitraries.integers()
                .between(1972, 2040)
                .flatMap(year -> Arbitraries.integers().between(-5 * 1440, 60).map(m -> {
                    ZoneOffsetTransition next = zone.getRules().nextTransition(at(year));
                    Instant change = next == null ? at(year) : next.getInstant();
                    return change.plus(Duration.ofMinutes(m));
                }));
        return Arbitraries.oneOf(any, nearChange);
    }

    private static Instant at(int year) {
        return Instant.parse(year + "-01-01T00:00:00Z");
    }

    static Arbitrary<Case> cases() {
        return Arbitraries.of(ZONES)
                .map(ZoneId::of)
                .flatMap(zone -> Combinators.combine(
                                start(zone),
                                Arbitraries.longs()
                                        .between(0, Duration.ofDays(10).toMillis()),
                                Arbitraries.maps(Arbitraries.of(DayOfWeek.values()), hours())
                                        .ofMaxSize(7),
                                Arbitraries.maps(Arbitraries.integers().between(-1, 10), hours())
                                        .ofMaxSize(2),
                                Arbitraries.integers().between(-1, 10).set().ofMaxSize(3),
                                Arbitraries.integers().between(-1, 10).set().ofMaxSize(1))
                        .as((from, length, week, halfDays, holidays, closed) -> {
                            LocalDate day = LocalDate.ofInstant(from, zone);
                            var builder = BusinessCalendar.builder()
                                    .id("random")
                                    .zone(zone)
                                    .workingWeek(week);
                            holidays.forEach(i -> builder.holiday(day.plusDays(i), "Holiday"));
                            halfDays.forEach((i, h) -> builder.putReplacedDay(day.plusDays(i), h));
                            closed.forEach(i -> builder.replacedDay(day.plusDays(i)));
                            return new Case(builder.build(), from, from.plusMillis(length));
                        }));
    }
}
