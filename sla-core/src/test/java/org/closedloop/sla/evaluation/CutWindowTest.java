package org.closedloop.sla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.Count;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.time.CutWindow;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.WindowRule;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutWindowTest {

    @ParameterizedTest(name = "from {0}, {1}: {2} of 110 leads in {3}")
    @CsvSource({
        // 12 of March's 22 working days: exactly 60.
        "2026-03-16/2026-12-31, PRORATED, 60,  2026-03-16/2026-03-31",
        "2026-03-16/2026-12-31, FULL,     110, 2026-03-16/2026-03-31",
        // A whole month that only starts on a Sunday is not cut, even if the agreement does not last longer.
        "2026-03,               PRORATED, 110, 2026-03",
        // 21 of 22 days.
        "2026-03-03/2026-12-31, PRORATED, 105, 2026-03-03/2026-03-31",
        // Sunday missing: all working days are there.
        "2026-03-02/2026-12-31, PRORATED, 110, 2026-03-02/2026-03-31",
        // The end is cut too: 2 of 22 days.
        "2026-01-01/2026-03-03, PRORATED, 10,  2026-03-01/2026-03-03",
        "2026-01-01/2026-03-01, PRORATED, 0,   2026-03-01"
    })
    void a_cut_month_requires_a_proportional_part(String period, CutWindow cut, String required, String window) {
        Target target = Scoring.volume(110).withWindow(WindowRule.monthly().cut(cut));

        WindowResult result = Scoring.score(
                Scoring.terms(target, period),
                window,
                Scoring.numbers(window, Count.of(1)),
                LocalDate.of(2026, 12, 31));

        assertThat(result.getRequired()).isEqualByComparingTo(required);
    }

    @ParameterizedTest(name = "{0} leads: {1}")
    @CsvSource({"58, MISSED", "59, MET"})
    void a_prorated_number_of_leads_is_rounded_up(long leads, Verdict verdict) {
        // 107 leads over 12 of 22 days are 58.36.
        WindowResult result = Scoring.score(
                Scoring.terms(Scoring.volume(107), "2026-03-16/2026-12-31"),
                "2026-03-16/2026-03-31",
                Scoring.numbers("2026-03-16/2026-03-31", Count.of(leads)),
                LocalDate.of(2026, 3, 31));

        assertThat(result.getRequired()).isEqualByComparingTo("59");
        assertThat(result.getVerdict()).isEqualTo(verdict);
    }

    @Test
    void a_prorated_amount_is_rounded_up_to_the_minor_unit() {
        // 12 of the quarter's 63 working days: 19047.619.
        Target target = Scoring.money("CHF 100000.00").withWindow(WindowRule.quarterly());
        String window = "2026-03-16/2026-03-31";

        WindowResult result = Scoring.score(
                Scoring.terms(target, "2026-03-16/2026-12-31"),
                window,
                Scoring.numbers(window, Amount.of(Money.parse("CHF 0.00"))),
                LocalDate.of(2026, 3, 31));

        long whole = SlaFixtures.zurichCalendar().workingDays(DateRange.parse("2026-Q1"));
        assertThat(whole).isEqualTo(63);
        assertThat(result.getRequired()).isEqualTo("19047.62");
    }

    @Test
    void a_share_is_never_prorated() {
        String window = "2026-03-16/2026-03-31";

        WindowResult result = Scoring.score(
                Scoring.terms(Scoring.share("0.95"), "2026-03-16/2026-12-31"),
                window,
                Scoring.numbers(window, Ratio.of(95, 100)),
                LocalDate.of(2026, 3, 31));

        assertThat(result.getRequired()).isEqualTo("0.95");
        assertThat(result.getVerdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void a_skipped_window_is_absent() {
        Target target = Scoring.volume(110).withWindow(WindowRule.monthly().cut(CutWindow.SKIPPED));

        Scorecard card = SlaEvaluator.evaluate(
                Scoring.terms(target, "2026-03-16/2026-05-31"),
                FunnelNumbers.builder().build(),
                LocalDate.of(2026, 12, 31));

        assertThat(card.windows().map(WindowResult::getWindow))
                .containsExactly(DateRange.parse("2026-04"), DateRange.parse("2026-05"));
    }

    @Test
    void without_working_days_all_days_count() {
        BusinessCalendar never = BusinessCalendar.builder()
                .id("zurich")
                .zone(ZoneId.of("Europe/Zurich"))
                .build();
        String window = "2026-04-16/2026-04-30";

        WindowResult result = Scoring.score(
                Scoring.agreement(Scoring.volume(110), "2026-04-16/2026-12-31").resolveUnchecked(never),
                window,
                Scoring.numbers(window, Count.of(11)),
                LocalDate.of(2026, 4, 18));

        assertThat(result.getRequired()).isEqualByComparingTo("55");
        assertThat(result.getPace().orElseThrow().getElapsedDays()).isEqualTo(3);
        assertThat(result.getPace().orElseThrow().getTotalDays()).isEqualTo(15);
        assertThat(result.getVerdict()).isEqualTo(Verdict.ON_TRACK);
    }

    @ParameterizedTest(name = "{0} excluded: {1} of 120 leads, {2} of two days")
    @CsvSource({
        "2026-02-28,            60,  1",
        "2026-03-01/2026-03-31, 60,  1",
        "2026-02-28/2026-03-01, 0,   2",
        "2026-03-02/2026-03-31, 120, 0"
    })
    void excluded_days_of_a_weekend_are_not_required(String excluded, String required, long days) {
        // The agreement begins on a Saturday: its first week has no working day.
        Target target = Scoring.volume(120).withWindow(WindowRule.weekly().cut(CutWindow.FULL));
        String weekend = "2026-02-28/2026-03-01";
        ResolvedTerms terms = Scoring.agreement(target, "2026-02-28/2026-12-31")
                .withExclusions(
                        TargetExclusion.ofPeriod("closed", "The office was closed.", DateRange.parse(excluded)),
                        TargetExclusion.ofLeads("tests", "Our own tests.", "L-1"))
                .resolve(SlaFixtures.zurichCalendar());

        WindowResult result =
                Scoring.score(terms, weekend, Scoring.numbers(weekend, Count.of(1)), LocalDate.of(2026, 3, 1));

        assertThat(result.getRequired()).isEqualByComparingTo(required);
        assertThat(result.getExclusion().map(WindowExclusion::getDays).orElse(0L))
                .isEqualTo(days);
    }
}
