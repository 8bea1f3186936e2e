package org.closedloop.sla.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowRuleTest {

    @ParameterizedTest(name = "{0} {1} over {2}")
    @CsvSource({
        "MONTH, CALENDAR, 2026-Q1, 2026-01 2026-02 2026-03",
        "MONTH, CALENDAR, 2026-01-15/2026-03-10, 2026-01-15/2026-01-31 2026-02 2026-03-01/2026-03-10",
        "MONTH, CALENDAR, 2026-02-10, 2026-02-10",
        "QUARTER, CALENDAR, 2026-02-01/2026-09-30, 2026-02-01/2026-03-31 2026-Q2 2026-Q3",
        "HALF_YEAR, CALENDAR, 2026, 2026-H1 2026-H2",
        "YEAR, CALENDAR, 2026-07-01/2028-06-30, 2026-H2 2027 2028-H1",
        "WEEK, CALENDAR, 2026-01-01/2026-01-13, 2026-01-01/2026-01-04 2026-W02 2026-01-12/2026-01-13",
        "AGREEMENT, CALENDAR, 2026-02-10/2027-02-09, 2026-02-10/2027-02-09",
        "AGREEMENT, AGREEMENT_START, 2026, 2026",
        "WEEK, AGREEMENT_START, 2026-01-01/2026-01-13, 2026-01-01/2026-01-07 2026-01-08/2026-01-13",
        "QUARTER, AGREEMENT_START, 2026-02-01/2026-10-31, 2026-02-01/2026-04-30 2026-05-01/2026-07-31"
                + " 2026-08-01/2026-10-31",
        "YEAR, AGREEMENT_START, 2024-02-29/2026-02-28, 2024-02-29/2025-02-27 2025-02-28/2026-02-27" + " 2026-02-28"
    })
    void divides_the_period_into_windows(
            WindowLength length, WindowAlignment alignment, DateRange period, String windows) {
        WindowRule rule = WindowRule.of(length).withAlignment(alignment);
        assertThat(rule.over(period))
                .extracting(window -> window.getRange().label())
                .isEqualTo(Arrays.asList(windows.split(" ")));
    }

    @Test
    void months_from_the_31st_do_not_drift() {
        DateRange period = DateRange.parse("2026-01-31/2026-06-29");
        assertThat(WindowRule.monthly().alignedToStart().over(period))
                .extracting(Window::getRange)
                .extracting(DateRange::getStart)
                .containsExactly(
                        LocalDate.of(2026, 1, 31),
                        LocalDate.of(2026, 2, 28),
                        LocalDate.of(2026, 3, 31),
                        LocalDate.of(2026, 4, 30),
                        LocalDate.of(2026, 5, 31));
    }

    @Test
    void a_cut_window_knows_its_whole() {
        List<Window> windows = WindowRule.monthly().over(DateRange.parse("2026-01-15/2026-02-28"));
        assertThat(windows)
                .containsExactly(
                        Window.of(DateRange.parse("2026-01-15/2026-01-31"), DateRange.parse("2026-01")),
                        Window.of(DateRange.parse("2026-02")));
        assertThat(windows).extracting(Window::isCut).containsExactly(true, false);
    }

    @Test
    void skipped_windows_are_left_out() {
        DateRange period = DateRange.parse("2026-01-15/2026-03-10");
        assertThat(WindowRule.monthly().cut(CutWindow.SKIPPED).over(period))
                .containsExactly(Window.of(DateRange.parse("2026-02")));
        assertThat(WindowRule.yearly().cut(CutWindow.SKIPPED).over(period)).isEmpty();
    }

    @Test
    void a_rule_can_be_built_fluently() {
        assertThat(WindowRule.quarterly().alignedToStart().cut(CutWindow.FULL))
                .isEqualTo(WindowRule.builder()
                        .length(WindowLength.QUARTER)
                        .alignment(WindowAlignment.AGREEMENT_START)
                        .cut(CutWindow.FULL)
                        .build());
        assertThat(List.of(WindowRule.weekly(), WindowRule.monthly(), WindowRule.quarterly()))
                .extracting(WindowRule::getLength)
                .containsExactly(WindowLength.WEEK, WindowLength.MONTH, WindowLength.QUARTER);
        assertThat(List.of(WindowRule.halfYearly(), WindowRule.yearly(), WindowRule.wholeAgreement()))
                .extracting(WindowRule::getLength)
                .containsExactly(WindowLength.HALF_YEAR, WindowLength.YEAR, WindowLength.AGREEMENT);
    }

    @Test
    void refuses_a_range_that_exceeds_its_whole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Window.of(DateRange.parse("2026-Q1"), DateRange.parse("2026-03")))
                .withMessage("window '2026-Q1': must lie within its whole, 2026-03");
    }

    @Test
    void divides_a_period_of_400_years() {
        assertThat(WindowRule.weekly().over(DateRange.parse("2026-01-01/2425-12-31")))
                .hasSize(146_097 / 7 + 1)
                .last()
                .extracting(Window::getRange)
                .isEqualTo(DateRange.parse("2425-12-29/2425-12-31"));
    }

    @Test
    void refuses_a_period_of_more_than_400_years() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WindowRule.weekly().over(DateRange.parse("2026-01-01/9999-12-31")))
                .withMessage("windows over '2026-01-01/9999-12-31': the period must not be longer than 400 years");
    }

    @Test
    @SuppressWarnings("NullAway") // Callers without NullAway can pass null.
    void names_a_null_argument() {
        assertThatNullPointerException()
                .isThrownBy(() -> WindowRule.weekly().over(null))
                .withMessage("period");
    }

    @Provide
    Arbitrary<DateRange> periods() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40_000),
                        Arbitraries.integers().between(0, 1500))
                .as((start, days) ->
                        DateRange.of(LocalDate.ofEpochDay(start), LocalDate.ofEpochDay((long) start + days)));
    }

    @Property
    void windows_are_disjoint_and_cover_the_period(
            @ForAll("periods") DateRange period, @ForAll WindowLength length, @ForAll WindowAlignment alignment) {
        LocalDate next = period.getStart();
        for (Window window : WindowRule.of(length).withAlignment(alignment).over(period)) {
            assertThat(window.getRange().getStart()).isEqualTo(next);
            assertThat(window.getWhole().intersection(period)).contains(window.getRange());
            next = window.getRange().getEnd().plusDays(1);
        }
        assertThat(next).isEqualTo(period.getEnd().plusDays(1));
    }

    @Property
    void skipping_omits_only_cut_windows(
            @ForAll("periods") DateRange period, @ForAll WindowLength length, @ForAll WindowAlignment alignment) {
        WindowRule rule = WindowRule.of(length).withAlignment(alignment);
        List<Window> uncut =
                rule.over(period).stream().filter(window -> !window.isCut()).toList();
        assertThat(rule.cut(CutWindow.SKIPPED).over(period)).isEqualTo(uncut);
        assertThat(rule.cut(CutWindow.FULL).over(period)).isEqualTo(rule.over(period));
    }
}
