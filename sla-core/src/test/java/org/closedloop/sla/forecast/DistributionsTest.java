package org.closedloop.sla.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares the distributions with sums of exact fractions of 60 digits. */
class DistributionsTest {

    private static final MathContext DIGITS = new MathContext(60);

    /** With an odd number of halves as shape, and a square as the probability, every term is a fraction. */
    @ParameterizedTest(name = "shape {0}/2, p = ({1})^2, at most {2}")
    @CsvSource({
        "1, 0.5, 0",
        "1, 0.5, 7",
        "5, 0.5, 3",
        "5, 0.1, 250",
        "7, 0.9, 0",
        "31, 0.6, 30",
        "81, 0.2, 900",
        "4, 0.3, 20",
        "301, 0.7, 160"
    })
    void a_negative_binomial_sum_is_that_of_exact_terms(int halves, String root, int k) {
        BigDecimal shape = new BigDecimal(halves).divide(BigDecimal.valueOf(2));
        BigDecimal p = new BigDecimal(root).pow(2);
        BigDecimal term = new BigDecimal(root).pow(halves, DIGITS);
        BigDecimal sum = term;
        for (int i = 1; i <= k; i++) {
            term = term.multiply(shape.add(BigDecimal.valueOf(i - 1)), DIGITS)
                    .multiply(BigDecimal.ONE.subtract(p), DIGITS)
                    .divide(BigDecimal.valueOf(i), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        double r = shape.doubleValue();
        NegativeBinomial number = new NegativeBinomial(r, r * (1 / p.doubleValue() - 1));

        assertThat(number.exactly(k)).isCloseTo(term.doubleValue(), within(1e-13));
        assertThat(number.atMost(k)).isCloseTo(sum.doubleValue(), within(1e-13));
        assertThat(number.atLeast(k + 1)).isCloseTo(BigDecimal.ONE.subtract(sum).doubleValue(), within(1e-13));
    }

    @ParameterizedTest(name = "shape {0}, mean {1}: {2} of the probability")
    @CsvSource({
        "0.5, 0.01, 0.1",
        "0.5, 0.01, 0.9",
        "0.5, 3, 0.9",
        "2.5, 40, 0.1",
        "40.5, 60, 0.9",
        "0.01, 50, 0.9",
        "0.01, 50, 0.999",
        "1000, 900, 0.1",
        "12, 90000, 0.1",
        "12, 90000, 0.9",
        "5e8, 12, 0.9"
    })
    void a_quantile_of_a_negative_binomial_is_the_first_number_that_reaches_it(double shape, double mean, double q) {
        NegativeBinomial number = new NegativeBinomial(shape, mean);

        long quantile = number.quantile(q);

        assertThat(number.atMost(quantile)).isGreaterThanOrEqualTo(q - 1e-12);
        assertThat(number.atMost(quantile - 1)).isLessThan(q);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"0.1", "0.9"})
    void a_large_negative_binomial_continues_the_smaller_ones(double q) {
        double below = new NegativeBinomial(60, 999_999).quantile(q) / 999_999.0;
        double above = new NegativeBinomial(60, 1_000_001).quantile(q) / 1_000_001.0;

        assertThat(above).isCloseTo(below, within(1e-5));
    }

    @ParameterizedTest(name = "{0} trials, {1}/2 and {2}/2")
    @CsvSource({"1, 1, 1", "20, 1, 1", "20, 39, 3", "57, 1, 9", "250, 301, 17", "1000, 600, 1400", "2000, 15, 3"})
    void a_beta_binomial_has_exact_terms(int n, int a, int b) {
        BigDecimal successes = new BigDecimal(a).divide(BigDecimal.valueOf(2));
        BigDecimal failures = new BigDecimal(b).divide(BigDecimal.valueOf(2));
        BetaBinomial number = BetaBinomial.of(n, successes.doubleValue(), failures.doubleValue());
        BigDecimal term = BigDecimal.ONE;
        for (int i = 0; i < n; i++) {
            BigDecimal place = BigDecimal.valueOf(i);
            term = term.multiply(failures.add(place), DIGITS)
                    .divide(successes.add(failures).add(place), DIGITS);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int k = 0; k <= n; k++) {
            assertThat(number.exactly(k)).as("P(%s)", k).isCloseTo(term.doubleValue(), within(1e-12));
            assertThat(number.atLeast(k))
                    .as("P(at least %s)", k)
                    .isCloseTo(BigDecimal.ONE.subtract(sum).doubleValue(), within(1e-11));
            sum = sum.add(term, DIGITS);
            BigDecimal place = BigDecimal.valueOf(k);
            term = term.multiply(BigDecimal.valueOf(n - k), DIGITS)
                    .multiply(successes.add(place), DIGITS)
                    .divide(
                            BigDecimal.valueOf(k + 1).multiply(failures.add(BigDecimal.valueOf(n - k - 1)), DIGITS),
                            DIGITS);
        }
    }

    @ParameterizedTest(name = "{0} trials, {1} and {2}")
    @CsvSource({"100000, 300, 700", "100000, 0.5, 0.5", "5000, 4999.5, 0.5"})
    void a_beta_binomial_does_not_underflow(int n, double a, double b) {
        BetaBinomial number = BetaBinomial.of(n, a, b);

        assertThat(number.atLeast(0)).isCloseTo(1, within(1e-9));
        assertThat(number.quantile(0.1)).isLessThanOrEqualTo(number.quantile(0.9));
    }

    /** With a whole shape, the probability is a finite sum of terms of the Poisson distribution. */
    @ParameterizedTest(name = "shape {0}, x = {1} times the mean")
    @CsvSource({"1, 0.5", "1, 3", "4, 1", "20, 0.8", "200, 1.05", "1000, 0.97"})
    void a_gamma_probability_is_a_sum_of_poisson_terms(int shape, String times) {
        BigDecimal x = new BigDecimal(times).multiply(BigDecimal.valueOf(shape));
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal whole = BigDecimal.ZERO;
        // exp(x) is the sum of all terms.
        for (int i = 0; i < 5_000; i++) {
            whole = whole.add(term, DIGITS);
            sum = i < shape ? sum.add(term, DIGITS) : sum;
            term = term.multiply(x, DIGITS).divide(BigDecimal.valueOf(i + 1), DIGITS);
        }
        double mean = 700;
        GammaSum money = new GammaSum(mean, mean * mean / shape);

        assertThat(money.atLeast(Double.parseDouble(times) * mean))
                .isCloseTo(sum.divide(whole, DIGITS).doubleValue(), within(1e-12));
    }

    @ParameterizedTest(name = "shape {0}, {1} of the probability")
    @CsvSource({"0.01, 0.9", "0.3, 0.1", "1, 0.1", "7.5, 0.9", "3000, 0.1", "900000, 0.9", "1100000, 0.9"})
    void a_quantile_of_a_gamma_distribution_has_its_probability(double shape, double q) {
        GammaSum money = new GammaSum(50, 2500 / shape);

        assertThat(1 - money.atLeast(money.quantile(q))).isCloseTo(q, within(1e-7));
    }

    /** Computed with commons-statistics-interval 1.2. */
    @ParameterizedTest(name = "{0} of {1}: {2} to {3}")
    @CsvSource({
        "58, 60, 0.922403, 0.986063",
        "10, 10, 0.858931, 1.000000",
        "0, 10, 0.000000, 0.141069",
        "1, 3, 0.105775, 0.678818",
        "950, 1000, 0.940406, 0.958119",
        "1, 100000, 0.000002, 0.000034"
    })
    void a_wilson_interval_is_that_of_a_library(long successes, long trials, BigDecimal low, BigDecimal high) {
        assertThat(WilsonInterval.of(successes, trials)).contains(ForecastInterval.of(low, high));
    }

    @ParameterizedTest(name = "mean {0}, variance {1}: {2}")
    @CsvSource({"0.5, 0.05, 0.1", "0.97, 0.0004, 0.9", "0.03, 0.02, 0.9", "0.4, 0.00001, 0.1", "0.5, 0.2, 0.1"})
    void a_quantile_of_a_beta_distribution_has_its_probability(double mean, double variance, double q) {
        BetaShare share = new BetaShare(mean, variance);

        assertThat(1 - share.atLeast(share.quantile(q))).isCloseTo(q, within(1e-6));
    }
}
