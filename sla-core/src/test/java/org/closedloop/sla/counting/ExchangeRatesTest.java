package org.closedloop.sla.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeRatesTest {

    private static final CurrencyUnit CHF = CurrencyUnit.of("CHF");

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "EUR 100.00, 0.945, CHF 94.50",
        "EUR 0.10, 0.945, CHF 0.09",
        "EUR 0.10, 0.85, CHF 0.08",
        "EUR 0.10, 0.75, CHF 0.08",
        "CHF 5.00, 2, CHF 5.00"
    })
    void convert_half_even(String amount, String rate, String converted) {
        assertThat(Counts.euros(rate).convert(Money.parse(amount), CHF)).contains(Money.parse(converted));
    }

    @Test
    void convert_nothing_without_a_rate() {
        assertThat(Counts.euros("0.945").convert(Money.parse("USD 1.00"), CHF)).isEmpty();
        assertThat(ExchangeRates.none().convert(Money.parse("EUR 1.00"), CHF)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-0.9"})
    void must_be_positive(String rate) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Counts.euros(rate))
                .withMessage("exchange rates: the rate of EUR must be positive, but was " + rate);
    }
}
