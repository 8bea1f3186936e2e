package org.closedloop.sla.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026,                  2026-01-01, 2026-12-31, 365",
        "2028,                  2028-01-01, 2028-12-31, 366",
        "2026-H1,               2026-01-01, 2026-06-30, 181",
        "2026-H2,               2026-07-01, 2026-12-31, 184",
        "2026-Q1,               2026-01-01, 2026-03-31, 90",
        "2026-Q4,               2026-10-01, 2026-12-31, 92",
        "2026-02,               2026-02-01, 2026-02-28, 28",
        "2028-02,               2028-02-01, 2028-02-29, 29",
        "2026-W01,              2025-12-29, 2026-01-04, 7",
        "2026-W07,              2026-02-09, 2026-02-15, 7",
        "2026-W53,              2026-12-28, 2027-01-03, 7",
        "2026-03-01,            2026-03-01, 2026-03-01, 1",
        "2026-01-15/2026-02-14, 2026-01-15, 2026-02-14, 31",
        "2026-02-01/2026-04-30, 2026-02-01, 2026-04-30, 89",
        "2026-04-01/2026-09-30, 2026-04-01, 2026-09-30, 183",
        "2026-01-01/2027-12-31, 2026-01-01, 2027-12-31, 730",
        "2026-02-10/2026-02-16, 2026-02-10, 2026-02-16, 7",
        "0000,                  0000-01-01, 0000-12-31, 366",
        "9999-Q4,               9999-10-01, 9999-12-31, 92",
        "+10000-01-01/+10000-12-31, +10000-01-01, +10000-12-31, 366"
    })
    void a_range_has_one_shortest_label(String label, LocalDate start, LocalDate end, long days) {
        DateRange range = DateRange.of(start, end);
        assertThat(range.label()).isEqualTo(label);
        assertThat(range).hasToString(label);
        assertThat(range.lengthInDays()).isEqualTo(days);
        assertThat(DateRange.parse(label)).isEqualTo(range);
        assertThat(DateRange.parse(start + "/" + end)).isEqualTo(range);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "26",
                "2026-1",
                "2026-Q01",
                "2026-W7",
                "2026-03-01/",
                "/2026-03-01",
                "2026-01/2026-03",
                "2026-01-01/2026-01-02/2026-01-03",
                "01.03.2026",
                "2026-q1"
            })
    void refuses_texts_that_are_not_ranges(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.parse(text))
                .withMessage(
                        "date range '%s': expected a form such as 2026, 2026-H1, 2026-Q1, 2026-03, 2026-W07,"
                                + " 2026-03-01 or 2026-01-15/2026-02-14",
                        text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-13",
                "2026-00",
                "2026-Q0",
                "2026-Q5",
                "2026-H3",
                "2026-W00",
                "2026-W60",
                "2025-W53",
                "2026-02-29",
                "2026-04-30/2026-04-31"
            })
    void refuses_ranges_that_do_not_exist(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.parse(text))
                .withMessage("date range '%s': there is no such day, week, month, quarter or half-year", text);
    }

    @Test
    void refuses_an_end_before_the_start() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.parse("2026-02-14/2026-01-15"))
                .withMessage("date range '2026-02-14/2026-01-15': must not end before it starts");
    }

    @Test
    @SuppressWarnings("NullAway") // Callers without NullAway can pass null.
    void names_a_null_argument() {
        assertThatNullPointerException()
                .isThrownBy(() -> DateRange.of(null, LocalDate.EPOCH))
                .withMessage("start");
        assertThatNullPointerException()
                .isThrownBy(() -> DateRange.of(LocalDate.EPOCH, null))
                .withMessage("end");
        assertThatNullPointerException()
                .isThrownBy(() -> DateRange.parse("2026").intersection(null))
                .withMessage("other");
    }

    @ParameterizedTest(name = "{0} and {1} have {2} in common")
    @CsvSource({
        "2026,    2026-Q1,  2026-Q1",
        "2026-Q1, 2026-03-15/2026-04-15, 2026-03-15/2026-03-31",
        "2026-01, 2026-01-31/2026-02-28, 2026-01-31",
        "2026-01, 2026-02,",
        "2026-02, 2026-01,"
    })
    void intersection_is_symmetric(DateRange one, DateRange other, DateRange common) {
        assertThat(one.overlaps(other)).isEqualTo(common != null);
        assertThat(one.intersection(other).orElse(null)).isEqualTo(common);
        assertThat(other.intersection(one)).isEqualTo(one.intersection(other));
    }

    @Test
    void contains_its_bounds_and_no_day_outside() {
        DateRange march = DateRange.parse("2026-03");
        assertThat(march.contains(LocalDate.of(2026, 2, 28))).isFalse();
        assertThat(march.contains(LocalDate.of(2026, 3, 1))).isTrue();
        assertThat(march.contains(LocalDate.of(2026, 3, 31))).isTrue();
        assertThat(march.contains(LocalDate.of(2026, 4, 1))).isFalse();
        assertThat(march.contains(march)).isTrue();
        assertThat(march.contains(DateRange.parse("2026-Q1"))).isFalse();
        assertThat(DateRange.parse("2026-Q1").contains(march)).isTrue();
    }

    @ParameterizedTest(name = "{0} has years of four digits: {1}")
    @CsvSource({
        "0001-01-01/9999-12-31, true",
        "0000-12-31/0001-01-01, false",
        "9999-12-31/+10000-01-01, false",
        "-0001-01-01/+10000-01-01, false"
    })
    void years_of_four_digits_are_recognized(DateRange range, boolean expected) {
        assertThat(range.hasFourDigitYears()).isEqualTo(expected);
    }

    @Test
    void ranges_are_sorted_by_start_and_then_by_end() {
        List<DateRange> sorted = Stream.of("2026", "2026-01", "2025-12", "2026-Q1", "2026-02")
                .map(DateRange::parse)
                .sorted()
                .toList();

        assertThat(sorted)
                .extracting(DateRange::label)
                .containsExactly("2025-12", "2026-01", "2026-Q1", "2026", "2026-02");
        assertThat(DateRange.parse("2026-Q1")).isEqualByComparingTo(DateRange.parse("2026-01-01/2026-03-31"));
    }

    @Test
    void a_range_can_span_all_dates() {
        DateRange all = DateRange.of(LocalDate.MIN, LocalDate.MAX);
        assertThat(all.lengthInDays()).isEqualTo(LocalDate.MAX.toEpochDay() - LocalDate.MIN.toEpochDay() + 1);
        assertThat(DateRange.parse(all.label())).isEqualTo(all);
    }

    @Provide
    static Arbitrary<DateRange> ranges() {
        Arbitrary<LocalDate> day =
                Arbitraries.integers().between(-800_000, 800_000).map(LocalDate::ofEpochDay);
        Arbitrary<DateRange> any = Combinators.combine(day, Arbitraries.of(0L, 6L, 27L, 30L, 90L, 364L, 365L, 1000L))
                .as((start, days) -> DateRange.of(start, start.plusDays(days)));
        Arbitrary<DateRange> named = Combinators.combine(
                        Arbitraries.integers().between(0, 9999),
                        Arbitraries.of("", "-H1", "-H2", "-Q1", "-Q2", "-Q3", "-Q4", "-02", "-12", "-W01"))
                .as((year, part) -> DateRange.parse("%04d".formatted(year) + part));
        return Arbitraries.oneOf(any, named);
    }

    @Property
    void a_label_parses_to_an_equal_range(@ForAll("ranges") DateRange range) {
        assertThat(DateRange.parse(range.label())).isEqualTo(range);
        assertThat(range.label().length()).isLessThanOrEqualTo((range.getStart() + "/" + range.getEnd()).length());
    }

    @Property
    void the_length_of_a_year_is_its_number_of_days(@ForAll("ranges") DateRange range) {
        int year = Math.floorMod(range.getStart().getYear(), 10_000);
        assertThat(DateRange.parse("%04d".formatted(year)).lengthInDays())
                .isEqualTo(Year.of(year).length());
    }

    @Property
    void an_intersection_is_contained_in_both_ranges(
            @ForAll("ranges") DateRange one, @ForAll("ranges") DateRange other) {
        assertThat(one.intersection(other).isPresent()).isEqualTo(one.overlaps(other));
        one.intersection(other).ifPresent(common -> {
            assertThat(one.contains(common)).isTrue();
            assertThat(other.contains(common)).isTrue();
        });
    }
}
