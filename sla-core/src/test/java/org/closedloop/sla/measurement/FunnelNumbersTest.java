package org.closedloop.sla.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.closedloop.sla.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunnelNumbersTest {

    /** Each window of the list counts its own number of days. */
    private static FunnelNumbers days(String windows) {
        FunnelNumbers.Builder numbers = FunnelNumbers.builder();
        for (String window : windows.split(" ")) {
            DateRange range = DateRange.parse(window);
            numbers.putWindow(
                    range,
                    WindowNumbers.builder().count("days", range.lengthInDays()).build());
        }
        return numbers.build();
    }

    @ParameterizedTest(name = "{1} of [{0}]: {2}")
    @CsvSource({
        "2026-01 2026-02 2026-03,                       2026-Q1, 90",
        "2026-03 2026-01 2026-02,                       2026-Q1, 90",
        "2026-Q1 2026-01,                               2026-Q1, 90",
        "2026-Q1 2026-04 2026-05 2026-06,               2026-H1, 181",
        "2026-Q1 2026-01 2026-02 2026-03 2026-Q2,       2026-H1, 181",
        "2026-01 2026-03,                               2026-Q1, ",
        "2026-02 2026-03,                               2026-Q1, ",
        "2026-01 2026-02,                               2026-Q1, ",
        "2026-W10 2026-W11 2026-W12 2026-W13,           2026-03, ",
        "2026-Q1,                                       2026-01, ",
        // Four weeks that start on the first of February 2027 do make a month.
        "2027-W05 2027-W06 2027-W07 2027-W08,           2027-02, 28",
        // Here the longest tile leaves a gap, and the months do not.
        "2026-01-01/2026-02-14 2026-01 2026-02 2026-03, 2026-Q1, 90"
    })
    void a_window_is_the_sum_of_smaller_ones_without_gap_or_overlap(String windows, String window, Long sum) {
        assertThat(days(windows)
                        .find(DateRange.parse(window), "days")
                        .map(count -> ((Count) count).getValue())
                        .orElse(null))
                .isEqualTo(sum);
    }

    @Test
    void a_sum_that_no_long_holds_is_refused_by_its_name() {
        FunnelNumbers numbers = FunnelNumbers.builder()
                .putWindow(
                        DateRange.parse("2026-01-01/2026-01-15"),
                        WindowNumbers.builder().count("sqls", Long.MAX_VALUE).build())
                .putWindow(
                        DateRange.parse("2026-01-16/2026-01-31"),
                        WindowNumbers.builder().count("sqls", 1).build())
                .build();

        assertThatThrownBy(() -> numbers.find(DateRange.parse("2026-01"), "sqls"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("numbers of 'sqls' in 2026-01: must add up to less than 2^63");
    }

    @Test
    void three_monthly_reports_are_not_a_quarterly_report() {
        FunnelNumbers numbers = FunnelNumbers.builder()
                .putWindow(
                        DateRange.parse("2026-01"),
                        WindowNumbers.builder()
                                .delivered("report", LocalDate.of(2026, 2, 3))
                                .build())
                .putWindow(
                        DateRange.parse("2026-02"),
                        WindowNumbers.builder()
                                .delivered("report", LocalDate.of(2026, 3, 3))
                                .build())
                .build();

        assertThat(numbers.find(DateRange.parse("2026-01-01/2026-02-28"), "report"))
                .isEmpty();
    }

    @Test
    void an_unmeasured_metric_is_absent() {
        assertThat(days("2026-01").find(DateRange.parse("2026-01"), "sqls")).isEmpty();
        assertThat(WindowNumbers.none().find("days")).isEmpty();
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({"2026-03-02, 2026-03-02, 2026-03-02", "2026-03-02, , 2026-03-02", ", 2026-03-01, 2026-03-01", ", , "})
    void a_sum_has_the_as_of_day_of_either_part(LocalDate some, LocalDate other, LocalDate both) {
        assertThat(asOf(some).plus(asOf(other)).getAsOf().orElse(null)).isEqualTo(both);
    }

    @Test
    void refuses_to_add_numbers_of_different_days() {
        assertThatThrownBy(() -> asOf(LocalDate.of(2026, 3, 31)).plus(asOf(LocalDate.of(2026, 11, 15))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("numbers counted as of 2026-03-31 cannot be added to numbers as of 2026-11-15:"
                        + " days would be missing or known too early");
    }

    @Test
    void parts_add_up_window_by_window_and_metric_by_metric() {
        FunnelNumbers sum = days("2026-01 2026-02").plus(days("2026-02 2026-03"));

        assertThat(sum.find(DateRange.parse("2026-02"), "days")).hasValue(Count.of(56));
        assertThat(sum.find(DateRange.parse("2026-03"), "days")).hasValue(Count.of(31));
        assertThat(sum.getWindows()).hasSize(3);
    }

    private static FunnelNumbers asOf(LocalDate day) {
        return day == null
                ? FunnelNumbers.builder().build()
                : FunnelNumbers.builder().asOf(day).build();
    }
}
