package org.closedloop.sla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.closedloop.sla.funnel.Role.MARKETING;
import static org.closedloop.sla.funnel.Role.SALES;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.Count;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.LeadAccount;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ScorecardTest {

    private static final LocalDate MARCH_31 = LocalDate.of(2026, 3, 31);
    private static final Agreement AGREEMENT = SlaFixtures.smallAgreement();

    private static Scorecard march(Agreement agreement, WindowNumbers march) {
        return SlaEvaluator.evaluate(
                agreement.resolve(SlaFixtures.zurichCalendar()),
                FunnelNumbers.builder()
                        .putWindow(DateRange.parse("2026-03"), march)
                        .build(),
                MARCH_31);
    }

    private static WindowNumbers numbers(long sqls, long within, long late) {
        return WindowNumbers.builder()
                .count("sqls", sqls)
                .timing("response", within, late)
                .build();
    }

    private static Agreement weighing(String volume, String response) {
        return AGREEMENT.withTargets(
                ((VolumeTarget) AGREEMENT.getTargets().get(0)).withWeight(new BigDecimal(volume)),
                ((ShareTarget) AGREEMENT.getTargets().get(1)).withWeight(new BigDecimal(response)));
    }

    @Test
    void weights_determine_the_score() {
        // 60 of 120 are 0.5; 95 of 100 are all of 95 %.
        assertThat(march(weighing("1", "1"), numbers(60, 95, 5)).getScore().getValue())
                .hasValue(new BigDecimal("0.7500"));
        assertThat(march(weighing("3", "1"), numbers(60, 95, 5)).getScore().getValue())
                .hasValue(new BigDecimal("0.6250"));
    }

    @Test
    void exceeding_one_target_does_not_compensate_another() {
        Scorecard card = march(AGREEMENT, numbers(1200, 0, 10));

        assertThat(card.getScore().getValue()).hasValue(new BigDecimal("0.5000"));
        assertThat(card.party(MARKETING).orElseThrow().getScore().getValue()).hasValue(new BigDecimal("1.0000"));
        assertThat(card.party(SALES).orElseThrow().getScore().getValue()).hasValue(new BigDecimal("0.0000"));
    }

    @Test
    void a_target_without_data_is_left_out_and_listed() {
        Scorecard card =
                march(AGREEMENT, WindowNumbers.builder().count("sqls", 119).build());

        assertThat(card.getScore().getValue()).hasValue(new BigDecimal("0.9916"));
        assertThat(card.getScore().leftOut()).extracting(Score.Part::getTarget).containsExactly("sql-response");
        assertThat(card.party(SALES).orElseThrow().getScore().getValue()).isEmpty();
    }

    @Test
    void without_any_data_there_is_no_score() {
        assertThat(march(AGREEMENT, WindowNumbers.none()).getScore().getValue()).isEmpty();
    }

    @Test
    void parties_come_in_the_agreements_order() {
        Agreement salesFirst = AGREEMENT.withParties(
                AGREEMENT.getParties().get(1), AGREEMENT.getParties().get(0));

        assertThat(march(salesFirst, WindowNumbers.none()).getParties())
                .extracting(PartyResult::getRole, PartyResult::getFunction)
                .containsExactly(tuple(SALES, "Inbound Sales"), tuple(MARKETING, "Inbound Marketing"));
    }

    @Test
    void a_responsible_role_without_a_party_has_a_result() {
        assertThat(march(AGREEMENT.withParties(List.of()), WindowNumbers.none()).getParties())
                .extracting(PartyResult::getFunction)
                .containsExactly("MARKETING", "SALES");
    }

    @Test
    void a_consequence_is_due_when_a_window_is_missed() {
        Agreement agreement = AGREEMENT.withTargets(
                ((VolumeTarget) AGREEMENT.getTargets().get(0)).withConsequence("More budget."),
                AGREEMENT.getTargets().get(1));

        assertThat(march(agreement, numbers(119, 0, 9)).targets())
                .extracting(TargetResult::dueConsequence)
                .containsExactly(Optional.of("More budget."), Optional.empty());
        assertThat(march(agreement, numbers(120, 0, 9))
                        .target("sql-volume")
                        .orElseThrow()
                        .dueConsequence())
                .isEmpty();
    }

    @Test
    void the_current_window_is_the_latest_that_has_begun() {
        TargetResult result =
                march(AGREEMENT, numbers(1, 1, 1)).target("sql-volume").orElseThrow();

        assertThat(result.current().orElseThrow().getWindow()).isEqualTo(DateRange.parse("2026-03"));
        assertThat(result.count(Verdict.UPCOMING)).isEqualTo(9);
        assertThat(result.count(Verdict.NO_DATA)).isEqualTo(2);
    }

    @Test
    void the_current_window_is_the_first_if_none_has_begun() {
        Scorecard card = SlaEvaluator.evaluate(
                AGREEMENT.resolve(SlaFixtures.zurichCalendar()),
                FunnelNumbers.builder().build(),
                LocalDate.of(2025, 12, 31));

        assertThat(card.targets())
                .allSatisfy(result ->
                        assertThat(result.current().orElseThrow().getWindow()).isEqualTo(DateRange.parse("2026-01")));
    }

    @Test
    void a_party_has_its_own_targets() {
        Scorecard card = march(AGREEMENT, numbers(1, 1, 1));
        PartyResult sales = card.party(SALES).orElseThrow();

        assertThat(sales.target("sql-response")).isEqualTo(card.target("sql-response"));
        assertThat(sales.target("sql-volume")).isEmpty();
    }

    @Test
    void a_window_has_the_leads_behind_its_number() {
        LeadCase entered = LeadCase.builder()
                .lead("L-1")
                .kind(LeadCase.Kind.ENTERED)
                .at(Instant.parse("2026-03-02T08:00:00Z"))
                .build();

        assertThat(Scoring.inMarch(Scoring.volume(1), Count.of(1).withCases(entered))
                        .getCases())
                .containsExactly(entered);
        assertThat(Scoring.unmeasured(Scoring.volume(1), MARCH_31).getCases()).isEmpty();
    }

    @Test
    void the_funnel_covers_the_whole_period_without_uncounted_stages() {
        ResolvedTerms terms = SlaFixtures.fullAgreement().resolve(SlaFixtures.zurichCalendar());
        FunnelNumbers numbers = FunnelNumbers.builder()
                .putWindow(
                        DateRange.parse("2026"),
                        WindowNumbers.builder()
                                .count("stage:sql", 0)
                                .count("stage:mql", 500)
                                .ratio("rate:MQL to SQL", 150, 500)
                                .ratio(ResolvedTerms.DEALS, 3, 9)
                                .amount(ResolvedTerms.REVENUE, Money.parse("CHF 7.00"))
                                .build())
                .account(LeadAccount.builder().counted(500).build())
                .build();

        Scorecard card = SlaEvaluator.evaluate(terms, numbers, MARCH_31);

        assertThat(card.getFunnel().getStages()).containsExactly(Map.entry(Stage.MQL, 500L), Map.entry(Stage.SQL, 0L));
        assertThat(card.getFunnel().getRates()).containsExactly(Map.entry("MQL to SQL", Ratio.of(150, 500)));
        assertThat(card.getFunnel().getDeals()).hasValue(Ratio.of(3, 9));
        assertThat(card.getFunnel().getRevenue()).hasValue(Amount.of(Money.parse("CHF 7.00")));
        assertThat(card.getAccount()).isEqualTo(numbers.getAccount());
    }

    @Test
    void refuses_a_funnel_number_of_the_wrong_kind() {
        FunnelNumbers numbers = FunnelNumbers.builder()
                .putWindow(
                        DateRange.parse("2026"),
                        WindowNumbers.builder().ratio("stage:sql", 1, 2).build())
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> SlaEvaluator.evaluate(AGREEMENT.resolve(SlaFixtures.zurichCalendar()), numbers, MARCH_31))
                .withMessage("funnel in 2026: metric 'stage:sql' must give a Count,"
                        + " but was Ratio{cases=[], part=1, whole=2, reasons=[]}");
    }

    @Test
    void refuses_numbers_of_another_day() {
        FunnelNumbers numbers =
                FunnelNumbers.builder().asOf(MARCH_31.minusDays(1)).build();

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> SlaEvaluator.evaluate(AGREEMENT.resolve(SlaFixtures.zurichCalendar()), numbers, MARCH_31))
                .withMessage("numbers counted as of 2026-03-30 cannot be evaluated as of 2026-03-31:"
                        + " days would be missing or known too early");
    }

    @Test
    void zero_is_a_measurement() {
        assertThat(Scoring.inMarch(Scoring.volume(1), Count.of(0)).getActual()).hasValue(BigDecimal.ZERO);
    }
}
