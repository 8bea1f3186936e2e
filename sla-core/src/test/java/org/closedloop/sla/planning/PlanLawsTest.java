package org.closedloop.sla.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.WindowRule;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class PlanLawsTest {

    private static final CurrencyUnit CHF = CurrencyUnit.of("CHF");

    @Provide
    Arbitrary<Plan> plans() {
        Arbitrary<BigDecimal> rate = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.05"), BigDecimal.ONE)
                .ofScale(3);
        return Combinators.combine(
                        Arbitraries.longs().between(1, 1_000_000_000_000L),
                        Arbitraries.longs().between(100, 100_000_000),
                        rate.list().ofMinSize(2).ofMaxSize(5),
                        rate)
                .as((revenue, size, rates, share) -> {
                    List<StageRate> chain = new ArrayList<>();
                    for (int i = 0; i < rates.size(); i++) {
                        Stage to =
                                i == rates.size() - 1 ? Stage.CUSTOMER : i == 0 ? Stage.SQL : Stage.of("s" + (i + 1));
                        Stage from = i == 0 ? Stage.MQL : i == 1 ? Stage.SQL : Stage.of("s" + i);
                        chain.add(StageRate.of(from, to, rates.get(i)));
                    }
                    return Plan.builder()
                            .id("law")
                            .currency(CHF)
                            .addGoals(PlanGoal.of(DateRange.parse("2026"), Money.ofMinor(CHF, revenue))
                                    .withMarketingShare(share))
                            .dealSize(Money.ofMinor(CHF, size))
                            .rates(chain)
                            .build();
                });
    }

    /** Backwards, then forwards from any stage, is the goal again, to the cent. */
    @Property(tries = 300)
    void forwards_is_the_inverse_of_backwards(@ForAll("plans") Plan plan) {
        GoalRequirement goal = plan.backwards().get(0);
        for (StageVolume volume : goal.getVolumes()) {
            Rational revenue = volume.getFigure().exact();
            for (StageRate rate : FunnelChain.of(plan).from(volume.getStage())) {
                revenue = revenue.times(rate.figure().exact());
            }
            revenue = revenue.times(Rational.of(plan.getDealSize().getAmount()));
            PlanGoal given = goal.getGoal();
            assertThat(revenue)
                    .isEqualTo(
                            Rational.of(given.getRevenue().getAmount()).times(Rational.of(given.getMarketingShare())));
        }
    }

    /** The number that is required brings the goal, and one lead fewer does not. */
    @Property(tries = 300)
    void rounded_numbers_are_the_smallest_that_are_enough(@ForAll("plans") Plan plan) {
        for (StageVolume volume : plan.backwards().get(0).getVolumes()) {
            assertThat(Rational.of(volume.getCount()))
                    .isGreaterThanOrEqualTo(volume.getFigure().exact());
            assertThat(Rational.of(volume.getCount() - 1))
                    .isLessThan(volume.getFigure().exact());
        }
    }

    @Property(tries = 300)
    void rounding_each_stage_never_needs_less(@ForAll("plans") Plan plan) {
        List<StageVolume> once = plan.backwards().get(0).getVolumes();
        List<StageVolume> each =
                plan.withRounding(StageRounding.EACH_STAGE).backwards().get(0).getVolumes();
        for (int i = 0; i < once.size(); i++) {
            assertThat(each.get(i).getCount())
                    .isGreaterThanOrEqualTo(once.get(i).getCount());
        }
    }

    /** Together, the windows require at least what the plan needs, and at most one lead or cent per window more. */
    @Property(tries = 300)
    void targets_add_up_to_the_plan(@ForAll("plans") Plan plan) {
        PlanTargets targets = plan.toTargets(DateRange.parse("2026"), WindowRule.monthly());
        long needed = plan.backwards().get(0).volume(Stage.SQL).getCount();
        VolumeTarget volume = (VolumeTarget) targets.getTargets().get(0);
        MoneyTarget money =
                (MoneyTarget) targets.getTargets().get(targets.getTargets().size() - 1);

        assertThat(volume.getAtLeast() * 12).isBetween(needed, needed + 12);
        assertThat(money.getAtLeast().multipliedBy(12).getAmountMinorLong())
                .isBetween(
                        plan.getGoals().get(0).getRevenue().getAmountMinorLong(),
                        plan.getGoals().get(0).getRevenue().getAmountMinorLong() + 12);
    }
}
