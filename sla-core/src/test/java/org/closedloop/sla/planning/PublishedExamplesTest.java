package org.closedloop.sla.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Worked examples that others published, with the numbers that they printed. The last column is the source, read in
 * November 2026. Where a source rounds differently, the row says how.
 */
class PublishedExamplesTest {

    private static final CurrencyUnit USD = CurrencyUnit.of("USD");

    /** The rates are those from the top down; the volumes those printed, from the deals up. */
    @ParameterizedTest(name = "{6}")
    @CsvSource(
            delimiter = '|',
            value = {
                "14000 | 1000 | 1 | 0.1 0.35 0.5 0.4 | ONCE | 14 35 70 200 2000 | https://mysalesprocess.com/sales-math",
                "2000000 | 60000 | 1 | 0.22 | EACH_STAGE | 34 155 | https://pulserevops.com/sales-trainings/st214",
                "250000 | 10000 | 1 | 0.5 0.8 0.25 | ONCE | 25 100 125 250 | https://pickscribe.com/v/2LBBr8ofb2k",
                "120000 | 12000 | 1 | 0.1 | ONCE | 10 100 | https://bestinsleads.com/sales-training-resources/how-to-calculate-the-number-of-leads-you-need-to-reach-your-targets.htm",
            })
    void reverse_funnel_gives_the_printed_numbers(
            BigDecimal revenue,
            BigDecimal dealSize,
            BigDecimal share,
            String rates,
            StageRounding rounding,
            String printed,
            String source) {
        List<StageRate> chain = new ArrayList<>();
        String[] decimals = rates.split(" ", -1);
        for (int i = 0; i < decimals.length; i++) {
            Stage to = i == decimals.length - 1 ? Stage.CUSTOMER : Stage.of("stage-" + (i + 1));
            chain.add(StageRate.of(Stage.of("stage-" + i), to, new BigDecimal(decimals[i])));
        }
        Plan plan = Plan.builder()
                .id("published")
                .currency(USD)
                .addGoals(PlanGoal.of(DateRange.parse("2026"), Money.of(USD, revenue))
                        .withMarketingShare(share))
                .dealSize(Money.of(USD, dealSize))
                .rates(chain)
                .rounding(rounding)
                .build();

        assertThat(plan.backwards().get(0).getVolumes())
                .as(source)
                .extracting(StageVolume::getCount)
                .containsExactlyElementsOf(List.of(printed.split(" ", -1)).stream()
                        .map(Long::valueOf)
                        .toList());
    }

    /** 7,500,000 ÷ 85,000 = 88.2; the source prints the nearest whole number, "at least 88". */
    @Test
    void deals_of_a_quarter_of_the_revenue_are_88_to_the_nearest() {
        Plan plan = Plan.builder()
                .id("sbi") // https://salesbenchmarkindex.com/insights/is-marketing-responsible-for-100-of-leads/
                .currency(USD)
                .addGoals(PlanGoal.of(DateRange.parse("2026"), usd("30000000"))
                        .withMarketingShare(new BigDecimal("0.25")))
                .dealSize(usd("85000"))
                .addRates(StageRate.of(Stage.SQL, Stage.CUSTOMER, new BigDecimal("0.25")))
                .build();
        StageVolume deals = plan.backwards().get(0).volume(Stage.CUSTOMER);

        assertThat(plan.backwards().get(0).getSourcedRevenue()).isEqualTo(usd("7500000"));
        assertThat(deals.getFigure().round(0, RoundingMode.HALF_UP)).isEqualByComparingTo("88");
        assertThat(deals.getCount()).isEqualTo(89);
    }

    @ParameterizedTest(name = "{7}")
    @CsvSource(
            delimiter = '|',
            value = {
                "18 | 0.24 | 42000 | 78 | 1 | 2326 | HALF_UP | https://winsabove.pages.dev/glossary/sales-velocity",
                "18 | 0.24 | 42000 | 65 | 1 | 2791 | HALF_UP | the same; it prints 2,790 for 2,791.38 and goes on with it",
                "40 | 0.25 | 25000 | 90 | 1 | 2777 | DOWN | https://www.mavenlb.com/blog/sales-velocity-formula (cut off)",
                "40 | 0.25 | 25000 | 90 | 30 | 83333 | HALF_UP | https://www.mavenlb.com/blog/sales-velocity-formula, a month",
                "100 | 0.25 | 30000 | 60 | 1 | 12500 | HALF_UP | https://www.pipelineroad.com/agency/glossary/sales-velocity",
                "50 | 0.25 | 12000 | 90 | 1 | 1667 | HALF_UP | https://askedwell.com/pages/what-is/sales-velocity",
            })
    void sales_velocity_gives_the_printed_numbers(
            long opportunities,
            BigDecimal winRate,
            String dealSize,
            long days,
            int during,
            BigDecimal printed,
            RoundingMode rounding,
            String source) {
        SalesVelocity velocity = SalesVelocity.ofDays(opportunities, winRate, usd(dealSize), days);

        assertThat(velocity.during(during).getAmount().setScale(0, rounding))
                .as(source)
                .isEqualByComparingTo(printed);
    }

    @ParameterizedTest(name = "{6}")
    @CsvSource(
            delimiter = '|',
            value = {
                "4800000 | 1600000 | 0.22 | 3.0 | 4.5 | 1056000 | https://winsabove.pages.dev/glossary/pipeline-coverage-ratio",
                "990000 | 300000 | 0.30 | 3.3 | 3.3 | 297000 | https://getgangly.com/blog/pipeline-coverage-ratio",
                "2640000 | 800000 | 0.18 | 3.3 | 5.6 | 475200 | https://getgangly.com/blog/pipeline-coverage-ratio",
                "1260000 | 450000 | 0.38 | 2.8 | 2.6 | 478800 | https://getgangly.com/blog/pipeline-coverage-ratio",
                "3000000 | 1000000 | 0.25 | 3.0 | 4.0 | 750000 | https://mxmrevenue.com/insights/pipeline-coverage-ratio/ and https://getfairview.com/blog/pipeline-coverage-ratio",
            })
    void pipeline_coverage_gives_the_printed_numbers(
            String pipeline,
            String quota,
            BigDecimal winRate,
            BigDecimal coverage,
            BigDecimal required,
            String won,
            String source) {
        PipelineCoverage covered = PipelineCoverage.of(usd(pipeline), usd(quota), winRate);

        assertThat(covered.getCoverage().setScale(1, RoundingMode.HALF_UP))
                .as(source)
                .isEqualByComparingTo(coverage);
        assertThat(covered.getRequiredCoverage().setScale(1, RoundingMode.HALF_UP))
                .as(source)
                .isEqualByComparingTo(required);
        assertThat(covered.getExpected()).as(source).isEqualTo(usd(won));
    }

    /** The deals are rounded up before they are multiplied: 34 ÷ 0.22 = 155 opportunities of 60,000. */
    @Test
    void coverage_from_whole_deals_is_4_65() {
        Plan plan = Plan.builder()
                .id("pulse") // https://pulserevops.com/sales-trainings/st214
                .currency(USD)
                .addGoals(PlanGoal.of(DateRange.parse("2026"), usd("2000000")))
                .dealSize(usd("60000"))
                .addRates(StageRate.of(Stage.OPPORTUNITY, Stage.CUSTOMER, new BigDecimal("0.22")))
                .rounding(StageRounding.EACH_STAGE)
                .build();
        Money pipeline = usd("60000")
                .multipliedBy(plan.backwards().get(0).volume(Stage.OPPORTUNITY).getCount());

        assertThat(pipeline).isEqualTo(usd("9300000"));
        assertThat(PipelineCoverage.of(pipeline, usd("2000000"), new BigDecimal("0.22"))
                        .getCoverage())
                .isEqualByComparingTo("4.65");
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "10000 | 5000 | 30 | 500.00 | https://openmeter.io/docs/glossary/customer-acquisition-cost",
                "120000 | 0 | 1500 | 80.00 | https://roicalculator-live.pages.dev/glossary/cac.html",
                "100000 | 0 | 50 | 2000.00 | https://www.calculates.dev/glossary/what-is-cac",
                "40000 | 20000 | 300 | 200.00 | https://blog.ascendio-corporate.com/how-to-calculate-customer-acquisition-cost",
                "12000 | 0 | 150 | 80.00 | https://www.planprojections.com/projections/customer-acquisition-cost/",
                "20000 | 0 | 1000 | 20.00 | https://inkbotdesign.com/?p=277803",
            })
    void acquisition_cost_gives_the_printed_numbers(
            String marketing, String sales, long customers, String printed, String source) {
        AcquisitionCost cost = AcquisitionCost.builder()
                .putCost("marketing", usd(marketing))
                .putCost("sales salaries", usd(sales))
                .customers(customers)
                .build();

        assertThat(cost.getPerCustomer()).as(source).isEqualTo(usd(printed));
    }

    @ParameterizedTest(name = "{7}")
    @CsvSource(
            delimiter = '|',
            value = {
                "600 | 120 | 0.8 | 0.05 | 6.25 | 1920 | 3.2 | https://www.callculator.cc/callculator946_pre_seed_payback_calculator/ (payback)",
                "50 | 25 | 1 | 0.05 | 2 | 500 | 10 | https://complete.tools/md/cac-ltv-payback-calculator.md (LTV and ratio)",
                "50 | 15 | 1 | 0.05 | 3.33 | 300 | 6 | https://complete.tools/md/cac-ltv-payback-calculator.md (payback)",
                "50 | 30 | 1 | 0.02 | 1.67 | 1500 | 30 | https://complete.tools/md/cac-ltv-payback-calculator.md (LTV)",
                "2400 | 1200 | 0.7 | 0.05 | 2.86 | 16800 | 7 | https://2nth-site.pages.dev/team/grant.html (LTV)",
            })
    void payback_and_lifetime_value_give_the_printed_numbers(
            String cost,
            String revenue,
            BigDecimal margin,
            BigDecimal churn,
            BigDecimal months,
            String lifetime,
            BigDecimal ratio,
            String source) {
        CustomerPayback payback =
                CustomerPayback.of(usd(cost), usd(revenue)).withMargin(margin).withMonthlyChurn(churn);

        assertThat(payback.getMonths().setScale(2, RoundingMode.HALF_UP))
                .as(source)
                .isEqualByComparingTo(months);
        assertThat(payback.getLifetimeValue()).as(source).contains(usd(lifetime));
        assertThat(payback.getLifetimeToCost().orElseThrow()).as(source).isEqualByComparingTo(ratio);
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0.25 | 1200 | 0.4 | 120.00 | https://websiteroicalculator.com/blog/how-to-calculate-the-value-of-a-website-lead",
                "0.20 | 500 | 0.6 | 60.00 | https://helpfultoolbox.com/lead-value-calculator.html",
                "0.04 | 1200 | 0.7 | 33.60 | https://totalnumbers.com/calculators/lead-value-calculator",
                "0.10 | 8000 | 1 | 800.00 | https://piperocket.digital/tools/lead-value-calculator/",
                "0.00675 | 7500 | 1 | 50.63 | https://porterholloway.com/article/forecasting-and-budgeting-mqls-sqls-and-sals (15 % × 30 % × 15 %)",
                "0.045 | 7500 | 1 | 337.50 | https://porterholloway.com/article/forecasting-and-budgeting-mqls-sqls-and-sals",
                "0.15 | 7500 | 1 | 1125.00 | https://porterholloway.com/article/forecasting-and-budgeting-mqls-sqls-and-sals",
            })
    void lead_worth_gives_the_printed_numbers(
            BigDecimal closeRate, String dealSize, BigDecimal margin, String printed, String source) {
        LeadWorth worth = LeadWorth.of(closeRate, usd(dealSize)).withMargin(margin);

        assertThat(worth.getWorth()).as(source).isEqualTo(usd(printed));
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "lead | 10000 | 200 | 50.00 | https://mosaic.tech/financial-metrics/cost-per-lead",
                "mql | 5000 | 30 | 166.67 | https://www.calcbee.com/calculators/marketing/ppc/cost-per-mql-calculator",
                "sql | 15000 | 36 | 416.67 | https://www.calcbee.com/calculators/marketing/ppc/cost-per-sql-calculator",
                "lead | 5000 | 50 | 100.00 | https://18insurance.com/cost-per-lead-cpl/",
                "mql | 10000 | 200 | 50.00 | https://bit1024.com/tool/Cost-Per-Qualified-Lead-CPQL-Calculator",
            })
    void stage_cost_gives_the_printed_numbers(String stage, String cost, long leads, String printed, String source) {
        assertThat(StageCost.of(Stage.of(stage), usd(cost), leads).getPerLead())
                .as(source)
                .isEqualTo(usd(printed));
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 3 | 1 | 3 | 2.00 | https://tag.prooflytics.io/blog/how-to-calculate-marketing-roi (ROI of 200 %)",
                "1 | 4 | 0.3 | 4 | 0.20 | https://tag.prooflytics.io/blog/how-to-calculate-marketing-roi (1.20 for each 1 spent)",
            })
    void channel_return_gives_the_printed_numbers(
            String cost, String revenue, BigDecimal margin, BigDecimal roas, BigDecimal roi, String source) {
        ChannelReturn search =
                ChannelReturn.of("search", usd(cost), usd(revenue)).withMargin(margin);

        assertThat(search.getRoas()).as(source).isEqualByComparingTo(roas);
        assertThat(search.getRoi()).as(source).isEqualByComparingTo(roi);
    }

    /** Days of the calendar, as the source counts them: 96,000 of 260,000 after 12 of 30 days. */
    @Test
    void sales_pace_projects_240_000_and_92_3_percent() {
        RequiredPace pace = RequiredPace.builder() // https://cal76.calculator.city/?p=2254
                .target(new BigDecimal("260000"))
                .actual(new BigDecimal("96000"))
                .currency(USD)
                .elapsedDays(12)
                .remainingDays(18)
                .build();

        assertThat(pace.getCurrent().orElseThrow().toMoney(RoundingMode.HALF_UP))
                .isEqualTo(usd("8000"));
        assertThat(pace.getProjected().orElseThrow().toMoney(RoundingMode.HALF_UP))
                .isEqualTo(usd("240000"));
        assertThat(new BigDecimal("240000").divide(pace.getTarget(), 3, RoundingMode.HALF_UP))
                .isEqualTo("0.923");
    }

    /** 35,000 of 100,000 are missing after half the quarter; raw pipeline 120,000 covers it 3.43 times. */
    @Test
    void quota_gap_is_35_000_and_covered_3_43_times() {
        RequiredPace pace = RequiredPace.builder() // https://codingace.net/crmp/quota_gap.html
                .target(new BigDecimal("100000"))
                .actual(new BigDecimal("65000"))
                .currency(USD)
                .elapsedDays(45)
                .remainingDays(45)
                .build();
        PipelineCoverage coverage = PipelineCoverage.of(usd("120000"), usd("35000"), new BigDecimal("0.3"));

        assertThat(pace.getGap()).isEqualByComparingTo("35000");
        assertThat(coverage.getCoverage().setScale(2, RoundingMode.HALF_UP)).isEqualTo("3.43");
    }

    /** The source applies the attainment to ramped people only, so that newcomers are a team of their own. */
    @Test
    void capacity_of_7_ramped_and_3_ramping_people_is_1_0725_million() {
        // https://metrickittools.com/guides/sales-capacity-guide
        DateRange quarter = DateRange.parse("2026-Q1");
        SalesTeam ramped = SalesTeam.of(7, usd("50000")).withAttainment(new BigDecimal("0.85"));
        SalesTeam ramping = SalesTeam.of(3, usd("50000")).withAttainment(new BigDecimal("0.4"));

        assertThat(ramped.during(quarter).getCapacity()).isEqualTo(usd("892500"));
        assertThat(ramping.during(quarter).getCapacity()).isEqualTo(usd("180000"));
    }

    /** 6,000,000 at a quota of 800,000 a year: "about eight" people, 7.5 rounded up. */
    @Test
    void naive_headcount_of_a_6_million_plan_is_eight() {
        // https://techstartup.bartleyeditions.com/sales-capacity-planning
        SalesTeam team = SalesTeam.of(0, usd("66666.67"));

        assertThat(team.during(DateRange.parse("2026")).repsFor(usd("6000000"))).isEqualTo(8);
    }

    private static Money usd(String amount) {
        return Money.of(USD, new BigDecimal(amount));
    }
}
