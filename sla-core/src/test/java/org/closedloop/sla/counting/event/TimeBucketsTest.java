package org.closedloop.sla.counting.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.time.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each second of a period is in the bucket between the bounds of the ranges around it. */
class TimeBucketsTest {

    @ParameterizedTest(name = "{0} in {1}, also by {2}, until {3}")
    @CsvSource({
        "2026,                  Europe/Zurich, 2026-01-03/2026-01-05, 2026-12-31",
        "2026,                  Europe/Zurich, 2026-01-03/2026-01-05, 2027-06-30",
        "2026,                  Europe/Zurich, 2026-01-03/2026-01-05, 2026-10-25",
        // 256 days are 675 times 2^15 seconds.
        "2026-01-01/2026-09-13, UTC,           2026-09-13/2026-09-13, 2026-09-13",
        "2026-01-01/2026-09-13, UTC,           2026-01-01/2026-01-01, 2026-12-31",
        "1850-01-01/2049-12-31, UTC,           1900-02-28/2000-02-29, 2049-12-31"
    })
    void a_second_is_in_the_ranges_that_contain_its_day(
            DateRange period, ZoneId zone, DateRange range, LocalDate asOf) {
        ResolvedTerms terms = terms(period, zone).alsoCounting(List.of(), Set.of(range));
        TimeBuckets buckets = TimeBuckets.of(terms, asOf);
        for (DateRange each : List.of(range, period, terms.getRanges().get(0))) {
            for (LocalDate day : List.of(each.getStart(), each.getEnd())) {
                assertIn(each, day, zone, buckets, asOf);
            }
            assertOutside(each, each.getStart().minusDays(1), zone, buckets, asOf);
            assertOutside(each, each.getEnd().plusDays(1), zone, buckets, asOf);
        }
    }

    private static void assertIn(DateRange range, LocalDate day, ZoneId zone, TimeBuckets buckets, LocalDate asOf) {
        for (long second : ends(day, zone)) {
            assertThat(buckets.hasHappened(second)).isEqualTo(!day.isAfter(asOf));
            if (day.isAfter(asOf)) {
                assertThat(buckets.indexOf(second)).isEqualTo(TimeBuckets.NONE);
            } else {
                assertThat(buckets.indexOf(second))
                        .as("%s of %s", day, range)
                        .isBetween(buckets.first(range), buckets.end(range) - 1);
            }
        }
    }

    private static void assertOutside(
            DateRange range, LocalDate day, ZoneId zone, TimeBuckets buckets, LocalDate asOf) {
        for (long second : ends(day, zone)) {
            assertThat(buckets.hasHappened(second)).isEqualTo(!day.isAfter(asOf));
            assertThat(buckets.indexOf(second))
                    .as("%s outside %s", day, range)
                    .matches(index -> index < buckets.first(range) || index >= buckets.end(range));
        }
    }

    /** The first and the last second of a day. */
    private static List<Long> ends(LocalDate day, ZoneId zone) {
        return List.of(
                day.atStartOfDay(zone).toEpochSecond(),
                day.plusDays(1).atStartOfDay(zone).toEpochSecond() - 1);
    }

    private static ResolvedTerms terms(DateRange period, ZoneId zone) {
        Agreement small = SlaFixtures.smallAgreement();
        BusinessCalendar calendar = SlaFixtures.zurichCalendar().withZone(zone);
        return small.withScope(small.getScope().withPeriod(period).withZone(zone))
                .resolve(calendar);
    }
}
