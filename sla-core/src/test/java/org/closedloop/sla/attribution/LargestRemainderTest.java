package org.closedloop.sla.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.closedloop.sla.attribution.Journeys.amounts;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LargestRemainderTest {

    @ParameterizedTest
    @CsvSource({
        "CHF 100.00,  1 1 1,            33.34 33.33 33.33",
        "CHF 0.02,    1 1 1,            0.01 0.01 0.00",
        "CHF 0.00,    1 2,              0.00 0.00",
        "CHF 10.00,   0 1 0,            0.00 10.00 0.00",
        "CHF 1.00,    0.5 0.25 0.25,    0.50 0.25 0.25",
        "CHF 1.00,    2E+3 1E+3,        0.67 0.33",
        "JPY 100,     1 1 1,            34 33 33",
        "BHD 1.000,   1 1 1,            0.334 0.333 0.333",
        // 100 seats by votes: exact shares 47.0, 16.0, 15.8, 12.0, 6.1, 3.1, so the one seat left goes to the third
        "JPY 100,     47000 16000 15800 12000 6100 3100,  47 16 16 12 6 3",
        "CHF 90000000000000000.01, 1 1, 45000000000000000.01 45000000000000000.00"
    })
    void splits_to_the_last_minor_unit(Money whole, String weights, String parts) {
        assertThat(amounts(LargestRemainder.split(whole, weights(weights)))).isEqualTo(parts);
    }

    @Test
    void splits_amounts_beyond_the_range_of_long() {
        Money whole = Money.parse("CHF 100000000000000000000000000000.01");

        assertThat(amounts(LargestRemainder.split(whole, weights("1 1"))))
                .isEqualTo("50000000000000000000000000000.01 50000000000000000000000000000.00");
    }

    @Test
    void refuses_a_negative_whole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LargestRemainder.split(Money.parse("CHF -3.00"), weights("1")))
                .withMessage("largest remainder: whole must not be negative, but was CHF -3.00");
    }

    @Test
    void refuses_a_negative_weight() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LargestRemainder.split(Money.parse("CHF 3.00"), weights("1 -0.5 2")))
                .withMessage("largest remainder: weight 2 of 3 must not be negative, but was -0.5");
    }

    @Test
    void refuses_weights_that_sum_to_zero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LargestRemainder.split(Money.parse("CHF 3.00"), weights("0 0")))
                .withMessage("largest remainder: weights must add up to more than zero, but were [0, 0]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LargestRemainder.split(Money.parse("CHF 3.00"), List.of()))
                .withMessage("largest remainder: weights must add up to more than zero, but were []");
    }

    private static List<BigDecimal> weights(String weights) {
        return Arrays.stream(weights.split(" ", -1)).map(BigDecimal::new).toList();
    }
}
