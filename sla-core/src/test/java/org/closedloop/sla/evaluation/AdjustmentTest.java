package org.closedloop.sla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.CohortShare;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.Timing;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.remedy.Adjustment;
import org.closedloop.sla.remedy.Relief;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.TimeLimit;
import org.closedloop.sla.time.WindowRule;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdjustmentTest {

    private static final Adjustment MALUS =
            Adjustment.malus("sql-malus", "sql-volume").amount(chf("40")).build();

    private static Money chf(String amount) {
        return Money.of(CurrencyUnit.of("CHF"), new BigDecimal(amount));
    }

    private static AdjustmentResult result(Adjustment adjustment, FunnelNumbers numbers) {
        return Remedies.score(Remedies.agreement().withAdjustments(adjustment), numbers)
                .getAdjustments()
                .get(0);
    }

    private static List<Money> amounts(AdjustmentResult result) {
        return result.getWindows().stream()
                .map(window -> window.getAmount().orElseThrow())
                .toList();
    }

    @Test
    void a_malus_is_owed_for_each_lead_that_is_missing() {
        AdjustmentResult result = result(MALUS, Remedies.year(List.of(118L, 130L, 100L), List.of()));

        assertThat(amounts(result)).containsExactly(chf("80"), chf("800"));
        assertThat(result.getTotal()).contains(chf("880"));
        assertThat(result.getDebtor()).isEqualTo(Role.MARKETING);
        assertThat(result.getCreditor()).isEqualTo(Role.SALES);
    }

    @Test
    void a_bonus_is_received_for_each_lead_beyond() {
        Adjustment bonus =
                Adjustment.bonus("bonus", "sql-volume").amount(chf("12.50")).build();
        AdjustmentResult result = result(bonus, Remedies.year(List.of(118L, 130L, 120L), List.of()));

        assertThat(amounts(result)).containsExactly(chf("125"));
        assertThat(result.getDebtor()).isEqualTo(Role.SALES);
        assertThat(result.getCreditor()).isEqualTo(Role.MARKETING);
    }

    @ParameterizedTest
    @CsvSource({
        // in time of all, points short of 95 %, CHF 7 each: exact, then rounded half up
        " 90, 100, 5,      35.00",
        "  2,   3, 28.3333, 198.33",
        "  1,   3, 61.6666, 431.67",
        "947, 1000, 0.3,   2.10",
        "18995, 20000, 0.025, 0.18",
    })
    void a_malus_on_a_share_counts_parts_of_a_point(long inTime, long all, String points, String amount) {
        Adjustment malus =
                Adjustment.malus("malus", "sql-response").amount(chf("7")).build();
        AdjustmentResult result = result(malus, Remedies.month("2026-03", 120, inTime, all - inTime));

        assertThat(result.getWindows().get(0).getUnits().orElseThrow()).isEqualByComparingTo(points);
        assertThat(amounts(result)).containsExactly(chf(amount));
        assertThat(result.getDebtor()).isEqualTo(Role.SALES);
    }

    @Test
    void a_bonus_on_money_is_a_part_of_what_is_beyond() {
        Target target = Scoring.money("CHF 1000.00");
        Adjustment bonus = Adjustment.bonus("bonus", "goal")
                .fraction(new BigDecimal("0.015"))
                .build();
        Agreement agreement = Scoring.agreement(target, "2026").withAdjustments(bonus);
        FunnelNumbers numbers = Scoring.numbers("2026-03", Amount.of(chf("1234.33")));

        AdjustmentResult result = SlaEvaluator.evaluate(
                        agreement.resolve(SlaFixtures.zurichCalendar()), numbers, Remedies.YEAR_END)
                .getAdjustments()
                .get(0);

        // 234.33 x 0.015 = 3.51495
        assertThat(result.getTotal()).contains(chf("3.51"));
    }

    @ParameterizedTest(name = "{0} as of {1}: {2} of {3} converted, {4} still have time: {5}")
    @CsvSource({
        // CHF 10 for each percentage point from 30 %; the verdict stands before the number does.
        "MALUS, 2026-05-30,  0,  80, 20, ",
        "MALUS, 2026-06-28, 20,  99,  1, ",
        "MALUS, 2026-06-29, 20, 100,  0, 100.00",
        "BONUS, 2026-05-30, 40,  50, 50, ",
        "BONUS, 2026-06-29, 50, 100,  0, 200.00"
    })
    void an_amount_for_a_cohort_is_due_when_the_cohort_is_mature(
            Adjustment.Kind kind, LocalDate asOf, long part, long whole, long maturing, @Nullable BigDecimal amount) {
        Adjustment adjustment =
                Adjustment.malus("points", "goal").kind(kind).amount(chf("10")).build();
        CohortShare cohort =
                CohortShare.builder().part(part).whole(whole).maturing(maturing).build();

        AdjustmentResult result = cohort(adjustment, cohort, asOf);

        assertThat(amounts(result))
                .isEqualTo(Optional.ofNullable(amount).map(it -> Money.of(CurrencyUnit.of("CHF"), it)).stream()
                        .toList());
    }

    @ParameterizedTest(name = "{0}: {1} in time, {2} late, {3} pending: {4}")
    @CsvSource({
        // CHF 7 for each percentage point from 95 %; the verdict stands before the number does.
        "MALUS, 80, 20, 1, ",
        "MALUS, 80, 20, 0, 105.00",
        "BONUS, 99,  1, 1, ",
        "BONUS, 99,  1, 0, 28.00"
    })
    void an_amount_for_response_times_is_due_when_none_is_pending(
            Adjustment.Kind kind, long inTime, long late, long pending, @Nullable BigDecimal amount) {
        Adjustment adjustment = Adjustment.malus("points", "sql-response")
                .kind(kind)
                .amount(chf("7"))
                .build();
        FunnelNumbers numbers = FunnelNumbers.builder()
                .putWindow(
                        DateRange.parse("2026-03"),
                        WindowNumbers.builder()
                                .putMeasurement(
                                        "response", Timing.of(inTime, late).withPending(pending))
                                .build())
                .build();

        AdjustmentResult result = result(adjustment, numbers);
        assertThat(amounts(result))
                .isEqualTo(Optional.ofNullable(amount).map(it -> Money.of(CurrencyUnit.of("CHF"), it)).stream()
                        .toList());
        assertThat(result.getUnsettled()).hasSize(amount == null ? 1 : 0);
    }

    @Test
    void a_window_that_is_not_settled_is_stated() {
        Adjustment malus =
                Adjustment.malus("points", "sql-response").amount(chf("7")).build();
        FunnelNumbers numbers = months(timing(80, 0), timing(80, 1));

        assertThat(result(malus, numbers).explain(Locale.ENGLISH))
                .isEqualTo("points, malus on sql-response: Sales owes Marketing CHF 105.00 (2026-01: CHF 105.00)."
                        + " Not settled yet: 2026-02.");
        assertThat(result(malus, months(timing(80, 1))).explain(Locale.GERMAN))
                .isEqualTo("points, Malus auf sql-response: nichts geschuldet. Noch nicht abgerechnet: 2026-01.");
    }

    @ParameterizedTest(name = "caps {0} and {1}: {2}, not settled {3}")
    @CsvSource({
        " ,   ,   105.00 105.00, 2026-01",
        "200, ,   105.00 105.00, 2026-01",
        " ,   200, , 2026-01 2026-02 2026-03",
        "200, 200, , 2026-01 2026-02 2026-03"
    })
    void a_window_is_not_settled_while_an_earlier_one_can_use_its_cap(
            @Nullable String monthly, @Nullable String yearly, @Nullable String amounts, String unsettled) {
        Adjustment malus = Adjustment.malus("points", "sql-response")
                .amount(chf("7"))
                .monthlyCap(Optional.ofNullable(monthly).map(AdjustmentTest::chf))
                .yearlyCap(Optional.ofNullable(yearly).map(AdjustmentTest::chf))
                .build();

        AdjustmentResult result = result(malus, months(timing(80, 1), timing(80, 0), timing(80, 0)));

        assertThat(result.getWindows())
                .extracting(
                        window -> window.getAmount().orElseThrow().getAmount().toString())
                .containsExactlyElementsOf(amounts == null ? List.of() : List.of(amounts.split(" ")));
        assertThat(result.getUnsettled()).extracting(DateRange::label).containsExactly(unsettled.split(" "));
    }

    @Test
    void an_open_verdict_on_an_earlier_window_keeps_the_cap_open() {
        Adjustment malus = Adjustment.malus("points", "sql-response")
                .amount(chf("7"))
                .yearlyCap(chf("200"))
                .build();

        // 94 of 99 and one pending can still be 95 %.
        AdjustmentResult result = result(malus, months(Timing.of(94, 5).withPending(1), timing(80, 0)));

        assertThat(result.getWindows()).isEmpty();
        assertThat(result.getUnsettled()).extracting(DateRange::label).containsExactly("2026-02");
    }

    @Test
    void a_monthly_cap_is_open_for_the_windows_of_its_month() {
        Adjustment malus = Adjustment.malus("points", "sql-response")
                .amount(chf("7"))
                .monthlyCap(chf("100"))
                .build();
        List<Target> targets = Remedies.agreement().getTargets();
        Agreement weekly = Remedies.agreement()
                .withTargets(targets.get(0), ((ShareTarget) targets.get(1)).withWindow(WindowRule.weekly()))
                .withAdjustments(malus);
        FunnelNumbers numbers = FunnelNumbers.builder()
                .putWindow(DateRange.parse("2026-W02"), response(timing(80, 1)))
                .putWindow(DateRange.parse("2026-W03"), response(timing(80, 0)))
                .putWindow(DateRange.parse("2026-W06"), response(timing(80, 0)))
                .build();

        AdjustmentResult result =
                Remedies.score(weekly, numbers).getAdjustments().get(0);

        assertThat(result.getUnsettled()).extracting(DateRange::label).containsExactly("2026-W02", "2026-W03");
        assertThat(amounts(result)).containsExactly(chf("100"));
    }

    private static WindowNumbers response(Timing timing) {
        return WindowNumbers.builder().putMeasurement("response", timing).build();
    }

    private static Timing timing(long within, long pending) {
        return Timing.of(within, 100 - within).withPending(pending);
    }

    /** Response times of the months of 2026 from January. */
    private static FunnelNumbers months(Timing... timings) {
        FunnelNumbers.Builder numbers = FunnelNumbers.builder();
        for (int i = 0; i < timings.length; i++) {
            numbers.putWindow(DateRange.parse("2026-0" + (i + 1)), response(timings[i]));
        }
        return numbers.build();
    }

    @Test
    void an_agreed_text_for_a_cohort_is_due_with_the_verdict() {
        Adjustment text = Adjustment.malus("talk", "goal").text("Talk.").build();
        CohortShare missed =
                CohortShare.builder().part(0).whole(80).maturing(20).build();

        assertThat(cohort(text, missed, LocalDate.of(2026, 5, 30)).explain(Locale.ENGLISH))
                .isEqualTo("talk, malus on goal: due for 2026-03: Talk.");
    }

    private static AdjustmentResult cohort(Adjustment adjustment, CohortShare cohort, LocalDate asOf) {
        Agreement agreement = Scoring.agreement(Scoring.share("0.3"), "2026")
                .withMetrics(Conversion.within("number", Stage.MQL, Stage.SQL, TimeLimit.calendarDays(90)))
                .withAdjustments(adjustment);
        return SlaEvaluator.evaluate(
                        agreement.resolve(SlaFixtures.zurichCalendar()), Scoring.numbers("2026-03", cohort), asOf)
                .getAdjustments()
                .get(0);
    }

    @Test
    void a_cap_limits_the_month_and_the_year() {
        Adjustment capped = MALUS.withMonthlyCap(chf("1500")).withYearlyCap(chf("3500"));
        AdjustmentResult result = result(capped, Remedies.year(List.of(60L, 100L, 60L, 119L), List.of()));

        assertThat(amounts(result)).containsExactly(chf("1500"), chf("800"), chf("1200"), chf("0"));
        assertThat(result.getTotal()).contains(chf("3500"));
        assertThat(result.explain(Locale.ENGLISH))
                .isEqualTo("sql-malus, malus on sql-volume: Marketing owes Sales CHF 3,500.00 (2026-01: CHF 1,500.00,"
                        + " capped from CHF 2,400.00; 2026-02: CHF 800.00; 2026-03: CHF 1,200.00, capped from CHF"
                        + " 2,400.00; 2026-04: CHF 0.00, capped from CHF 40.00).");
    }

    @Test
    void nothing_is_owed_for_excused_and_undecided_windows_nor_without_data() {
        Agreement agreement = Remedies.agreement()
                .withAdjustments(MALUS)
                .withReliefs(Relief.under("idle", "sql-volume", "sql-response", new BigDecimal("0.8")));
        AdjustmentResult excused = Remedies.score(agreement, Remedies.year(List.of(60L), List.of(70L)))
                .getAdjustments()
                .get(0);
        AdjustmentResult open = SlaEvaluator.evaluate(
                        agreement.resolve(SlaFixtures.zurichCalendar()),
                        Remedies.month("2026-03", 60, 95, 5),
                        LocalDate.of(2026, 3, 30))
                .getAdjustments()
                .get(0);

        assertThat(List.of(excused, open)).allSatisfy(result -> {
            assertThat(result.getWindows()).isEmpty();
            assertThat(result.getTotal()).contains(chf("0"));
            assertThat(result.explain(Locale.GERMAN)).isEqualTo("sql-malus, Malus auf sql-volume: nichts geschuldet.");
        });
    }

    @Test
    void a_bonus_of_a_target_that_is_met_early_waits_for_the_end_of_the_window() {
        Adjustment bonus =
                Adjustment.bonus("bonus", "sql-volume").amount(chf("10")).build();
        Agreement agreement = Remedies.agreement().withAdjustments(bonus);

        assertThat(SlaEvaluator.evaluate(
                                agreement.resolve(SlaFixtures.zurichCalendar()),
                                Remedies.month("2026-03", 130, 95, 5),
                                LocalDate.of(2026, 3, 30))
                        .getAdjustments()
                        .get(0)
                        .getWindows())
                .isEmpty();
    }

    @Test
    void a_text_is_due_for_windows_without_an_amount() {
        Adjustment lunch = Adjustment.malus("lunch", "sql-volume")
                .text("Marketing invites both teams to lunch.")
                .build();
        AdjustmentResult result = result(lunch, Remedies.year(List.of(60L, 120L, 60L), List.of()));

        assertThat(result.getTotal()).isEmpty();
        assertThat(result.explain(Locale.ENGLISH))
                .isEqualTo(
                        "lunch, malus on sql-volume: due for 2026-01, 2026-03: Marketing invites both teams to lunch.");
    }

    @Test
    void exactly_one_form_is_given() {
        assertThatThrownBy(() -> MALUS.withText("Lunch."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "adjustment 'sql-malus': exactly one of amount, fraction and text must be given, but 2 were");
        assertThatThrownBy(() -> Adjustment.malus("m", "t")
                        .text("Lunch.")
                        .monthlyCap(chf("5"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("adjustment 'm': a text must not have a cap, but has CHF 5.00");
    }

    @Test
    void a_cap_in_another_currency_is_refused() {
        Adjustment euros = MALUS.withMonthlyCap(Money.parse("EUR 5"));

        assertThatThrownBy(() -> result(euros, Remedies.year(List.of(60L), List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("adjustment 'sql-malus': cap must be in CHF, but was EUR 5.00");
    }
}
