package org.closedloop.sla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.measurement.Delivery;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.WindowRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersValidatorTest {

    private static final ResolvedTerms TERMS = SlaFixtures.smallAgreement().resolve(SlaFixtures.zurichCalendar());
    private static final LocalDate END_OF_MARCH = LocalDate.of(2026, 3, 31);

    private static FunnelNumbers count(String metric, String... windows) {
        FunnelNumbers.Builder numbers = FunnelNumbers.builder();
        for (String window : windows) {
            numbers.putWindow(
                    DateRange.parse(window),
                    WindowNumbers.builder().count(metric, 40).build());
        }
        return numbers.build();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            sqsl      | 2026-03               | numbers in 2026-03: the agreement has no metric 'sqsl'; did you mean 'sqls'?
            mql       | 2026-03               | numbers in 2026-03: the agreement has no metric 'mql'
            SQLs      | 2026-03               | numbers in 2026-03: the agreement has no metric 'SQLs'; did you mean 'sqls'?
            sqls      | 2027-03               | numbers in 2027-03: the agreement has no such window; did you mean 2026-03?
            sqls      | 2026-W10              | numbers in 2026-W10: the agreement has no such window; did you mean 2026-03?
            sqls      | 2026-03-01/2026-03-13 | numbers in 2026-03-01/2026-03-13: the agreement has no such window; did you mean 2026-03?
            sqls      | 2026-03-01/2026-04-30 | numbers in 2026-03-01/2026-04-30: the agreement has no such window
            sqls      | 2025-12-01/2027-01-31 | numbers in 2025-12-01/2027-01-31: the agreement has no such window
            stage:sal | 2026-03               | numbers in 2026-03: the agreement has no metric 'stage:sal'; did you mean 'stage:sql'?
            """)
    void a_number_that_the_terms_do_not_know_is_refused(String metric, String window, String message) {
        assertThatExceptionOfType(UnknownNumbersException.class)
                .isThrownBy(() -> SlaEvaluator.evaluate(TERMS, count(metric, window), END_OF_MARCH))
                .withMessage(message);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            sqsl | 2026-03 | Zahlen in 2026-03: die Vereinbarung hat keine Metrik 'sqsl'; ist 'sqls' gemeint?
            mql  | 2026-03 | Zahlen in 2026-03: die Vereinbarung hat keine Metrik 'mql'
            sqls | 2027-03 | Zahlen in 2027-03: die Vereinbarung hat kein solches Fenster; ist 2026-03 gemeint?
            sqls | 2031-W1 | Zahlen in 2031-W01: die Vereinbarung hat kein solches Fenster
            """)
    void the_reason_is_told_in_german(String metric, String window, String message) {
        String label = window.replace("W1", "W01");

        assertThat(NumbersValidator.validate(TERMS, count(metric, label)))
                .extracting(number -> number.explain(Locale.GERMAN))
                .containsExactly(message);
    }

    @Test
    void all_unknown_numbers_are_told_at_once_by_window() {
        FunnelNumbers numbers = FunnelNumbers.builder()
                .putWindow(
                        DateRange.parse("2026-04"),
                        WindowNumbers.builder().timing("respons", 9, 1).build())
                .putWindow(
                        DateRange.parse("2026-03"),
                        WindowNumbers.builder()
                                .count("sqls", 9)
                                .count("sqsl", 9)
                                .build())
                .putWindow(
                        DateRange.parse("2027-01"),
                        WindowNumbers.builder()
                                .count("sqls", 9)
                                .timing("response", 9, 1)
                                .build())
                .build();

        assertThatExceptionOfType(UnknownNumbersException.class)
                .isThrownBy(() -> SlaEvaluator.evaluate(TERMS, numbers, END_OF_MARCH))
                .withMessage("""
                        numbers in 2026-03: the agreement has no metric 'sqsl'; did you mean 'sqls'?
                        numbers in 2026-04: the agreement has no metric 'respons'; did you mean 'response'?
                        numbers in 2027-01: the agreement has no such window; did you mean 2026-01?""")
                .satisfies(e -> assertThat(e.getNumbers())
                        .extracting(UnknownNumber::getMetric)
                        .containsExactly(Optional.of("sqsl"), Optional.of("respons"), Optional.empty()));
    }

    @Test
    void windows_that_cover_one_of_the_agreement_are_known() {
        FunnelNumbers halves = count("sqls", "2026-03-01/2026-03-15", "2026-03-16/2026-03-31");

        assertThat(NumbersValidator.validate(TERMS, halves)).isEmpty();
        assertThat(Scoring.score(
                                Scoring.terms(Scoring.volume(80), "2026"),
                                "2026-03",
                                count("number", "2026-03-01/2026-03-15", "2026-03-16/2026-03-31"),
                                END_OF_MARCH)
                        .getVerdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void windows_with_a_gap_are_unknown() {
        assertThat(NumbersValidator.validate(TERMS, count("sqls", "2026-03-01/2026-03-15", "2026-03-17/2026-03-31")))
                .extracting(UnknownNumber::getWindow)
                .containsExactly(DateRange.parse("2026-03-01/2026-03-15"), DateRange.parse("2026-03-17/2026-03-31"));
    }

    @Test
    void numbers_that_were_counted_also_are_known_to_the_terms_that_count_them() {
        DateRange day = DateRange.parse("2026-03-02/2026-03-02");
        FunnelNumbers numbers = count("sqls", "2026-03-02/2026-03-02");

        assertThat(NumbersValidator.validate(TERMS.alsoCounting(List.of(), List.of(day)), numbers))
                .isEmpty();
        assertThat(NumbersValidator.validate(TERMS, numbers)).hasSize(1);
    }

    @Test
    void a_part_of_a_window_is_selected_beside_one_without_its_other_parts() {
        FunnelNumbers sqls = count("sqls", "2026-03-01/2026-03-15", "2026-03-16/2026-03-31");
        FunnelNumbers numbers = sqls.withWindows(Map.of(
                DateRange.parse("2026-03-01/2026-03-15"),
                WindowNumbers.builder()
                        .count("sqls", 40)
                        .timing("response", 9, 1)
                        .build(),
                DateRange.parse("2026-03-16/2026-03-31"),
                WindowNumbers.builder().count("sqls", 40).build()));

        assertThat(NumbersValidator.selectKnown(TERMS, numbers)).isEqualTo(sqls);
    }

    @Test
    void only_known_numbers_are_selected() {
        FunnelNumbers numbers = FunnelNumbers.builder()
                .putWindow(
                        DateRange.parse("2026-03"),
                        WindowNumbers.builder()
                                .count("sqls", 9)
                                .count("sqsl", 9)
                                .build())
                .putWindow(
                        DateRange.parse("2027-01"),
                        WindowNumbers.builder().count("sqls", 9).build())
                .build();

        assertThat(NumbersValidator.selectKnown(TERMS, numbers))
                .isEqualTo(FunnelNumbers.builder()
                        .putWindow(
                                DateRange.parse("2026-03"),
                                WindowNumbers.builder().count("sqls", 9).build())
                        .build());
    }

    @Test
    void numbers_that_are_all_known_are_returned_as_they_are() {
        FunnelNumbers numbers = count("sqls", "2026-01", "2026-03");

        assertThat(NumbersValidator.selectKnown(TERMS, numbers)).isSameAs(numbers);
    }

    @ParameterizedTest(name = "a report on {0}, delivered on {1}")
    @CsvSource({"2026-01, 2026-02-03", "2026-02, 2026-03-03", "2026-12, 2027-01-05"})
    void a_delivery_is_known_in_each_window_of_its_target(String month, LocalDate on) {
        FunnelNumbers numbers = Scoring.numbers(month, Delivery.of(on));

        assertThat(NumbersValidator.validate(Scoring.terms(Scoring.delivery(), "2026"), numbers))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2026-W10, 2026-03", "2026-W02, 2026-01", "2026-W20, 2026-05", "2026-02-23/2026-03-15, 2026-Q1"})
    void the_smallest_window_that_contains_another_is_meant(String window, String near) {
        ResolvedTerms terms = Scoring.terms(Scoring.volume(80).withWindow(WindowRule.quarterly()), "2026");

        assertThat(NumbersValidator.validate(terms, count("number", window)))
                .extracting(UnknownNumber::getNear)
                .containsExactly(Optional.of(near));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-W14, ",
        "2025-W14, ",
        "2025-03, 2026-03",
        "2025-Q3, 2026-Q3",
        "2025, 2026",
        "2026-02-01/2026-04-14, ",
        "2025-03-02/2025-03-14, 2026-03-02/2026-03-14",
        "2025-03-02/2025-11-14, "
    })
    void a_window_that_is_written_alike_and_as_long_is_meant(String window, @Nullable String near) {
        ResolvedTerms terms = Scoring.terms(Scoring.volume(80), "2026")
                .alsoCounting(List.of(), List.of(DateRange.parse("2026-Q3"), DateRange.parse("2026-03-02/2026-03-14")));

        assertThat(NumbersValidator.validate(terms, count("number", window)))
                .extracting(UnknownNumber::getNear)
                .containsExactly(Optional.ofNullable(near));
    }

    @Test
    void what_the_period_leaves_of_a_week_is_meant() {
        ResolvedTerms terms = Scoring.terms(Scoring.volume(80).withWindow(WindowRule.weekly()), "2026");

        assertThat(NumbersValidator.validate(terms, count("number", "2026-W01")))
                .extracting(UnknownNumber::getNear)
                .containsExactly(Optional.of("2026-01-01/2026-01-04"));
    }

    @Test
    void numbers_are_unknown_to_several_versions_if_none_of_them_knows_them() {
        ResolvedTerms other = Scoring.terms(Scoring.volume(80), "2026");
        FunnelNumbers numbers = count("sqls", "2026-03", "2027-03")
                .plus(count("number", "2026-03"))
                .plus(count("lost", "2026-03"));
        DateRange march = DateRange.parse("2026-03");
        DateRange later = DateRange.parse("2027-03");

        assertThat(NumbersValidator.validate(List.of(TERMS, other), numbers))
                .extracting(UnknownNumber::getWindow, UnknownNumber::getMetric)
                .containsExactly(tuple(march, Optional.of("lost")), tuple(later, Optional.empty()));
        assertThat(NumbersValidator.validate(List.of(other, TERMS), numbers))
                .extracting(UnknownNumber::getWindow, UnknownNumber::getMetric)
                .containsExactly(tuple(march, Optional.of("lost")), tuple(later, Optional.of("sqls")));
        assertThat(NumbersValidator.validate(List.of(TERMS), numbers)).hasSize(3);
    }

    @ParameterizedTest(name = "{1} in {0} and {3} in {2}: {4}")
    @CsvSource({
        "2026-03, sqls, 2026-03, sqls, true",
        "2026-03, sqls, 2026-03, mqls, false",
        "2026-03, sqls, 2026-03, ,     true",
        "2026-03, ,     2026-03, sqls, true",
        "2026-03, ,     2026-03, ,     true",
        "2026-03, sqls, 2026-04, sqls, false",
        "2026-03, ,     2026-04, ,     false"
    })
    void unknown_numbers_overlap_in_one_window_and_metric(
            String window,
            @Nullable String metric,
            String otherWindow,
            @Nullable String otherMetric,
            boolean overlaps) {
        assertThat(unknown(window, metric).overlaps(unknown(otherWindow, otherMetric)))
                .isEqualTo(overlaps);
    }

    private static UnknownNumber unknown(String window, @Nullable String metric) {
        return UnknownNumber.builder()
                .window(DateRange.parse(window))
                .metric(Optional.ofNullable(metric))
                .build();
    }
}
