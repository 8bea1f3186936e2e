package org.closedloop.sla.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.planning.PlanCosts;
import org.closedloop.sla.planning.PlanGoal;
import org.closedloop.sla.planning.Recruit;
import org.closedloop.sla.planning.SalesTeam;
import org.closedloop.sla.planning.StageLag;
import org.closedloop.sla.planning.StageRate;
import org.closedloop.sla.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A plan that has every attribute. */
final class PlanFixtures {

    private static final CurrencyUnit CHF = CurrencyUnit.of("CHF");

    private PlanFixtures() {}

    static Plan plan() {
        PlanGoal third = PlanGoal.of(DateRange.parse("2026-Q3"), chf("1200000"))
                .withRegion("Switzerland")
                .withMarketingShare(new BigDecimal("0.4"));
        return Plan.builder()
                .id("acme-plan-2026")
                .company("Acme AG")
                .currency(CHF)
                .start(LocalDate.of(2025, 7, 1))
                .addGoals(
                        third,
                        third.withSegment("enterprise")
                                .withPeriod(DateRange.parse("2026-Q4"))
                                .withRevenue(chf("900000"))
                                .withDealSize(chf("60000"))
                                .withRates(StageRate.of(Stage.OPPORTUNITY, Stage.CUSTOMER, new BigDecimal("0.2"))))
                .dealSize(chf("18000"))
                .addRates(
                        StageRate.of(Stage.LEAD, Stage.MQL, new BigDecimal("0.35")),
                        StageRate.measured(Stage.MQL, Stage.SQL, Ratio.of(120, 400), DateRange.parse("2025")),
                        StageRate.of(Stage.SQL, Stage.OPPORTUNITY, new BigDecimal("0.5")),
                        StageRate.of(Stage.OPPORTUNITY, Stage.CUSTOMER, new BigDecimal("0.25")))
                .addDurations(
                        StageLag.of(Stage.LEAD, Stage.MQL, Period.ofDays(10)),
                        StageLag.of(Stage.MQL, Stage.SQL, Period.ofMonths(1)),
                        StageLag.of(Stage.SQL, Stage.CUSTOMER, Period.ofMonths(6)))
                .team(SalesTeam.of(6, chf("60000"))
                        .withAttainment(new BigDecimal("0.9"))
                        .withRamp(new BigDecimal("0.25"), new BigDecimal("0.5"), new BigDecimal("0.75"))
                        .withRecruits(Recruit.of(LocalDate.of(2026, 4, 1), 2)))
                .costs(PlanCosts.builder()
                        .putPerLead(Stage.LEAD, chf("20"))
                        .putChannel("trade fair", chf("12000"))
                        .putOther("salaries", chf("70000"))
                        .build())
                .margin(new BigDecimal("0.6"))
                .build();
    }

    private static Money chf(String amount) {
        return Money.of(CHF, new BigDecimal(amount));
    }
}
