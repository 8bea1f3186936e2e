package org.closedloop.sla.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.stream.LongStream;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.measurement.Ratio;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class KnownAmountsTest {

    private static final CurrencyUnit CHF = CurrencyUnit.of("CHF");

    private static Amount amount(long total, long... listed) {
        return Amount.of(Money.ofMajor(CHF, total))
                .withCases(LongStream.of(listed)
                        .mapToObj(francs -> LeadCase.builder()
                                .lead("L")
                                .kind(LeadCase.Kind.WON)
                                .at(Instant.EPOCH)
                                .amount(Money.ofMajor(CHF, francs))
                                .build())
                        .toList());
    }

    @Test
    void without_any_deal_amounts_are_taken_as_exponential() {
        assertThat(new KnownAmounts().size(100)).isEqualTo(200);
    }

    @Test
    void the_deals_of_a_complete_list_count_with_three_of_an_exponential_distribution() {
        KnownAmounts known = new KnownAmounts();

        assertThat(known.add(amount(600, 300, 200, 100))).isTrue();
        assertThat(known.deals()).isEqualTo(3);
        assertThat(known.mean()).isEqualTo(200);
        // Squares: 90,000 + 40,000 + 10,000, and 3 x 2 x 200 x 200; sums: 600, and 3 x 200.
        assertThat(known.size(200)).isCloseTo(380_000 / 1_200.0, within(1e-9));
    }

    @Test
    void deals_that_are_not_listed_are_smaller_than_the_least_one_listed() {
        KnownAmounts known = new KnownAmounts();

        assertThat(known.add(amount(1_000, 400, 200))).isFalse();
        assertThat(known.deals()).isZero();
        // Of a mean of 100 there are 10 deals, 8 of which bring 400: 50 each. 400 x 2 x 50 x 200 / 250 = 32,000.
        assertThat(known.size(100)).isCloseTo((160_000 + 40_000 + 32_000 + 60_000) / 1_300.0, within(1e-9));
    }

    @Test
    void a_share_lists_no_amounts() {
        assertThat(new KnownAmounts().add(Ratio.of(1, 2))).isFalse();
    }

    @Test
    void a_sum_has_the_mean_and_the_variance_of_its_deals_and_the_probability_of_none() {
        DealSizeMoments deal = new DealSizeMoments(100, 190, false);
        NegativeBinomial units = new NegativeBinomial(8, 1.2);

        CompoundSum sum = CompoundSum.of(units, deal);

        assertThat(sum.mean()).isCloseTo(1.2 * 190, within(1e-9));
        double square = (1 - sum.none())
                * (sum.some().variance() + sum.some().mean() * sum.some().mean());
        assertThat(square - sum.mean() * sum.mean()).isCloseTo((1.2 + 1.2 * 1.2 / 8) * 190 * 190, within(1e-6));
        // 2.28 deals of a gamma-Poisson number with a shape of 8.
        assertThat(sum.none()).isCloseTo(Math.pow(8 / (8 + 2.28), 8), within(1e-12));
        assertThat(sum.quantile(0.1)).isZero();
        assertThat(sum.atLeast(0)).isEqualTo(1);
        assertThat(sum.atLeast(sum.quantile(0.9))).isCloseTo(0.1, within(1e-9));
    }

    @Test
    void without_deals_to_come_the_sum_is_zero() {
        CompoundSum none = CompoundSum.of(new NegativeBinomial(8, 0), new DealSizeMoments(100, 190, false));

        assertThat(none.mean()).isZero();
        assertThat(none.atLeast(1)).isZero();
        assertThat(none.quantile(0.9)).isZero();
    }
}
