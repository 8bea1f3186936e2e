package org.closedloop.sla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.closedloop.sla.evaluation.Scoring.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.measurement.Delivery;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.time.BusinessCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** March's report within three working days: 1 and 2 April, then Good Friday and a weekend, so by Monday, 6 April. */
class DeliveryVerdictTest {

    private static final LocalDate DUE = LocalDate.of(2026, 4, 6);

    @ParameterizedTest(name = "delivered {1}, seen on {0}: {2}, attained {3}, {4} days left")
    @CsvSource({
        "2026-04-30, 2026-04-01, MET,    1,  2",
        "2026-04-30, 2026-04-06, MET,    1,  0",
        "2026-04-06, 2026-04-06, MET,    1,  0",
        // A day off counts as the working day after it.
        "2026-04-30, 2026-04-05, MET,    1,  0",
        "2026-04-30, 2026-04-07, MISSED, 0, -1",
        "2026-04-30, 2026-04-11, MISSED, 0, -5"
    })
    void a_delivery_has_a_verdict(
            LocalDate asOf, LocalDate on, Verdict verdict, BigDecimal attainment, BigDecimal left) {
        WindowResult result = Scoring.score(delivery(), "2026-03", Delivery.of(on), asOf);

        assertThat(result.getVerdict()).isEqualTo(verdict);
        assertThat(result.getDueOn()).hasValue(DUE);
        assertThat(result.getRequired()).isEqualByComparingTo("3");
        assertThat(result.getAttainment()).hasValue(attainment);
        assertThat(result.getGap().orElseThrow()).isEqualByComparingTo(left);
    }

    @ParameterizedTest(name = "seen on {0}: {1}")
    @CsvSource({
        "2026-02-01, UPCOMING",
        "2026-03-30, UPCOMING",
        "2026-03-31, ON_TRACK",
        "2026-04-05, ON_TRACK",
        "2026-04-06, MISSED",
        "2026-12-31, MISSED"
    })
    void a_missing_report_is_a_miss_after_its_due_date(LocalDate asOf, Verdict verdict) {
        WindowResult result = Scoring.unmeasured(delivery(), asOf);

        assertThat(result.getVerdict()).isEqualTo(verdict);
        assertThat(result.getActual()).isEmpty();
    }

    @Test
    void ignores_a_delivery_after_the_as_of_day() {
        WindowResult result =
                Scoring.score(delivery(), "2026-03", Delivery.of(LocalDate.of(2026, 4, 7)), DUE.minusDays(1));

        assertThat(result.getVerdict()).isEqualTo(Verdict.ON_TRACK);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31", "2026-03-12"})
    void refuses_a_report_before_the_end_of_its_window(LocalDate on) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scoring.score(delivery(), "2026-03", Delivery.of(on), DUE))
                .withMessage(
                        "target 'goal' in 2026-03: must not be delivered before the window is over, but was on " + on);
    }

    @ParameterizedTest(name = "delivered {0}: {1}")
    @CsvSource({"2026-04-07, MET", ", ON_TRACK"})
    void without_any_working_day_nothing_is_ever_due(LocalDate on, Verdict verdict) {
        BusinessCalendar never = BusinessCalendar.builder()
                .id("zurich")
                .zone(ZoneId.of("Europe/Zurich"))
                .build();
        ResolvedTerms terms = Scoring.agreement(delivery(), "2026").resolveUnchecked(never);
        FunnelNumbers numbers =
                on == null ? FunnelNumbers.builder().build() : Scoring.numbers("2026-03", Delivery.of(on));

        WindowResult result = Scoring.score(terms, "2026-03", numbers, LocalDate.of(2026, 12, 31));

        assertThat(result.getVerdict()).isEqualTo(verdict);
        assertThat(result.getDueOn()).isEmpty();
    }
}
