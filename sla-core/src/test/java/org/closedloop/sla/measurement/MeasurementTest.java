package org.closedloop.sla.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.closedloop.sla.metric.SizeStatistic;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MeasurementTest {

    private static final MinuteHistogram HUNDRED = MinuteHistogram.of(Map.of(0, 1L, 5, 89L, 60, 5L, 90, 4L, 1000, 1L));

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refuses_invalid_measurements(String message, ThrowingCallable building) {
        assertThatIllegalArgumentException().isThrownBy(building).withMessage(message);
    }

    static Stream<Arguments> refuses_invalid_measurements() {
        return Stream.of(
                refused("count: must not be negative, but was -1", () -> Count.of(-1)),
                refused("ratio: must not be negative, but was -1 of 2", () -> Ratio.of(-1, 2)),
                refused("ratio: must not be negative, but was 1 of -2", () -> Ratio.of(1, -2)),
                refused(
                        "timing: must not be negative, but was within 1, late -1, overdue 0, pending 0, unmeasured 0",
                        () -> Timing.of(1, -1)),
                refused(
                        "amount: unvalued must not be negative, but was -1",
                        () -> Amount.of(Money.parse("CHF 1.00")).withUnvalued(-1)),
                refused(
                        "amount share: part and whole must have one currency, but were CHF 1.00 and EUR 2.00",
                        () -> AmountShare.of(Money.parse("CHF 1.00"), Money.parse("EUR 2.00"))),
                refused(
                        "minute histogram: minutes must not be negative and counts positive,"
                                + " but minute -1 occurs 2 times",
                        () -> MinuteHistogram.of(Map.of(-1, 2L))),
                refused(
                        "minute histogram: minutes must not be negative and counts positive,"
                                + " but minute 1 occurs 0 times",
                        () -> MinuteHistogram.of(Map.of(1, 0L))),
                refused(
                        "minute histogram: the sum of its numbers must be below 2^63, but was 9223372036854775808",
                        () -> MinuteHistogram.of(Map.of(1, Long.MAX_VALUE, 2, 1L))),
                refused(
                        "cohort share: the sum of its numbers must be below 2^63, but was 9223372036854775808",
                        () -> CohortShare.of(1, Long.MAX_VALUE).withMaturing(1)),
                refused(
                        "deal sizes: the sum of its numbers must be below 2^63, but was 9223372036854775808",
                        () -> DealSizes.of(
                                SizeStatistic.MEAN,
                                Map.of(Money.parse("CHF 1.00"), Long.MAX_VALUE, Money.parse("CHF 2.00"), 1L))),
                refused(
                        "lead account: the sum of its numbers must be below 2^63, but was 9223372036854775808",
                        () -> LeadAccount.builder()
                                .counted(Long.MAX_VALUE)
                                .skipped(1)
                                .build()),
                refused("percentile: must be in 1 to 100, but was 0", () -> HUNDRED.percentile(0)),
                refused("percentile: must be in 1 to 100, but was 101", () -> HUNDRED.percentile(101)),
                refused(
                        "measurements of two kinds cannot be added: Count{cases=[], value=1, reasons=[]}"
                                + " and Ratio{cases=[], part=1, whole=2, reasons=[]}",
                        () -> Count.of(1).plus(Ratio.of(1, 2))));
    }

    private static Arguments refused(String message, ThrowingCallable building) {
        return Arguments.of(message, building);
    }

    @ParameterizedTest(name = "{0} %: {1} minutes")
    @CsvSource({"1, 0", "2, 5", "50, 5", "90, 5", "91, 60", "95, 60", "96, 90", "99, 90", "100, 1000"})
    void percentiles_are_exact_by_nearest_rank(int percentage, int minutes) {
        assertThat(HUNDRED.percentile(percentage)).hasValue(minutes);
    }

    @ParameterizedTest(name = "{0} %")
    @CsvSource({"1", "50", "100"})
    void a_single_value_is_every_percentile_and_no_value_has_none(int percentage) {
        assertThat(MinuteHistogram.of(Map.of(7, 1L)).percentile(percentage)).isEqualTo(OptionalInt.of(7));
        assertThat(MinuteHistogram.empty().percentile(percentage)).isEmpty();
    }

    @ParameterizedTest(name = "{0} %: {1} minutes")
    @CsvSource({"1, 5", "50, 5", "51, 60", "99, 60", "100, 60"})
    void percentiles_of_the_most_occurrences_are_exact(int percentage, int minutes) {
        long half = Long.MAX_VALUE / 2 + 1;

        assertThat(MinuteHistogram.of(Map.of(5, half, 60, half - 1)).percentile(percentage))
                .hasValue(minutes);
    }

    @ParameterizedTest(name = "{0} timed, {1} pending, {2} unmeasured: {3}")
    @CsvSource({"6, 3, 1, 0.900000", "5999, 0, 1, 0.999833", "0, 0, 3, 0.000000", "0, 0, 0, "})
    void coverage_is_the_share_of_measured_leads(long within, long pending, long unmeasured, BigDecimal coverage) {
        Timing timing = Timing.builder()
                .within(within)
                .late(0)
                .pending(pending)
                .unmeasured(unmeasured)
                .build();

        assertThat(timing.getCoverage().orElse(null)).isEqualTo(coverage);
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"5998, 6000, 0.999666", "1, 3, 0.333333", "7, 5, 1.400000", "0, 5, 0.000000", "0, 0, "})
    void a_fraction_is_rounded_down(long part, long whole, BigDecimal fraction) {
        assertThat(Ratio.of(part, whole).getFraction().orElse(null)).isEqualTo(fraction);
    }

    @Test
    void an_account_adds_up_and_keeps_the_first_issues() {
        LeadAccount some = LeadAccount.builder()
                .counted(5)
                .outside(2)
                .skipped(1)
                .issueCount(3)
                .build();

        assertThat(some.getRead()).isEqualTo(8);
        assertThat(some.plus(some).getRead()).isEqualTo(16);
        assertThat(some.plus(some).getIssueCount()).isEqualTo(6);
    }
}
