package org.closedloop.sla.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.time.TimeLimit;
import org.junit.jupiter.api.Test;

class CohortMetricTest {

    private static final TimeLimit DAYS_90 = TimeLimit.calendarDays(90);
    private static final Conversion WITHIN_90 = Conversion.within("rate", Stage.MQL, Stage.SQL, DAYS_90);

    @Test
    void a_cohort_with_a_time_matures_and_one_without_does_not() {
        assertThat(WITHIN_90.maturity()).contains(DAYS_90);
        assertThat(CohortRevenue.of("revenue", Stage.MQL, DAYS_90).maturity()).contains(DAYS_90);
        assertThat(Conversion.of("rate", Stage.MQL, Stage.SQL, ConversionBasis.COHORT)
                        .maturity())
                .isEmpty();
    }

    @Test
    void a_cohort_needs_a_time_in_days() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WITHIN_90.withWithin(TimeLimit.hours(4)))
                .withMessage("metric 'rate': within must be in days, but was PT4H");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CohortRevenue.of("revenue", Stage.MQL, TimeLimit.hours(4)))
                .withMessage("metric 'revenue': within must be in days, but was PT4H");
    }

    @Test
    void only_a_cohort_has_a_time() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WITHIN_90.withBasis(ConversionBasis.PERIOD))
                .withMessage("metric 'rate': within needs the basis cohort, but it was period");
    }

    @Test
    void a_shorter_time_implies_a_longer_one() {
        assertThat(WITHIN_90.withWithin(TimeLimit.calendarDays(30)).implies(WITHIN_90))
                .isTrue();
        assertThat(WITHIN_90.implies(WITHIN_90.withWithin(TimeLimit.calendarDays(30))))
                .isFalse();
        assertThat(WITHIN_90.implies(Conversion.of("rate", Stage.MQL, Stage.SQL, ConversionBasis.COHORT)))
                .isFalse();
        assertThat(SalesCycle.from("cycle", Stage.SQL, DAYS_90)
                        .implies(SalesCycle.from("other", Stage.SQL, TimeLimit.calendarDays(120))))
                .isTrue();
        assertThat(SalesCycle.from("cycle", Stage.SQL, DAYS_90).implies(SalesCycle.fromCreation("other", DAYS_90)))
                .isFalse();
    }

    @Test
    void sums_and_numbers_of_closed_deals_increase_and_sizes_and_open_deals_do_not() {
        assertThat(Revenue.of("revenue").isIncreasing()).isTrue();
        assertThat(DealCount.of("won", DealOutcome.WON).isIncreasing()).isTrue();
        assertThat(DealCount.of("open", DealOutcome.OPEN).isIncreasing()).isFalse();
        assertThat(DealSize.of("size", SizeStatistic.MEAN).isIncreasing()).isFalse();
        assertThat(WITHIN_90.isIncreasing()).isFalse();
    }

    @Test
    void each_kind_states_the_data_that_it_needs() {
        assertThat(DealCount.of("open", DealOutcome.OPEN).needs())
                .containsExactly(LeadData.DEAL_CREATION, LeadData.CLOSE);
        assertThat(DealCount.of("lost", DealOutcome.LOST).needs()).containsExactly(LeadData.CLOSE, LeadData.LOSS);
        assertThat(WinRate.of("rate", OpenDeals.INCLUDED).needs())
                .containsExactly(LeadData.DEAL_CREATION, LeadData.CLOSE, LeadData.LOSS);
        assertThat(SalesCycle.fromCreation("cycle", DAYS_90).needs())
                .containsExactly(LeadData.CREATION, LeadData.CLOSE);
        assertThat(Completeness.of("complete", "email")
                        .withLeads(LeadFilter.builder().addBlank("owner").build())
                        .fields())
                .containsExactly("owner", "email");
    }
}
