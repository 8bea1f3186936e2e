package org.closedloop.sla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.CohortShare;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.remedy.Relief;
import org.closedloop.sla.remedy.ReliefCondition;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.CutWindow;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.TimeLimit;
import org.closedloop.sla.time.WindowRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The window and the values of the cause by which a relief is decided. */
class ReliefCauseTest {

    private static final Relief FLOOD = Relief.over("flood", "sql-response", "sql-volume", new BigDecimal("1.5"));

    /** The SQLs of these windows, and half of the answers late in each window of the response. */
    private static List<ReliefCheck.Outcome> outcomes(WindowRule rule, String period, String... sqls) {
        Agreement agreement = Remedies.agreement();
        VolumeTarget volume = (VolumeTarget) agreement.getTargets().get(0);
        Target response = agreement.getTargets().get(1);
        agreement = agreement
                .withTargets(volume.withWindow(rule), response)
                .withScope(agreement.getScope().withPeriod(DateRange.parse(period)))
                .withReliefs(FLOOD);
        FunnelNumbers numbers = FunnelNumbers.builder().build();
        for (String one : sqls) {
            String[] parts = one.split(" ");
            numbers = numbers.plus(FunnelNumbers.builder()
                    .putWindow(
                            DateRange.parse(parts[0]),
                            WindowNumbers.builder()
                                    .count("sqls", Long.parseLong(parts[1]))
                                    .timing("response", 50, 50)
                                    .build())
                    .build());
        }
        LocalDate end = agreement.getScope().getPeriod().getEnd();
        return SlaEvaluator.evaluate(agreement.resolve(SlaFixtures.zurichCalendar()), numbers, end)
                .target("sql-response")
                .orElseThrow()
                .getWindows()
                .stream()
                .flatMap(window -> window.getReliefChecks().stream())
                .map(ReliefCheck::getOutcome)
                .toList();
    }

    @Test
    void the_cause_is_judged_in_the_window_of_the_miss_although_it_skips_the_cut_one() {
        assertThat(outcomes(
                        WindowRule.monthly().cut(CutWindow.SKIPPED),
                        "2026-03-16/2026-05-31",
                        "2026-03-16/2026-03-31 200",
                        "2026-04 200",
                        "2026-05 100"))
                .containsExactly(ReliefCheck.Outcome.NO_DATA, ReliefCheck.Outcome.HOLDS, ReliefCheck.Outcome.FAILS);
    }

    @Test
    void a_cause_without_the_window_of_the_miss_excuses_nothing() {
        assertThat(outcomes(WindowRule.quarterly(), "2026-Q1", "2026-01 200", "2026-02 200", "2026-03 200"))
                .containsOnly(ReliefCheck.Outcome.NO_DATA)
                .hasSize(3);
    }

    @ParameterizedTest(name = "{0} {1}, {2} of {3} converted, {5} of {4} early: {6}")
    @CsvSource({
        // 30 to 100 of all 100 leads will have converted.
        "UNDER, 0.3,  0, 30, 70, 30, FAILS",
        "UNDER, 0.31, 0, 30, 70, 30, UNDECIDED",
        "OVER,  0.29, 0, 30, 70, 30, HOLDS",
        "OVER,  0.3,  0, 30, 70, 30, UNDECIDED",
        // 10 to 20 of 100.
        "UNDER, 0.21, 5, 85, 15,  5, HOLDS",
        "UNDER, 0.2,  5, 85, 15,  5, UNDECIDED",
        "OVER,  0.2,  5, 85, 15,  5, FAILS",
        "OVER,  0.1,  5, 85, 15,  5, UNDECIDED"
    })
    void a_cohort_that_is_decided_early_excuses_a_miss_only_if_no_lead_can_change_that(
            ReliefCondition condition,
            BigDecimal fraction,
            long part,
            long whole,
            long maturing,
            long early,
            ReliefCheck.Outcome outcome) {
        Agreement agreement = Remedies.agreement();
        Target conversion =
                ShareTarget.of("conversion", Role.SALES, "rate", new BigDecimal("0.3"), WindowRule.monthly());
        CohortShare cohort = CohortShare.builder()
                .part(part)
                .whole(whole)
                .maturing(maturing)
                .early(early)
                .build();
        agreement = agreement
                .withMetrics(
                        agreement.getMetrics().get(0),
                        Conversion.within("rate", Stage.MQL, Stage.SQL, TimeLimit.calendarDays(90)))
                .withTargets(agreement.getTargets().get(0), conversion)
                .withReliefs(Relief.builder()
                        .id("idle")
                        .target("sql-volume")
                        .cause("conversion")
                        .condition(condition)
                        .fraction(fraction)
                        .build());
        FunnelNumbers numbers = FunnelNumbers.builder()
                .putWindow(
                        DateRange.parse("2026-03"),
                        WindowNumbers.builder()
                                .count("sqls", 119)
                                .putMeasurement("rate", cohort)
                                .build())
                .build();

        Scorecard card = SlaEvaluator.evaluate(
                agreement.resolve(SlaFixtures.zurichCalendar()), numbers, LocalDate.of(2026, 5, 30));

        assertThat(card.target("sql-volume")
                        .flatMap(target -> target.in(DateRange.parse("2026-03")))
                        .orElseThrow()
                        .getReliefChecks())
                .extracting(ReliefCheck::getOutcome)
                .containsExactly(outcome);
    }
}
