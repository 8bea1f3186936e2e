package org.closedloop.sla.counting.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.TimeLimit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Occurrences are compared as {@link EventTime} compares the same times. */
class OccurrenceTest {

    /** In Zurich a day has 23 hours, in Apia one is skipped, in Sao Paulo one starts at one o'clock. */
    @ParameterizedTest
    @CsvSource({"Europe/Zurich, 2026-03-29", "Pacific/Apia, 2011-12-30", "America/Sao_Paulo, 2018-11-04"})
    void are_ordered_like_event_times(ZoneId zone, LocalDate around) {
        Agreement small = SlaFixtures.smallAgreement();
        ResolvedTerms terms = small.withScope(small.getScope()
                        .withZone(zone)
                        .withPeriod(DateRange.of(around.minusDays(20), around.plusDays(20))))
                .resolve(SlaFixtures.zurichCalendar().withZone(zone));
        TimeBuckets buckets = TimeBuckets.of(terms, around.plusDays(30));
        List<EventTime> times = times(zone, around);

        for (EventTime one : times) {
            for (EventTime other : times) {
                Occurrence first = occurrence(one, buckets);
                Occurrence second = occurrence(other, buckets);

                assertThat(first.isCertainlyBefore(second))
                        .as("%s certainly before %s", one, other)
                        .isEqualTo(one.isCertainlyBefore(other, zone));
                assertThat(first.isCertainlyBefore(secondOf(other), nanoOf(other)))
                        .as("%s certainly before the stored %s", one, other)
                        .isEqualTo(one.isCertainlyBefore(other, zone));
                assertThat(first.mayBeBefore(second))
                        .as("%s possibly before %s", one, other)
                        .isEqualTo(one.startIn(zone).isBefore(other.lastIn(zone)));
            }
        }
    }

    /** Days, their first and last nanoseconds, and the next ones. */
    private static List<EventTime> times(ZoneId zone, LocalDate around) {
        List<EventTime> times = new ArrayList<>();
        for (LocalDate day = around.minusDays(1); !day.isAfter(around.plusDays(1)); day = day.plusDays(1)) {
            times.add(EventTime.on(day));
            for (long nanos : new long[] {-500_000_000, -1, 0, 1}) {
                times.add(EventTime.at(day.atStartOfDay(zone).toInstant().plusNanos(nanos)));
            }
        }
        return times;
    }

    private static Occurrence occurrence(EventTime time, TimeBuckets buckets) {
        Occurrence occurrence = new Occurrence();
        occurrence.set(secondOf(time), nanoOf(time), buckets);
        return occurrence;
    }

    private static long secondOf(EventTime time) {
        return time.isTimed()
                ? time.epochSecond()
                : time.dayIn(ZoneId.of("UTC")).toEpochDay();
    }

    private static int nanoOf(EventTime time) {
        return time.isTimed() ? time.nanoOfSecond() : TimeList.DAY;
    }

    @ParameterizedTest(name = "{0} after {1}: {2} ms")
    @CsvSource({
        "0, 0, 0",
        "1, 0, 1",
        "1000000, 0, 1",
        "1000001, 0, 2",
        "999999999, 0, 1000",
        "1000000000, 999999999, 1",
        "1000000500, 999999999, 1",
        "2000000000, 999000000, 1001",
        "86400000000000, 1, 86400000",
        "0, 1, 0"
    })
    void the_time_between_instants_is_rounded_up(long end, long start, long millis) {
        assertThat(millisBetween(instant(start), instant(end))).isEqualTo(millis);
    }

    private static long millisBetween(EventTime start, EventTime end) {
        ResolvedTerms terms = SlaFixtures.smallAgreement().resolve(SlaFixtures.zurichCalendar());
        TimeBuckets buckets = TimeBuckets.of(terms, LocalDate.of(2026, 12, 31));
        return new DayLimit(TimeLimit.calendarDays(5), terms.getCalendar())
                .elapsedMillis(occurrence(start, buckets), occurrence(end, buckets));
    }

    private static EventTime instant(long nanos) {
        return EventTime.at(EventTime.on(LocalDate.of(2026, 3, 2))
                .startIn(ZoneId.of("Europe/Zurich"))
                .plusNanos(nanos));
    }

    @ParameterizedTest(name = "from {0} to {1}: {2} ms")
    @CsvSource({
        "2026-03-02, 2026-03-02, 0",
        "2026-03-02, 2026-03-04, 172800000",
        "2026-03-04, 2026-03-02, 0",
        "1970-01-01, +292278994-08-17, 9223372036828800000",
        "1970-01-01, +292278994-08-18, 9223372036854775807",
        "-999999999-01-01, +999999999-12-31, 9223372036854775807",
        "+999999999-12-31, -999999999-01-01, 0"
    })
    void the_time_between_days_is_that_of_whole_days_or_the_longest_one(LocalDate start, LocalDate end, long millis) {
        assertThat(millisBetween(EventTime.on(start), EventTime.on(end))).isEqualTo(millis);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02", "-999999999-01-02"})
    void the_time_between_far_instants_is_at_most_the_longest_one(LocalDate start) {
        ZoneId zone = ZoneId.of("Europe/Zurich");
        EventTime first = EventTime.at(start.atStartOfDay(zone).toInstant());
        EventTime last = EventTime.at(LocalDate.MAX.atStartOfDay(zone).toInstant());

        assertThat(millisBetween(first, last)).isEqualTo(Long.MAX_VALUE);
        assertThat(millisBetween(last, first)).isZero();
    }
}
