package org.closedloop.sla.examples.scorecard.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.closedloop.sla.examples.scorecard.holidays.OfficialDays.FIRST_YEAR;
import static org.closedloop.sla.examples.scorecard.holidays.OfficialDays.LAST_YEAR;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceHolidaysTest {

    private static final List<String> COUNTRIES = List.of("at", "ch", "de");

    static Stream<OfficialDays.Row> rows() {
        return OfficialDays.rows().stream();
    }

    private static Stream<PlaceHolidays> places(PlaceHolidays place) {
        return Stream.concat(Stream.of(place), place.parts().stream().flatMap(PlaceHolidaysTest::places));
    }

    private static Stream<PlaceHolidays> places() {
        return COUNTRIES.stream().map(PlaceHolidays::of).flatMap(PlaceHolidaysTest::places);
    }

    private static List<PlaceHoliday> days(String place) {
        return PlaceHolidays.of(place).during(Year.of(FIRST_YEAR), Year.of(LAST_YEAR));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void are_those_of_the_law_or_the_official_list(OfficialDays.Row row) {
        assertThat(days(row.place()).stream()
                        .filter(day -> kind(day).equals(row.kind()))
                        .map(PlaceHoliday::date)
                        .distinct())
                .containsExactlyElementsOf(OfficialDays.dates(row));
    }

    private static String kind(PlaceHoliday day) {
        return day.from().equals(LocalTime.MIDNIGHT) ? day.kind().toString() : day.kind() + " " + day.from();
    }

    @Test
    void are_held_to_the_table_in_every_place_of_three_countries() {
        List<String> kinds = OfficialDays.rows().stream()
                .map(OfficialDays.Row::toString)
                .sorted()
                .toList();

        assertThat(places().flatMap(place -> days(place.code()).stream()
                                .filter(day -> day.kind() == HolidayKind.PUBLIC || day.kind() == HolidayKind.HALF_DAY)
                                .map(day -> place.code() + " " + kind(day))
                                .distinct())
                        .sorted())
                .containsExactlyElementsOf(kinds);
        assertThat(rows().map(OfficialDays.Row::place)
                        .filter(place -> place.matches("ch-.."))
                        .distinct())
                .as("cantons")
                .hasSize(26);
        assertThat(rows().map(OfficialDays.Row::place)
                        .filter(place -> place.matches("de-.."))
                        .distinct())
                .as("Länder")
                .hasSize(16);
    }

    @Test
    void have_a_source_in_every_row_or_say_that_none_was_found() {
        assertThat(OfficialDays.rows()).allSatisfy(row -> {
            assertThat(row.read()).isIn("text", "list", "report", "none");
            assertThat(row.source()).isNotBlank();
        });
        assertThat(HolidayCorrections.OURS.corrections()).allSatisfy(row -> {
            assertThat(row.read()).isIn("text", "list", "report", "none");
            assertThat(row.law()).isNotBlank();
        });
    }

    @Test
    void of_easter_lie_where_they_lie_from_its_sunday() {
        Map<String, Integer> offsets = new TreeMap<>(Map.of(
                "Good Friday", -2,
                "Easter Sunday", 0,
                "Easter Monday", 1,
                "Ascension", 39,
                "Whit Sunday", 49,
                "Whit Monday", 50,
                "Corpus Christi", 60));
        Map<String, List<LocalDate>> dates = OfficialDays.dates();

        offsets.forEach((day, offset) -> assertThat(dates.get(day))
                .as(day)
                .containsExactly(
                        LocalDate.of(2025, 4, 20).plusDays(offset),
                        LocalDate.of(2026, 4, 5).plusDays(offset),
                        LocalDate.of(2027, 3, 28).plusDays(offset),
                        LocalDate.of(2028, 4, 16).plusDays(offset)));
    }

    /** A row that changes nothing any more is jollyday's now, and goes. */
    @Test
    void differ_from_jollyday_by_every_row_of_the_corrections() {
        HolidayCorrections.OURS.corrections().stream()
                .filter(row -> !HolidayCorrections.OURS.regions().containsKey(row.region()))
                .filter(row -> row.on() == null && row.move() == null)
                .forEach(row -> {
                    JollydayCountry country =
                            JollydayCountry.of(row.region().substring(0, 2)).orElseThrow();
                    assertThat(row.holidays())
                            .as(row.toString())
                            .allSatisfy(key -> assertThat(country.holidays(row.region(), Year.of(2026)).stream()
                                            .filter(day ->
                                                    day.getPropertiesKey().equals(key))
                                            .map(day -> HolidayKind.of(day.getType()))
                                            .min(Comparator.naturalOrder())
                                            .map(HolidayKind::toString)
                                            .orElse("none"))
                                    .isNotEqualTo(row.kind()));
                });
    }

    @ParameterizedTest
    @CsvSource({
        // The day before is a Sunday.
        "ch-ne, 2023-01-02, PUBLIC",
        "ch-ne, 2024-01-02, BANK",
        "ch-ne, 2022-12-26, PUBLIC",
        // Christmas Day is a Monday, a Friday, a Sunday.
        "ch-ur, 2023-12-26, OBSERVANCE",
        "ch-ar, 2020-12-26, OBSERVANCE",
        "ch-ai, 2022-12-26, PUBLIC",
        // The first Thursday of April 2023 and 2021, and the third Monday of April 2019, 2022 and 2026.
        "ch-gl, 2023-04-13, PUBLIC",
        "ch-gl, 2021-04-08, PUBLIC",
        "ch-zh-stadt, 2019-04-08, HALF_DAY",
        "ch-zh-stadt, 2022-04-25, HALF_DAY",
        "ch-zh-stadt, 2026-04-20, HALF_DAY"
    })
    void follow_a_law_that_looks_at_the_day_of_the_week_or_at_easter(String place, LocalDate date, HolidayKind kind) {
        assertThat(PlaceHolidays.of(place).during(Year.from(date), Year.from(date)))
                .filteredOn(day -> day.date().equals(date))
                .extracting(PlaceHoliday::kind)
                .containsExactly(kind);
    }

    @Test
    void of_one_place_have_one_kind_each() {
        assertThat(places())
                .allSatisfy(place -> assertThat(days(place.code()))
                        .as(place.code())
                        .extracting(day -> day.key() + " " + day.date())
                        .doesNotHaveDuplicates());
    }

    @Test
    void have_a_name_in_both_languages() {
        assertThat(places()).allSatisfy(place -> {
            assertThat(place.name(Locale.ENGLISH)).isNotBlank().isNotEqualTo("undefined");
            assertThat(days(place.code()))
                    .allSatisfy(day -> assertThat(List.of(day.name(Locale.ENGLISH), day.name(Locale.GERMAN)))
                            .doesNotContain("undefined"));
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1582, 1900, 1999, 2100, 9999})
    void can_be_had_for_every_year(int year) {
        assertThatCode(() -> places().forEach(place -> place.during(Year.of(year), Year.of(year))))
                .doesNotThrowAnyException();
    }

    @Test
    void are_checked_for_the_years_of_the_table() {
        assertThat(IntStream.of(2024, 2025, 2028, 2029)
                        .mapToObj(year -> PlaceHolidays.isChecked(Year.of(year), Year.of(year)))
                        .collect(Collectors.toList()))
                .containsExactly(false, true, true, false);
    }
}
