package org.closedloop.sla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.closedloop.sla.evaluation.Scoring.share;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.AmountShare;
import org.closedloop.sla.measurement.Ratio;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareVerdictTest {

    @ParameterizedTest(name = "{1} of {2} by {0}, at least {3}, tolerance {4}: {5}")
    @CsvSource({
        "2026-02-28,    95,  100, 0.95, 0,   UPCOMING",
        // An open window's share can still rise and fall, whatever it is.
        "2026-03-01,    95,  100, 0.95, 0,   ON_TRACK",
        "2026-03-30,   100,  100, 0.95, 0,   ON_TRACK",
        "2026-03-30,    94,  100, 0.95, 0,   AT_RISK",
        "2026-03-30,    90,  100, 1,    0.1, ON_TRACK",
        "2026-03-30,    89,  100, 1,    0.1, AT_RISK",
        "2026-03-30,     0,  100, 0.95, 0,   AT_RISK",
        "2026-03-31,    95,  100, 0.95, 0,   MET",
        "2026-03-31,    94,  100, 0.95, 0.5, MISSED",
        "2026-03-31,  6000, 6000, 1,    0,   MET",
        "2026-03-31,  5998, 6000, 1,    0,   MISSED",
        "2026-03-31,     1,    3, 0.333333333333, 0, MET",
        "2026-03-31,     1,    3, 0.333333333334, 0, MISSED",
        // By period the part may exceed the whole.
        "2026-03-31,     7,    5, 1,    0,   MET",
        "2026-03-31,     0,    0, 0.95, 0,   NO_DATA",
        "2026-03-15,     0,    0, 0.95, 0,   NO_DATA"
    })
    void a_share_has_a_verdict(
            LocalDate asOf, long part, long whole, String atLeast, BigDecimal tolerance, Verdict verdict) {
        WindowResult result =
                Scoring.score(share(atLeast).withTolerance(tolerance), "2026-03", Ratio.of(part, whole), asOf);

        assertThat(result.getVerdict()).isEqualTo(verdict);
        assertThat(result.getRequired()).isEqualTo(atLeast);
        assertThat(result.getPace()).isEmpty();
    }

    @ParameterizedTest(name = "{0} of {1}, at least {2} of them: {3}")
    @CsvSource({"9, 9, 10, NO_DATA", "10, 10, 10, MET", "0, 9, 10, NO_DATA", "0, 10, 10, MISSED", "0, 1, 1, MISSED"})
    void a_small_sample_has_no_data(long part, long whole, long sample, Verdict verdict) {
        WindowResult result = Scoring.inMarch(share("0.5").withMinimumSample(sample), Ratio.of(part, whole));

        assertThat(result.getVerdict()).isEqualTo(verdict);
        assertThat(result.getActual().isPresent()).isEqualTo(verdict != Verdict.NO_DATA);
        assertThat(result.getAttainment().isPresent()).isEqualTo(verdict != Verdict.NO_DATA);
    }

    @Test
    void an_unmeasured_share_has_no_data() {
        assertThat(Scoring.unmeasured(share("0.5"), LocalDate.of(2026, 3, 31)).getVerdict())
                .isEqualTo(Verdict.NO_DATA);
    }

    @Test
    void a_share_is_never_rounded_up_to_100_percent() {
        WindowResult result = Scoring.inMarch(share("1"), Ratio.of(5998, 6000));

        assertThat(result.getActual().orElseThrow()).isEqualTo("0.999666");
        assertThat(result.explain(Locale.ENGLISH))
                .isEqualTo(
                        "goal in 2026-03 is missed: 99.9%, at least 100% was required, short by 0.1 percentage points;"
                                + " misses used: 2 of 0 allowed.");
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "CHF 40.00, CHF 100.00, MET",
        "CHF 39.99, CHF 100.00, MISSED",
        "CHF 0.00,  CHF 0.00,   NO_DATA",
        "CHF 0.01,  CHF 0.01,   MET"
    })
    void shares_of_money_need_no_sample(String part, String whole, Verdict verdict) {
        WindowResult result = Scoring.inMarch(
                share("0.4").withMinimumSample(1000), AmountShare.of(Money.parse(part), Money.parse(whole)));

        assertThat(result.getVerdict()).isEqualTo(verdict);
        assertThat(result.getMissBudget()).isEmpty();
    }

    @Test
    void a_threshold_of_zero_is_evaluated() {
        WindowResult result = Scoring.inMarch(share("0"), Ratio.of(0, 10));

        assertThat(result.getVerdict()).isEqualTo(Verdict.MET);
        assertThat(result.getAttainment().orElseThrow()).isEqualByComparingTo(BigDecimal.ONE);
    }

    @Test
    void refuses_a_measurement_that_is_not_a_share() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scoring.inMarch(share("0.4"), Amount.of(Money.parse("CHF 1.00"))))
                .withMessage("target 'goal' in 2026-03: metric 'number' must give share," + " but gives money");
    }
}
