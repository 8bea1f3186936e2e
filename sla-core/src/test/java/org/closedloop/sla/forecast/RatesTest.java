package org.closedloop.sla.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RatesTest {

    @Test
    void windows_that_differ_give_a_rate_by_moments() {
        // 40, 60 and 80 leads in 20 days each: 3 a day, scatter 20 * (1 + 0 + 1) = 40.
        // Between windows: (40 - 2 * 3) / (60 - 20) = 0.85; within: 3 * 3 / 60 = 0.15; increased by 2/2 of 1: 1.85.
        // Variance: 1.85 + 3 / 60 + 1.85 / 3 = 2.516667; shape 9 / 2.516667, days 3 / 2.516667.
        EventRate rate = EventRate.of(new double[] {40, 60, 80}, new double[] {20, 20, 20});

        assertThat(rate.shape()).isCloseTo(3.576159, within(1e-6));
        assertThat(rate.days()).isCloseTo(1.192053, within(1e-6));
    }

    @Test
    void windows_without_leads_count_by_their_days() {
        EventRate rate = EventRate.of(new double[] {0, 0, 0}, new double[] {20, 20, 20});

        assertThat(rate).isEqualTo(new EventRate(0.5, 60));
    }

    @Test
    void windows_that_are_more_alike_than_chance_do_not_make_the_rate_certain() {
        EventRate rate = EventRate.of(new double[] {60, 60, 60}, new double[] {20, 20, 20});

        // Between windows: (0 - 6) / 40 = -0.15, within 0.15, increased by 0.15: 0. What is left is the mean's error.
        assertThat(rate.shape()).isCloseTo(180, within(1e-9));
        assertThat(rate.days()).isCloseTo(60, within(1e-9));
    }

    @Test
    void shares_that_differ_give_a_probability_by_moments() {
        // 10, 20 and 30 of 40 each: (60 + 0.5) / 121 = 0.5; scatter 40 * (0.0625 + 0 + 0.0625) / 0.25 = 20.
        // Between: (20 - 2) / (120 - 40 - 2) = 0.230769; within 3 / 120; increased by all of both: 0.486538.
        // Variance: 0.486538 + 0.513462 / 120 + 0.486538 / 3 = 0.652996; weight 1 / 0.652996 - 1 is less than 1.
        ShareRate rate = ShareRate.of(new double[] {10, 20, 30}, new double[] {40, 40, 40});

        assertThat(rate.successes()).isCloseTo(0.5, within(1e-9));
        assertThat(rate.failures()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void shares_that_are_alike_weigh_as_much_as_their_leads() {
        ShareRate rate = ShareRate.of(new double[] {30, 30, 30}, new double[] {40, 40, 40});

        // Between: (0.0 - 2) / 78 plus 0.025 is less than 0: the weight is 1 / (1 / 120) - 1.
        assertThat(rate.successes() + rate.failures()).isCloseTo(119, within(0.5));
    }

    @Test
    void a_rate_learns_from_the_open_window() {
        assertThat(EventRate.WEAK.after(12, 4)).isEqualTo(new EventRate(12.5, 4));
        assertThat(EventRate.WEAK.after(12, 4).during(8)).isEqualTo(new NegativeBinomial(12.5, 25));
        assertThat(ShareRate.WEAK.after(9, 1).mean()).isCloseTo(9.5 / 11, within(1e-12));
    }
}
