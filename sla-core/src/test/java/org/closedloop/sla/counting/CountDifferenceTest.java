package org.closedloop.sla.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Counters that do not belong together say what differs. */
class CountDifferenceTest {

    private static final Agreement AGREEMENT = SlaFixtures.fullAgreement();
    private static final BusinessCalendar CALENDAR = SlaFixtures.zurichCalendar();
    private static final ResolvedTerms TERMS = AGREEMENT.resolve(CALENDAR);
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of(
                        FunnelCounter.of(TERMS, LocalDate.of(2026, 4, 30)), "the day was 2026-03-31 and 2026-04-30"),
                Arguments.of(
                        counter(AGREEMENT.withVersion(3).resolve(CALENDAR)),
                        "the agreement was 'acme-full-2026/2' and 'acme-full-2026/3'"),
                Arguments.of(
                        counter(AGREEMENT
                                .withTargets(AGREEMENT.getTargets().subList(1, 3))
                                .resolve(CALENDAR)),
                        "the agreement 'acme-full-2026/2' differed in its targets"),
                Arguments.of(
                        counter(AGREEMENT.withTitle("Another title").resolve(CALENDAR)),
                        "the agreement 'acme-full-2026/2' differed in its other clauses"),
                Arguments.of(
                        counter(AGREEMENT.resolve(
                                CALENDAR.withHolidays(Map.of(LocalDate.of(2026, 3, 3), "Company day")))),
                        "the calendar 'zurich' differed in its zone, hours or holidays"),
                Arguments.of(counter(TERMS.during(DateRange.parse("2026-H1"))), "the days were 2026 and 2026-H1"),
                Arguments.of(
                        counter(TERMS.alsoCounting(List.of(), List.of(DateRange.parse("2026-03-01/2026-03-02")))),
                        "the added ranges were [] and [2026-03-01/2026-03-02]"),
                Arguments.of(
                        FunnelCounter.of(
                                TERMS,
                                AS_OF,
                                ExchangeRates.builder()
                                        .putRate(CurrencyUnit.EUR, new BigDecimal("0.94"))
                                        .build()),
                        "the rates were {} and {EUR=0.94}"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void merging_names_what_differs(FunnelCounter other, String difference) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counter(TERMS).merge(other))
                .withMessage(
                        "funnel counter: can only be merged with one of equal terms, day and rates, but " + difference);
    }

    @Test
    void merging_bytes_names_what_differs() {
        FunnelCounter other = FunnelCounter.of(AGREEMENT.withVersion(3).resolve(CALENDAR), AS_OF.plusDays(1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> counter(TERMS).merge(other.toBytes()))
                .withMessageEndingWith(": the agreement must be acme-full-2026/2, but was acme-full-2026/3;"
                        + " the day must be 2026-03-31, but was 2026-04-01");
    }

    @Test
    void names_metrics_that_are_added() {
        FunnelCounter more = counter(TERMS.alsoCounting(List.of(StageCount.of("extra", Stage.SQL)), List.of()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> counter(TERMS).merge(more))
                .withMessageStartingWith("funnel counter: can only be merged with one of equal terms, day and rates,"
                        + " but the added metrics were [] and [");
        assertThat(more.merge(more.neutral()).toBytes()).isEqualTo(more.toBytes());
    }

    private static FunnelCounter counter(ResolvedTerms terms) {
        return FunnelCounter.of(terms, AS_OF);
    }
}
