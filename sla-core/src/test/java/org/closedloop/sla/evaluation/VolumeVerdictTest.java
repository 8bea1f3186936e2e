package org.closedloop.sla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.evaluation.Scoring.volume;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.closedloop.sla.measurement.Count;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.time.WindowRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 110 leads in March, whose 22 working days make five a day. */
class VolumeVerdictTest {

    @ParameterizedTest(name = "{1} leads by {0}, tolerance {2}: {3}")
    @CsvSource({
        "2026-02-28,   0, 0,   UPCOMING",
        "2026-02-28, 110, 0,   UPCOMING",
        // The first of March is a Sunday: no working day has elapsed.
        "2026-03-01,   0, 0,   ON_TRACK",
        "2026-03-02,   5, 0,   ON_TRACK",
        "2026-03-02,   4, 0,   AT_RISK",
        "2026-03-02,   4, 0.2, ON_TRACK",
        "2026-03-16,  55, 0,   ON_TRACK",
        "2026-03-16,  54, 0,   AT_RISK",
        "2026-03-16,  50, 0.1, ON_TRACK",
        "2026-03-16,  49, 0.1, AT_RISK",
        "2026-03-16, 109, 0,   ON_TRACK",
        // Counts never decrease, so that a target can be met early.
        "2026-03-01, 110, 0,   MET",
        "2026-03-16, 110, 0,   MET",
        // The last day counts in full, and tolerance is for open windows only.
        "2026-03-30, 109, 0,   ON_TRACK",
        "2026-03-31, 109, 0,   MISSED",
        "2026-03-31, 109, 0.5, MISSED",
        "2026-03-31,   0, 0,   MISSED",
        "2026-03-31, 110, 0,   MET",
        "2026-12-31, 109, 0,   MISSED",
        "2026-12-31, 111, 0,   MET"
    })
    void a_volume_of_a_month_has_a_verdict(LocalDate asOf, long leads, BigDecimal tolerance, Verdict verdict) {
        WindowResult result = Scoring.score(volume(110).withTolerance(tolerance), "2026-03", Count.of(leads), asOf);

        assertThat(result.getVerdict()).isEqualTo(verdict);
        assertThat(result.getRequired()).isEqualTo("110");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2026-02-28, UPCOMING", "2026-03-01, NO_DATA", "2026-03-31, NO_DATA"})
    void an_uncounted_volume_has_no_data(LocalDate asOf, Verdict verdict) {
        WindowResult result = Scoring.unmeasured(volume(110), asOf);

        assertThat(result.getVerdict()).isEqualTo(verdict);
        assertThat(result.getActual()).isEmpty();
        assertThat(result.getAttainment()).isEmpty();
        assertThat(result.getGap()).isEmpty();
        assertThat(result.getPace()).isEmpty();
    }

    @ParameterizedTest(name = "{0} of 110")
    @CsvSource({"0, 0, -110", "109, 0.990909, -1", "110, 1, 0", "165, 1.5, 55"})
    void computes_attainment_and_gap(long leads, BigDecimal attainment, BigDecimal gap) {
        WindowResult result = Scoring.inMarch(volume(110), Count.of(leads));

        assertThat(result.getAttainment().orElseThrow())
                .isEqualByComparingTo(attainment)
                .hasScaleOf(6);
        assertThat(result.getGap().orElseThrow()).isEqualByComparingTo(gap);
        assertThat(result.getMissBudget()).isEmpty();
    }

    @Test
    void three_months_add_up_to_a_quarter() {
        FunnelNumbers months = Scoring.numbers("2026-01", Count.of(100))
                .plus(Scoring.numbers("2026-02", Count.of(100)))
                .plus(Scoring.numbers("2026-03", Count.of(100)));
        var quarterly = volume(300).withWindow(WindowRule.quarterly());

        WindowResult result =
                Scoring.score(Scoring.terms(quarterly, "2026"), "2026-Q1", months, LocalDate.of(2026, 3, 31));

        assertThat(result.getVerdict()).isEqualTo(Verdict.MET);
        assertThat(result.getGap()).hasValue(BigDecimal.ZERO);
    }
}
