package org.closedloop.sla.planning.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.constraint.Advice;
import org.closedloop.sla.constraint.Warnings;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.planning.PlanCosts;
import org.closedloop.sla.planning.PlanGoal;
import org.closedloop.sla.planning.PlanTargets;
import org.closedloop.sla.planning.SalesTeam;
import org.closedloop.sla.planning.StageLag;
import org.closedloop.sla.planning.StageRate;
import org.closedloop.sla.planning.StageRounding;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.WindowRule;
import org.closedloop.sla.validation.Finding;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.agreement.AgreementValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlanValidatorTest {

    private final PlanValidator validator = new PlanValidator();

    @Test
    void a_sound_plan_has_no_findings() {
        assertThat(validator.validate(SlaFixtures.plan(), Locale.ENGLISH)).isEmpty();
    }

    @Test
    void all_mistakes_come_at_once_with_their_place() {
        Plan plan = SlaFixtures.plan();
        Plan wrong = plan.withDealSize(Money.parse("EUR 0.00"))
                .withRates(
                        StageRate.of(Stage.MQL, Stage.SQL, new BigDecimal("1.5")),
                        StageRate.of(Stage.OPPORTUNITY, Stage.SQL, BigDecimal.ZERO))
                .withGoals(plan.getGoals().get(0).withRevenue(Money.parse("CHF 0.00")))
                .withDurations()
                .withCosts(plan.getCosts().withPerLead(Map.of()));

        assertThat(validator.validate(wrong, Locale.ENGLISH))
                .extracting(finding -> finding.getCode() + " " + finding.getMessage())
                .containsExactly(
                        "SLA-K02 plan 'acme-plan-2026', goal for 2026-Q3, Switzerland: revenue must be positive, but was CHF 0.00",
                        "SLA-K03 plan 'acme-plan-2026': amount must be in the plan's currency, CHF, but was EUR 0.00",
                        "SLA-K05 plan 'acme-plan-2026': deal size must be positive, but was EUR 0.00",
                        "SLA-K07 plan 'acme-plan-2026', rate mql → sql: rate must be above 0 and at most 1, but was 1.5",
                        "SLA-K08 plan 'acme-plan-2026', rate opportunity → sql: rate must begin at 'sql', where the one before ends, but begins at 'opportunity'",
                        "SLA-K07 plan 'acme-plan-2026', rate opportunity → sql: rate must be above 0 and at most 1, but was 0",
                        "SLA-K09 plan 'acme-plan-2026', rate opportunity → sql: rate must lead to a later stage of the funnel, but leads from 'opportunity' to 'sql'",
                        "SLA-K12 plan 'acme-plan-2026': time from 'sql' to the won deal is not known, so its leads are planned for the period of the revenue. Consider adding a duration");
    }

    private static Stream<Arguments> mistakes() {
        Plan plan = SlaFixtures.plan();
        PlanGoal goal = plan.getGoals().get(0);
        StageLag cycle = StageLag.of(Stage.SQL, Stage.CUSTOMER, Period.ofMonths(6));
        DateRange window = DateRange.parse("2025");
        String place = "plan 'acme-plan-2026', ";
        return Stream.of(
                arguments(
                        plan.withRates(change(
                                plan.getRates(),
                                1,
                                StageRate.measured(Stage.MQL, Stage.SQL, Ratio.of(0, 400), window))),
                        "SLA-K07 rates[1].part " + place
                                + "rate mql → sql: rate must be above 0 and at most 1, but was 0 of 400"),
                arguments(
                        plan.withRates(change(
                                plan.getRates(),
                                1,
                                StageRate.measured(Stage.MQL, Stage.SQL, Ratio.of(618, 412), window))),
                        "SLA-K07 rates[1].part " + place
                                + "rate mql → sql: rate must be above 0 and at most 1, but was 618 of 412"),
                arguments(
                        plan.withRates().withGoals(goal).withDurations().withCosts(PlanCosts.none()),
                        "SLA-K06 rates plan 'acme-plan-2026': plan must have at least one rate, but has none"),
                arguments(
                        plan.withDurations(cycle, cycle.withTakes(Period.ofMonths(3))),
                        "SLA-K30 durations[1].takes " + place
                                + "duration sql → customer: duration must be given once for each two stages, but is P6M"
                                + " before and P3M here"),
                arguments(
                        plan.withDurations(StageLag.of(Stage.MQL, Stage.CUSTOMER, Period.ofMonths(2)), cycle),
                        "SLA-K31 durations[0].takes " + place
                                + "duration mql → customer: from 'mql' to 'customer' leads take P2M, but P6M for a part"
                                + " of the way, from 'sql' to 'customer'. Consider correcting one of the two"),
                arguments(
                        plan.withDurations(
                                StageLag.of(Stage.MQL, Stage.OPPORTUNITY, Period.ofDays(30)),
                                StageLag.of(Stage.OPPORTUNITY, Stage.CUSTOMER, Period.ofMonths(1)),
                                cycle),
                        "SLA-K31 durations[0].takes " + place
                                + "duration mql → opportunity: from 'mql' to 'customer' leads take P1M30D, but P6M for a"
                                + " part of the way, from 'sql' to 'customer'. Consider correcting one of the two"),
                arguments(
                        plan.withDurations(cycle, StageLag.of(Stage.MQL, Stage.SQL, Period.ofDays(Integer.MAX_VALUE))),
                        "SLA-K34 durations[1].takes " + place
                                + "duration mql → sql: duration must not be longer than 10 years, but is P2147483647D"),
                arguments(
                        plan.withGoals(goal.withRevenue(Money.parse("CHF 1000000000000000000000000.00"))),
                        "SLA-K32 goals[0].revenue " + place
                                + "goal for 2026-Q3, Switzerland: goal for 2026-Q3 must not need more than 1000000000000"
                                + " leads of a stage, but with CHF 1000000000000000000000000.00 it needs"
                                + " 22222222222222222223 of 'customer'"),
                arguments(
                        plan.withRates(change(
                                        plan.getRates(),
                                        2,
                                        StageRate.of(
                                                Stage.SQL, Stage.OPPORTUNITY, new BigDecimal("0.0000000000000000001"))))
                                .withGoals(goal)
                                .withRounding(StageRounding.EACH_STAGE),
                        "SLA-K32 rates[2] " + place
                                + "rate sql → opportunity: goal for 2026-Q3 must not need more than 1000000000000 leads"
                                + " of a stage, but with 0.0000000000000000001 it needs 1080000000000000000000 of 'sql'"),
                arguments(
                        plan.withGoals(goal, goal.withPeriod(DateRange.parse("2526-Q3"))),
                        "SLA-K33 goals[1].period " + place
                                + "goal for 2526-Q3, Switzerland: plan must not last longer than 400 calendar years from"
                                + " the first lead due to the last goal, but does with 2526-Q3"),
                arguments(
                        plan.withGoals(goal.withPeriod(
                                DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(999_999_999, 12, 31)))),
                        "SLA-K33 goals[0].period " + place
                                + "goal for 2026-01-01/+999999999-12-31, Switzerland: plan must not last longer than 400"
                                + " calendar years from the first lead due to the last goal, but does with"
                                + " 2026-01-01/+999999999-12-31"));
    }

    private static <E> List<E> change(List<E> list, int index, E element) {
        List<E> changed = new ArrayList<>(list);
        changed.set(index, element);
        return changed;
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void reports_one_mistake_as_one_finding(Plan plan, String finding) {
        assertThat(validator.validate(plan, Locale.ENGLISH))
                .extracting(found -> found.getCode() + " " + found.getPath() + " " + found.getMessage())
                .containsExactly(finding);
    }

    @Test
    void a_team_that_would_need_more_people_than_a_long_holds_is_still_computed() {
        Plan plan = SlaFixtures.plan()
                .withGoals(SlaFixtures.plan()
                        .getGoals()
                        .get(0)
                        .withRevenue(Money.parse("CHF 10000000000000000000000.00"))
                        .withDealSize(Money.parse("CHF 10000000000000000000000.00")))
                .withTeam(SalesTeam.of(1, Money.parse("CHF 0.01")));

        assertThat(validator.validate(plan, Locale.ENGLISH))
                .extracting(Finding::getMessage)
                .containsExactly(
                        "plan 'acme-plan-2026', team: revenue CHF 10000000000000000000000.00 in 2026-Q3 is more"
                                + " than the team can win, CHF 0.03; it takes 333333333333333333333334 productive sales people."
                                + " Consider a larger team, or a lower goal");
    }

    @Test
    void a_hosts_own_validator_finds_each_mistake_in_the_group_of_its_severity() {
        Plan plan = SlaFixtures.plan();
        Plan wrong = plan.withDealSize(Money.parse("EUR 0.00"))
                .withDurations()
                .withGoals(plan.getGoals().get(0), plan.getGoals().get(0));
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Validator host = factory.getValidator();
            assertThat(codes(host.validate(wrong))).containsExactly("SLA-K03", "SLA-K05");
            assertThat(codes(host.validate(wrong, Warnings.class))).containsExactly("SLA-K18");
            assertThat(codes(host.validate(wrong, Advice.class)))
                    .contains("SLA-K12")
                    .doesNotContain("SLA-K18");
            assertThat(codes(host.validate(wrong, Default.class, Warnings.class, Advice.class)))
                    .containsExactlyElementsOf(validator.validate(wrong, Locale.ENGLISH).stream()
                            .map(Finding::getCode)
                            .sorted()
                            .toList());
        }
    }

    private static List<String> codes(Set<ConstraintViolation<Plan>> violations) {
        return violations.stream()
                .map(violation -> Rule.of(violation).orElseThrow().getCode())
                .sorted()
                .toList();
    }

    @Test
    void an_unreachable_plan_says_which_number_makes_it_so() {
        Plan plan = SlaFixtures.plan()
                .withStart(LocalDate.of(2026, 2, 1))
                .withTeam(SalesTeam.of(5, Money.parse("CHF 60000.00")));

        assertThat(validator.validate(plan, Locale.ENGLISH))
                .extracting(Finding::getMessage)
                .containsExactly(
                        "plan 'acme-plan-2026', goal for 2026-Q3, Switzerland: leads in 'sql' are due in 2026-Q1, but the"
                                + " plan begins on 2026-02-01; from 'sql' to 'customer' they take P6M. Consider a later goal,"
                                + " or a shorter duration",
                        "plan 'acme-plan-2026', team: revenue CHF 1200000.00 in 2026-Q3 is more than the team can win,"
                                + " CHF 900000.00; it takes 7 productive sales people. Consider a larger team, or a lower goal");
        assertThat(validator.validate(plan, Locale.GERMAN).get(0).getMessage())
                .isEqualTo(
                        "Plan 'acme-plan-2026', Ziel für 2026-Q3, Switzerland: die Leads in 'sql' sind in 2026-Q1 fällig,"
                                + " der Plan beginnt aber am 2026-02-01; von 'sql' zu 'customer' brauchen sie P6M. Vielleicht das"
                                + " Ziel später ansetzen oder die Dauer verkürzen");
    }

    @Test
    void an_agreement_that_requires_less_than_the_plan_contradicts_it() {
        Plan plan = SlaFixtures.plan();
        Plan more = plan.withGoals(plan.getGoals()
                        .get(0)
                        .withRevenue(Money.parse("CHF 3000000.00"))
                        .withMarketingShare(BigDecimal.ONE))
                .withTeam(SalesTeam.of(100, Money.parse("CHF 60000.00")));

        assertThat(validator.validate(more, SlaFixtures.fullAgreement(), Locale.ENGLISH))
                .filteredOn(finding -> finding.getCode().equals("SLA-K23"))
                .extracting(Finding::getMessage)
                .contains("plan 'acme-plan-2026': plan needs 445 sql in 2026-01, but 'sql-volume' requires only 120."
                        + " Consider raising the target, or lowering the goal");
    }

    @Test
    void the_plans_own_targets_do_not_contradict_it() {
        Plan plan = SlaFixtures.plan().withGoals(SlaFixtures.plan().getGoals().get(0));
        PlanTargets planned = plan.toTargets(DateRange.parse("2026"), WindowRule.monthly());
        Agreement full = SlaFixtures.fullAgreement();
        Agreement agreement = full.withMetrics(planned.getMetrics()).withTargets(planned.getTargets());

        assertThat(validator.validate(plan, agreement, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void what_was_never_reached_is_told_with_the_share_of_past_windows() {
        Plan plan = SlaFixtures.plan();
        Plan year = plan.withGoals(plan.getGoals()
                        .get(0)
                        .withPeriod(DateRange.parse("2026"))
                        .withRevenue(Money.parse("CHF 3000000.00"))
                        .withMarketingShare(BigDecimal.ONE))
                .withTeam(SalesTeam.of(100, Money.parse("CHF 60000.00")));

        assertThat(validator.validate(year, SlaFixtures.fullAgreement(), months("sqls", 90, 110, 118), Locale.ENGLISH))
                .extracting(Finding::getMessage)
                .contains(
                        "plan 'acme-plan-2026': 112 of 'sql-count' in each window 'month' was reached in only 1 of 3 past"
                                + " windows. Consider a lower goal, or better rates");
        assertThat(validator.validate(year, SlaFixtures.fullAgreement(), months("sqls", 90, 100, 105), Locale.ENGLISH))
                .extracting(Finding::getMessage)
                .contains(
                        "plan 'acme-plan-2026': 112 of 'sql-count' in each window 'month' was never reached in the history:"
                                + " in 0 of 3 past windows, at best 105. Consider a lower goal, or better rates",
                        "plan 'acme-plan-2026': history has no numbers of 'sql-to-opportunity', 'close-rate', 'revenue' in"
                                + " complete windows, so it was not compared with them. Consider a history that was counted by this agreement");
    }

    @Test
    void an_agreement_alone_is_compared_with_the_past_too() {
        AgreementValidator agreements = new AgreementValidator();

        assertThat(agreements.validateHistory(
                        SlaFixtures.smallAgreement(), months("sqls", 90, 119, 118), Locale.ENGLISH))
                .extracting(Finding::getMessage)
                .containsExactly(
                        "target 'sql-volume': 120 was never reached in the history: in 0 of 3 past windows, at best"
                                + " 119. Consider lowering it");
        assertThat(agreements.validateHistory(
                        SlaFixtures.smallAgreement(), months("sqls", 90, 120, 118), Locale.ENGLISH))
                .isEmpty();
        assertThat(agreements.validateHistory(
                        SlaFixtures.smallAgreement(), FunnelNumbers.builder().build(), Locale.ENGLISH))
                .isEmpty();
    }

    private static FunnelNumbers months(String metric, long... counts) {
        FunnelNumbers.Builder numbers = FunnelNumbers.builder();
        for (int i = 0; i < counts.length; i++) {
            numbers.putWindow(
                    DateRange.parse("2025-%02d".formatted(i + 1)),
                    WindowNumbers.builder().count(metric, counts[i]).build());
        }
        return numbers.build();
    }
}
