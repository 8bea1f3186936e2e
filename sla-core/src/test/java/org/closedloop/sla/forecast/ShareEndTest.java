package org.closedloop.sla.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.closedloop.sla.measurement.Ratio;
import org.junit.jupiter.api.Test;

/** Compares shares at the end with the sum over every number of leads and every number of successes. */
class ShareEndTest {

    private static final BigDecimal[] REQUIRED = {
        new BigDecimal("0.5"), new BigDecimal("0.9"), new BigDecimal("0.95"), new BigDecimal("0.3333")
    };

    private final SplittableRandom random = new SplittableRandom(4_711);

    /** A window of random numbers. */
    private record Example(Ratio now, ShareRate rate, int pending, NegativeBinomial arriving) {

        double atLeast(BigDecimal share, long leads) {
            double sum = 0;
            for (int n = 0; n < 400; n++) {
                long all = now.getWhole() + pending + n;
                if (all >= leads) {
                    long needed = share.multiply(BigDecimal.valueOf(all))
                                    .setScale(0, RoundingMode.CEILING)
                                    .longValue()
                            - now.getPart();
                    sum += arriving.exactly(n)
                            * BetaBinomial.of(pending + n, rate.successes(), rate.failures())
                                    .atLeast(needed);
                }
            }
            return sum;
        }

        ShareEnd end() {
            return ShareEnd.of(now, rate, pending, arriving);
        }
    }

    private Example example(double least, double most, double shape) {
        long whole = random.nextLong(0, 200);
        long part = random.nextLong(0, whole + 1);
        int pending = random.nextInt(0, 8);
        return new Example(
                Ratio.of(part, whole),
                new ShareRate(random.nextDouble(0.5, 90), random.nextDouble(0.5, 30)).after(part, whole - part),
                pending,
                new NegativeBinomial(shape, random.nextDouble(least, most - pending)));
    }

    @Test
    void few_leads_have_the_probability_of_the_sum() {
        for (int i = 0; i < 300; i++) {
            Example some = example(0, FewLeads.MEAN, random.nextDouble(20, 300));
            for (BigDecimal share : REQUIRED) {
                assertThat(some.end().atLeast(share, 5)).as("%s", some).isCloseTo(some.atLeast(share, 5), within(2e-6));
            }
        }
    }

    @Test
    void a_quantile_of_few_leads_is_the_first_share_that_reaches_it() {
        for (int i = 0; i < 300; i++) {
            Example some = example(2, FewLeads.MEAN, random.nextDouble(20, 300));
            double data = some.atLeast(BigDecimal.ZERO, 1);

            BigDecimal quantile = BigDecimal.valueOf(some.end().quantile(0.1));

            assertThat(data - some.atLeast(quantile.add(new BigDecimal("1e-7")), 1))
                    .as("%s", some)
                    .isGreaterThanOrEqualTo(0.1 * data - 2e-6);
            assertThat(data - some.atLeast(quantile.subtract(new BigDecimal("1e-7")), 1))
                    .as("%s", some)
                    .isLessThan(0.1 * data + 2e-6);
        }
    }

    /** Half of a number of leads is whole for every second number, so that the shares around it are not spread evenly. */
    @Test
    void many_leads_have_about_the_probability_of_the_sum() {
        for (int i = 0; i < 100; i++) {
            Example some = example(40, 120, random.nextDouble(200, 2_000));
            for (BigDecimal share : REQUIRED) {
                assertThat(some.end().atLeast(share, 1)).as("%s", some).isCloseTo(some.atLeast(share, 1), within(0.03));
            }
        }
    }

    @Test
    void without_leads_to_come_the_share_is_a_whole_number_of_successes() {
        Example pending = new Example(
                Ratio.of(90, 100), new ShareRate(90.5, 10.5), 40, new NegativeBinomial(1, 0));

        assertThat(pending.end().atLeast(new BigDecimal("0.9"), 1))
                .isCloseTo(pending.atLeast(new BigDecimal("0.9"), 1), within(1e-12));
        assertThat(pending.end().quantile(0.5) * 140).isCloseTo(126, within(1e-9));
    }

    @Test
    void a_window_with_too_few_leads_does_not_meet_its_target() {
        Example none = new Example(Ratio.of(9, 9), new ShareRate(9.5, 0.5), 0, new NegativeBinomial(1, 0));

        assertThat(none.end().atLeast(new BigDecimal("0.9"), 10)).isZero();
        assertThat(none.end().atLeast(new BigDecimal("0.9"), 9)).isEqualTo(1);
    }
}
