package org.closedloop.sla.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.Acceptance;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.time.CutWindow;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.Window;
import org.closedloop.sla.time.WindowRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolvedTermsTest {

    private static final Agreement SMALL = SlaFixtures.smallAgreement();
    private static final BusinessCalendar ZURICH = SlaFixtures.zurichCalendar();

    @Test
    void refuses_another_calendar() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SMALL.resolve(ZURICH.withId("berlin")))
                .withMessage("agreement 'acme-2026': names the calendar 'zurich', but was given 'berlin'");
    }

    @Test
    void refuses_a_target_whose_metric_is_not_listed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SMALL.withMetrics(List.of()).resolve(ZURICH))
                .withMessage("target 'sql-volume': metric 'sqls' must be listed in clause 7, but is not\n"
                        + "target 'sql-response': metric 'response' must be listed in clause 7, but is not");
    }

    @Test
    void refuses_a_target_on_a_metric_of_another_kind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SMALL.withMetrics(Acceptance.of("sqls")).resolve(ZURICH))
                .withMessage("target 'sql-volume': must be set on a metric that gives count, but 'sqls' gives share\n"
                        + "target 'sql-response': metric 'response' must be listed in clause 7, but is not");
    }

    @Test
    void counts_the_listed_metrics_and_the_funnel() {
        assertThat(SMALL.resolve(ZURICH).getMetrics().keySet())
                .containsExactly("sqls", "response", "stage:mql", "stage:sql", "funnel:deals");
        assertThat(SlaFixtures.fullAgreement().resolve(ZURICH).getMetrics().keySet())
                .contains("rate:MQL to SQL", "rate:SQL to customer", "funnel:deals", "funnel:revenue");
    }

    @Test
    void added_metrics_and_days_are_counted_too() {
        DateRange day = DateRange.parse("2026-03-02/2026-03-02");

        ResolvedTerms more =
                SMALL.resolve(ZURICH).alsoCounting(List.of(StageCount.of("day:mql", Stage.MQL)), List.of(day));

        assertThat(more.getMetrics().keySet()).endsWith("funnel:deals", "day:mql");
        assertThat(more.getRanges())
                .contains(day)
                .hasSize(SMALL.resolve(ZURICH).getRanges().size() + 1);
    }

    @Test
    void the_added_days_of_a_part_of_the_period_end_with_the_part() {
        ResolvedTerms more =
                SMALL.resolve(ZURICH).alsoCounting(List.of(), List.of(DateRange.parse("2026-03-02/2026-04-02")));

        assertThat(more.during(DateRange.parse("2026-Q1")).getAddedRanges())
                .containsExactly(DateRange.parse("2026-03-02/2026-03-31"));
        assertThat(more.during(DateRange.parse("2026-Q3")).getAddedRanges()).isEmpty();
    }

    @Test
    void refuses_an_added_metric_whose_id_is_taken() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        SMALL.resolve(ZURICH).alsoCounting(List.of(StageCount.of("sqls", Stage.SQL)), List.of()))
                .withMessage("metric 'sqls': is counted already");
    }

    @Test
    void refuses_added_days_outside_the_period() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SMALL.resolve(ZURICH).alsoCounting(List.of(), List.of(DateRange.parse("2025-12"))))
                .withMessage("agreement 'acme-2026': counted days must lie in 2026, but were 2025-12");
    }

    @Test
    void the_first_of_two_metrics_with_the_same_id_is_used_if_nothing_is_checked() {
        ResolvedTerms terms = SMALL.withMetrics(
                        StageCount.of("sqls", Stage.MQL),
                        StageCount.of("sqls", Stage.SQL),
                        SMALL.getMetrics().get(1))
                .resolveUnchecked(ZURICH);

        assertThat(terms.metricOf(SMALL.getTargets().get(0))).isEqualTo(StageCount.of("sqls", Stage.MQL));
    }

    @Test
    void counts_every_window_every_month_and_the_period_once() {
        Agreement quarter = SMALL.withScope(SMALL.getScope().withPeriod(DateRange.parse("2026-01-15/2026-03-31")));

        assertThat(quarter.resolve(ZURICH).getRanges())
                .extracting(DateRange::label)
                .containsExactly("2026-01-15/2026-01-31", "2026-01-15/2026-03-31", "2026-02", "2026-03");
    }

    @Test
    void a_part_of_the_period_cuts_windows_and_keeps_their_wholes() {
        ResolvedTerms half = SMALL.resolve(ZURICH).during(DateRange.parse("2026-01-15/2026-02-28"));
        Target volume = SMALL.getTargets().get(0);

        assertThat(half.getPeriod()).isEqualTo(DateRange.parse("2026-01-15/2026-02-28"));
        assertThat(half.windowsOf(volume))
                .containsExactly(
                        Window.of(DateRange.parse("2026-01-15/2026-01-31"), DateRange.parse("2026-01")),
                        Window.of(DateRange.parse("2026-02")));
        assertThat(half.windowsOf(over(WindowRule.wholeAgreement())))
                .containsExactly(Window.of(half.getPeriod(), DateRange.parse("2026")));
        assertThat(half.windowsOf(over(WindowRule.monthly().cut(CutWindow.SKIPPED))))
                .containsExactly(Window.of(DateRange.parse("2026-02")));
        assertThat(half.getRanges())
                .extracting(DateRange::label)
                .containsExactly("2026-01-15/2026-01-31", "2026-01-15/2026-02-28", "2026-02");
        assertThat(SMALL.resolve(ZURICH).during(DateRange.parse("2026"))).isEqualTo(SMALL.resolve(ZURICH));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> half.during(DateRange.parse("2027-01")))
                .withMessage("agreement 'acme-2026': days must lie in its period, 2026, but were 2027-01");
    }

    private static Target over(WindowRule rule) {
        return ((VolumeTarget) SMALL.getTargets().get(0)).withWindow(rule);
    }

    @ParameterizedTest(name = "{0} closes at {1}")
    @CsvSource({
        "2026-03-01, 2026-03-01T23:00:00Z",
        "2026-03-28, 2026-03-28T23:00:00Z",
        "2026-03-29, 2026-03-29T22:00:00Z",
        "2026-10-25, 2026-10-25T23:00:00Z",
        "+999999999-12-31, +1000000000-12-31T23:59:59.999999999Z"
    })
    void a_day_closes_when_the_next_one_starts_in_the_agreements_zone(LocalDate day, Instant close) {
        assertThat(SMALL.resolve(ZURICH).closeOf(day)).isEqualTo(close);
    }

    @Test
    void terms_are_equal_by_agreement_and_calendar() {
        assertThat(SMALL.resolve(ZURICH))
                .isEqualTo(SlaFixtures.smallAgreement().resolve(SlaFixtures.zurichCalendar()))
                .isNotEqualTo(SMALL.withCompany("Other AG").resolve(ZURICH));
    }

    @Test
    void refuses_invalid_clauses() {
        Agreement full = SlaFixtures.fullAgreement();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> full.getReview().orElseThrow().withInterval(Period.ZERO))
                .withMessage("review: interval must be positive, but was P0D");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> full.getRenewal().orElseThrow().withNextPeriod(Period.ofYears(-1)))
                .withMessage("renewal: next period must be positive, but was P-1Y");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> full.getRenewal().orElseThrow().withNotice(Period.ofDays(-1)))
                .withMessage("renewal: notice must not be negative, but was P-1D");
    }
}
