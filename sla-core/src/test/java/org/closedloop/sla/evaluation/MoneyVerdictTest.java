package org.closedloop.sla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.closedloop.sla.evaluation.Scoring.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.Count;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyVerdictTest {

    @ParameterizedTest(name = "{1} of CHF 2200.00 by {0}: {2}")
    @CsvSource({
        "2026-02-28, CHF 9999.00, UPCOMING",
        "2026-03-01, CHF 0.00,    ON_TRACK",
        "2026-03-02, CHF 100.00,  ON_TRACK",
        "2026-03-02, CHF 99.99,   AT_RISK",
        "2026-03-02, CHF 2200.00, MET",
        "2026-03-30, CHF 2199.99, ON_TRACK",
        "2026-03-31, CHF 2199.99, MISSED",
        "2026-03-31, CHF 2200.00, MET",
        "2026-03-31, CHF -10.00,  MISSED"
    })
    void an_amount_of_a_month_has_a_verdict(LocalDate asOf, String sum, Verdict verdict) {
        WindowResult result = Scoring.score(money("CHF 2200.00"), "2026-03", Amount.of(Money.parse(sum)), asOf);

        assertThat(result.getVerdict()).isEqualTo(verdict);
    }

    @Test
    void a_negative_amount_has_attainment_zero() {
        Scorecard card = SlaEvaluator.evaluate(
                Scoring.terms(money("CHF 2200.00"), "2026"),
                Scoring.numbers("2026-03", Amount.of(Money.parse("CHF -10.00"))),
                LocalDate.of(2026, 3, 31));

        assertThat(card.target("goal").orElseThrow().getAttainment().orElseThrow())
                .isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(card.getScore().getValue().orElseThrow()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    void a_currency_without_minor_units_has_a_pace() {
        WindowResult result = Scoring.score(
                money("JPY 1000000"), "2026-03", Amount.of(Money.parse("JPY 400000")), LocalDate.of(2026, 3, 13));

        assertThat(result.explain(Locale.ENGLISH))
                .isEqualTo("goal in 2026-03 is at risk: JPY 400,000 so far, at least JPY 1,000,000 is required;"
                        + " an even pace would give JPY 454,545 after 10 of 22 working days.");
    }

    @Test
    void refuses_money_in_another_currency() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scoring.inMarch(money("CHF 2200.00"), Amount.of(Money.parse("EUR 2200.00"))))
                .withMessage("target 'goal' in 2026-03: must be measured in CHF, but was EUR 2200.00");
    }

    @Test
    void refuses_a_number_that_is_not_money() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scoring.inMarch(money("CHF 2200.00"), Count.of(3)))
                .withMessage("target 'goal' in 2026-03: metric 'number' must give money," + " but gives count");
    }
}
