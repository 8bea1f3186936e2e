package org.closedloop.sla.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.metric.CloseRate;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.ConversionBasis;
import org.closedloop.sla.metric.Revenue;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.WindowRule;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PlanTest {

    /** 1.2 m in Q3, 40 % of it from marketing, deals of 18,000; a sales cycle of 6 months and 1 month before it. */
    static Plan plan() {
        return Plan.builder()
                .id("acme-2026")
                .currency(CurrencyUnit.of("CHF"))
                .addGoals(PlanGoal.of(DateRange.parse("2026-Q3"), Money.parse("CHF 1200000.00"))
                        .withMarketingShare(new BigDecimal("0.4")))
                .dealSize(Money.parse("CHF 18000.00"))
                .addRates(
                        StageRate.of(Stage.LEAD, Stage.MQL, new BigDecimal("0.35")),
                        StageRate.of(Stage.MQL, Stage.SQL, new BigDecimal("0.3")),
                        StageRate.measured(Stage.SQL, Stage.OPPORTUNITY, Ratio.of(137, 274), DateRange.parse("2025")),
                        StageRate.of(Stage.OPPORTUNITY, Stage.CUSTOMER, new BigDecimal("0.25")))
                .addDurations(
                        StageLag.of(Stage.LEAD, Stage.MQL, Period.ofDays(10)),
                        StageLag.of(Stage.MQL, Stage.SQL, Period.ofMonths(1)),
                        StageLag.of(Stage.SQL, Stage.CUSTOMER, Period.ofMonths(6)))
                .build();
    }

    @Test
    void each_stage_is_computed_from_the_exact_one_below_and_rounded_up_once() {
        GoalRequirement goal = plan().backwards().get(0);

        assertThat(goal.getSourcedRevenue()).hasToString("CHF 480000.00");
        assertThat(goal.getVolumes())
                .extracting(volume -> volume.getStage() + " " + volume.getCount() + " " + volume.getExact())
                .containsExactly(
                        "customer 27 26.666667",
                        "opportunity 107 106.666667",
                        "sql 214 213.333333",
                        "mql 712 711.111111",
                        "lead 2032 2031.746032");
    }

    @Test
    void stages_computed_from_whole_leads_need_more() {
        GoalRequirement goal =
                plan().withRounding(StageRounding.EACH_STAGE).backwards().get(0);

        assertThat(goal.getVolumes()).extracting(StageVolume::getCount).containsExactly(27L, 108L, 216L, 720L, 2058L);
    }

    @Test
    void leads_are_due_earlier_than_their_revenue() {
        GoalRequirement goal = plan().backwards().get(0);

        assertThat(goal.volume(Stage.CUSTOMER).getDueIn()).contains(DateRange.parse("2026-Q3"));
        assertThat(goal.volume(Stage.SQL).getDueIn()).contains(DateRange.parse("2026-Q1"));
        assertThat(goal.volume(Stage.MQL).getDueIn()).contains(DateRange.parse("2025-12-01/2026-02-28"));
        assertThat(goal.volume(Stage.LEAD).getDueIn()).contains(DateRange.parse("2025-11-21/2026-02-18"));
        assertThat(goal.volume(Stage.OPPORTUNITY).getDueIn()).isEmpty();
        assertThat(plan().leadTime(Stage.MQL)).contains(Period.ofMonths(7));
    }

    @Test
    void every_step_is_explained_in_both_languages() {
        GoalRequirement goal = plan().backwards().get(0);

        assertThat(goal.explain(Locale.ENGLISH)).isEqualTo("""
                revenue from marketing = revenue goal × share of marketing = CHF 1,200,000.00 × 40% = CHF 480,000.00
                Customers = revenue from marketing ÷ deal size = CHF 480,000.00 ÷ CHF 18,000.00 ≈ 26.67, rounded up to 27
                Opportunities = Customers ÷ rate Opportunities → Customers = 26.67 ÷ 25% ≈ 106.67, rounded up to 107
                SQL = Opportunities ÷ rate SQL → Opportunities = 106.67 ÷ 50% ≈ 213.33, rounded up to 214
                MQL = SQL ÷ rate MQL → SQL = 213.33 ÷ 30% ≈ 711.11, rounded up to 712
                Leads = MQL ÷ rate Leads → MQL = 711.11 ÷ 35% ≈ 2,031.75, rounded up to 2,032""");
        assertThat(goal.explain(Locale.forLanguageTag("de-CH"))).startsWith("""
                Umsatz aus dem Marketing = Umsatzziel × Anteil des Marketings = CHF 1'200'000.00 × 40 % = CHF 480'000.00
                Kunden = Umsatz aus dem Marketing ÷ Dealgrösse = CHF 480'000.00 ÷ CHF 18'000.00 ≈ 26.67, aufgerundet auf 27
                """);
    }

    @Test
    void what_a_volume_will_bring_is_not_rounded_up() {
        VolumeOutlook outlook = plan().forwards(Stage.MQL, new BigDecimal("100"));

        assertThat(outlook.getDeals()).isEqualTo("3.750000");
        assertThat(outlook.getRevenue()).hasToString("CHF 67500.00");
        assertThat(outlook.explain(Locale.ENGLISH)).isEqualTo("""
                SQL = MQL × rate MQL → SQL = 100 × 30% = 30
                Opportunities = SQL × rate SQL → Opportunities = 30 × 50% = 15
                Customers = Opportunities × rate Opportunities → Customers = 15 × 25% = 3.75
                expected revenue = Customers × deal size = 3.75 × CHF 18,000.00 = CHF 67,500.00""");
    }

    @Test
    void a_goal_has_its_own_deal_size_and_rates() {
        Plan plan = plan();
        PlanGoal large = plan.getGoals()
                .get(0)
                .withSegment("enterprise")
                .withDealSize(Money.parse("CHF 60000.00"))
                .withRates(StageRate.of(Stage.OPPORTUNITY, Stage.CUSTOMER, new BigDecimal("0.2")));

        assertThat(plan.withGoals(large).backwards().get(0).getVolumes())
                .extracting(StageVolume::getCount)
                .containsExactly(8L, 40L, 80L, 267L, 762L);
    }

    @Test
    void rates_are_replaced_by_what_was_measured_with_its_sample() {
        DateRange lastYear = DateRange.parse("2025");
        FunnelNumbers numbers = FunnelNumbers.builder()
                .putWindow(
                        lastYear,
                        WindowNumbers.builder()
                                .ratio("mql-to-sql", 120, 412)
                                .ratio("close-rate", 0, 0)
                                .build())
                .build();
        Plan measured = plan().measuredBy(
                        List.of(
                                Conversion.of("mql-to-sql", Stage.MQL, Stage.SQL, ConversionBasis.COHORT),
                                CloseRate.of("close-rate")),
                        numbers,
                        lastYear);

        assertThat(measured.getRates().get(1))
                .isEqualTo(StageRate.measured(Stage.MQL, Stage.SQL, Ratio.of(120, 412), lastYear));
        assertThat(measured.getRates().get(3)).isEqualTo(plan().getRates().get(3));
    }

    @Test
    void targets_cover_what_is_due_within_the_agreement() {
        PlanTargets targets = plan().toTargets(DateRange.parse("2026"), WindowRule.quarterly());

        // 213.33 SQLs are due in Q1, and the revenue in Q3.
        assertThat(targets.getTargets())
                .containsExactly(
                        VolumeTarget.of("sql-volume", Role.MARKETING, "sql-count", 214, WindowRule.quarterly()),
                        ShareTarget.of(
                                "sql-to-opportunity-target",
                                Role.SALES,
                                "sql-to-opportunity",
                                new BigDecimal("0.5000"),
                                WindowRule.quarterly()),
                        ShareTarget.of(
                                "close-rate-target",
                                Role.SALES,
                                "close-rate",
                                new BigDecimal("0.25"),
                                WindowRule.quarterly()),
                        MoneyTarget.of(
                                "revenue-target",
                                Role.SALES,
                                "revenue",
                                Money.parse("CHF 1200000.00"),
                                WindowRule.quarterly()));
        assertThat(targets.getMetrics())
                .containsExactly(
                        StageCount.of("sql-count", Stage.SQL),
                        Conversion.of("sql-to-opportunity", Stage.SQL, Stage.OPPORTUNITY, ConversionBasis.COHORT),
                        CloseRate.of("close-rate"),
                        Revenue.of("revenue"));
    }

    @Test
    void what_is_due_in_whole_windows_is_spread_evenly_and_otherwise_by_days() {
        WindowNeeds needs = WindowNeeds.of(plan(), plan().getGoals(), DateRange.parse("2026"), WindowRule.monthly());

        assertThat(valueIn("2026-02", needs.leads(Stage.SQL))).isEqualTo("71.111111");
        assertThat(valueIn("2026-04", needs.leads(Stage.SQL))).isEqualTo("0.000000");
        // 18 of the 90 days from 21 November to 18 February.
        assertThat(valueIn("2026-02", needs.leads(Stage.LEAD))).isEqualTo("406.349206");
        assertThat(valueIn("2026-09", needs.revenue())).isEqualTo("400000.000000");
    }

    private static BigDecimal valueIn(String window, Map<DateRange, PlanFigure> needs) {
        return Objects.requireNonNull(needs.get(DateRange.parse(window))).getValue();
    }

    @Test
    void goals_of_a_segment_have_targets_of_their_own() {
        Plan plan = plan();
        PlanGoal goal = plan.getGoals().get(0);
        PlanTargets targets = plan.withGoals(goal.withSegment("SME"), goal.withSegment("Key accounts"))
                .toTargets(DateRange.parse("2026"), WindowRule.yearly());

        assertThat(targets.getTargets())
                .extracting(Target::getId)
                .contains("sql-volume-sme", "sql-volume-key-accounts", "revenue-target-sme");
        assertThat(targets.getMetrics().get(0).getLeads().getSegments()).containsExactly("SME");
    }

    @Test
    void targets_of_several_regions_are_refused() {
        Plan plan = plan();
        PlanGoal goal = plan.getGoals().get(0);
        Plan both = plan.withGoals(goal.withRegion("DACH"), goal.withRegion("Nordics"));

        assertThatThrownBy(() -> both.toTargets(DateRange.parse("2026"), WindowRule.monthly()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("plan 'acme-2026': must be reduced to one region by inRegion to have targets, but has goals"
                        + " of [DACH, Nordics]");
        assertThat(both.inRegion("DACH").getGoals()).containsExactly(goal.withRegion("DACH"));
    }

    @Test
    void a_plan_that_cannot_be_computed_says_why() {
        assertThatThrownBy(() -> plan().withRates(
                                StageRate.of(Stage.MQL, Stage.SQL, new BigDecimal("0.3")),
                                StageRate.of(Stage.OPPORTUNITY, Stage.CUSTOMER, new BigDecimal("0.3")))
                        .backwards())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("plan 'acme-2026': rate must begin at 'sql', where the one before ends, but begins at"
                        + " 'opportunity'");
        assertThatThrownBy(() -> plan().withRates(StageRate.of(Stage.MQL, Stage.CUSTOMER, BigDecimal.ZERO))
                        .backwards())
                .hasMessage(
                        "plan 'acme-2026': rate from 'mql' to 'customer' must be above 0 to be computed, but was 0");
        assertThatThrownBy(() -> plan().forwards(Stage.VISIT, BigDecimal.TEN))
                .hasMessage("plan 'acme-2026': must have the stage 'visit', but has [lead, mql, sql, opportunity,"
                        + " customer]");
        assertThatThrownBy(() -> StageRate.measured(Stage.MQL, Stage.SQL, Ratio.of(0, 0), DateRange.parse("2025")))
                .hasMessage("rate mql to sql in 2025: must be a part of at least one lead, but was 0 of 0");
        assertThatThrownBy(() -> StageLag.of(Stage.MQL, Stage.SQL, Period.ZERO))
                .hasMessage("duration mql to sql: must be positive, but was P0D");
    }

    @Test
    void costs_are_shown_per_deal_and_per_lead_with_their_return() {
        Plan plan = plan().withMargin(new BigDecimal("0.6"))
                .withCosts(PlanCosts.builder()
                        .putPerLead(Stage.LEAD, Money.parse("CHF 20.00"))
                        .putChannel("fair", Money.parse("CHF 9360.00"))
                        .putOther("salaries", Money.parse("CHF 70000.00"))
                        .build());
        PlanEconomics economics = plan.economics().orElseThrow();

        assertThat(economics.getCost()).hasToString("CHF 120000.00");
        assertThat(economics.getPerDeal()).hasToString("CHF 4444.44");
        assertThat(economics.getPerLead()).containsEntry(Stage.SQL, Money.parse("CHF 560.75"));
        assertThat(economics.getWorth()).containsEntry(Stage.SQL, Money.parse("CHF 1350.00"));
        assertThat(economics.getRoi()).isEqualByComparingTo("1.4");
        assertThat(economics.explain(Locale.ENGLISH))
                .contains("cost (Leads) = Leads × unit cost (Leads) = 2,032 × CHF 20.00 = CHF 40,640.00")
                .endsWith("ROI of the plan = profit after cost ÷ total cost = CHF 168,000.00 ÷ CHF 120,000.00 = 140%");
        assertThat(plan().economics()).isEmpty();
    }

    @Test
    void newcomers_count_by_the_ramp_and_from_the_day_on_which_they_join() {
        SalesTeam team = SalesTeam.of(6, Money.parse("CHF 50000.00"))
                .withAttainment(new BigDecimal("0.8"))
                .withRamp(new BigDecimal("0.25"), new BigDecimal("0.5"), new BigDecimal("0.75"))
                .withRecruits(Recruit.of(LocalDate.of(2026, 4, 16), 2));
        TeamCapacity capacity = team.during(DateRange.parse("2026-Q2"));

        // Half of April at 25 %, May at 50 %, June at 75 %, twice.
        assertThat(capacity.getRepMonths()).isEqualByComparingTo("20.75");
        assertThat(capacity.getCapacity()).hasToString("CHF 830000.00");
        assertThat(capacity.repsFor(Money.parse("CHF 1200000.00"))).isEqualTo(10);
        assertThat(capacity.explain(Locale.ENGLISH)).isEqualTo("""
                months of the ramped = sales people × months = 6 × 3 months = 18 months
                months of the recruits of 2026-04-16 = recruits of 2026-04-16 × months by ramp = 2 × 1.38 months = 2.75 months
                productive months = months of the ramped + months of the recruits of 2026-04-16 = 18 months + 2.75 months = 20.75 months
                capacity = productive months × monthly quota × attainment = 20.75 months × CHF 50,000.00 × 80% = CHF 830,000.00""");
    }
}
