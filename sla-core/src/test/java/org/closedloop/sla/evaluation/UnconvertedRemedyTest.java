package org.closedloop.sla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.Timing;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.metric.Revenue;
import org.closedloop.sla.remedy.Adjustment;
import org.closedloop.sla.remedy.Relief;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.WindowRule;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts without an exchange rate, in what follows from verdicts. */
class UnconvertedRemedyTest {

    private static final DateRange MARCH = DateRange.parse("2026-03");
    private static final Relief OVER = Relief.over("flood", "sql-response", "revenue", new BigDecimal("1.5"));
    private static final Relief UNDER = Relief.under("idle", "sql-response", "revenue", new BigDecimal("0.5"));
    private static final Relief MISSED = Relief.missed("short", "sql-response", "revenue");

    private static final Adjustment TENTH = Adjustment.builder()
            .id("tenth")
            .kind(Adjustment.Kind.BONUS)
            .target("revenue")
            .fraction(new BigDecimal("0.1"))
            .build();

    private static Agreement agreement() {
        Agreement small = SlaFixtures.smallAgreement();
        return small.withMetrics(
                        List.of(small.getMetrics().get(0), small.getMetrics().get(1), Revenue.of("revenue")))
                .withTargets(
                        small.getTargets().get(0),
                        small.getTargets().get(1),
                        MoneyTarget.of(
                                "revenue", Role.MARKETING, "revenue", Money.parse("CHF 1000"), WindowRule.monthly()));
    }

    private static FunnelNumbers march(String revenue, String unconverted) {
        Amount.Builder amount = Amount.builder().total(Money.parse(revenue));
        if (unconverted != null) {
            amount.addUnconverted(Money.parse(unconverted));
        }
        return FunnelNumbers.builder()
                .putWindow(
                        MARCH,
                        WindowNumbers.builder()
                                .putMeasurement("revenue", amount.build())
                                .putMeasurement("response", Timing.of(90, 10))
                                .build())
                .build();
    }

    private static Scorecard score(Agreement agreement, FunnelNumbers numbers) {
        return Remedies.score(agreement, numbers);
    }

    @ParameterizedTest(name = "{0} of {1} without {2}: {3}")
    @CsvSource({
        "OVER,   CHF 1500.00, ,        FAILS",
        "OVER,   CHF 1500.01, ,        HOLDS",
        "OVER,   CHF 1100.00, EUR 1,   UNDECIDED",
        "OVER,   CHF 1600.00, EUR 1,   HOLDS",
        "OVER,   CHF 1600.00, EUR -1,  UNDECIDED",
        "OVER,   CHF 900.00,  EUR 1,   UNDECIDED",
        "UNDER,  CHF 500.00,  ,        FAILS",
        "UNDER,  CHF 400.00,  EUR 1,   UNDECIDED",
        "UNDER,  CHF 400.00,  EUR -1,  HOLDS",
        "UNDER,  CHF 600.00,  EUR 1,   FAILS",
        "UNDER,  CHF 600.00,  EUR -1,  UNDECIDED",
        "MISSED, CHF 900.00,  ,        HOLDS",
        "MISSED, CHF 900.00,  EUR 1,   UNDECIDED",
        "MISSED, CHF 900.00,  EUR -1,  HOLDS",
        "MISSED, CHF 1000.00, EUR 1,   FAILS",
    })
    void a_relief_is_undecided_if_a_rate_could_turn_its_condition(
            String condition, String revenue, String unconverted, ReliefCheck.Outcome outcome) {
        Relief relief = List.of(OVER, UNDER, MISSED).stream()
                .filter(one -> one.getCondition().name().equals(condition))
                .findFirst()
                .orElseThrow();

        WindowResult response = score(agreement().withReliefs(relief), march(revenue, unconverted))
                .target("sql-response")
                .flatMap(target -> target.in(MARCH))
                .orElseThrow();

        assertThat(response.getReliefChecks())
                .extracting(ReliefCheck::getOutcome)
                .containsExactly(outcome);
        assertThat(response.getVerdict())
                .isEqualTo(outcome == ReliefCheck.Outcome.HOLDS ? Verdict.EXCUSED : Verdict.MISSED);
    }

    @Test
    void a_bonus_states_the_amounts_that_it_leaves_out() {
        AdjustmentResult result = score(agreement().withAdjustments(TENTH), march("CHF 1200.00", "EUR 300.00"))
                .getAdjustments()
                .get(0);

        assertThat(result.getWindows().get(0).getUnconverted()).containsExactly(Money.parse("EUR 300.00"));
        assertThat(result.explain(Locale.ENGLISH))
                .endsWith("2026-03: CHF 20.00, excluding EUR 300.00, for which there is no exchange rate).");
        assertThat(result.explain(Locale.GERMAN)).contains("CHF 20,00, ohne EUR 300,00, wofür kein Kurs vorliegt");
    }

    @Test
    void amounts_of_nothing_are_not_mentioned() {
        AdjustmentResult result = score(agreement().withAdjustments(TENTH), march("CHF 1200.00", "EUR 0.00"))
                .getAdjustments()
                .get(0);

        assertThat(result.getWindows().get(0).getUnconverted()).isEmpty();
    }
}
