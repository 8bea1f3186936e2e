package org.closedloop.sla.counting.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinorAmountTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        // Empty first.
        ",                            ,                            0",
        ",                            CHF 9.00,                    -1",
        ",                            CHF -9.00,                   -1",
        // By currency, whatever the amount.
        "CHF 1.00,                    EUR 9.00,                    -1",
        "CHF 10000000000000000000.00, EUR 9.00,                    -1",
        // The largest first.
        "CHF 1.00,                    CHF 1.00,                    0",
        "CHF 2.00,                    CHF 1.00,                    -1",
        "CHF 0.00,                    CHF -1.00,                   -1",
        "CHF 10000000000000000000.00, CHF 2.00,                    -1",
        "CHF 2.00,                    CHF -10000000000000000000.00, -1",
        "CHF 10000000000000000000.01, CHF 10000000000000000000.00, -1",
        "CHF 10000000000000000000.00, CHF 10000000000000000000.00, 0"
    })
    void amounts_are_in_the_order_of_cases(@Nullable String one, @Nullable String other, int order) {
        assertThat(Integer.signum(amount(one).compareTo(amount(other)))).isEqualTo(order);
        assertThat(Integer.signum(amount(other).compareTo(amount(one)))).isEqualTo(-order);
    }

    @ParameterizedTest(name = "{0}: negative {1}, large {2}")
    @CsvSource({
        "CHF 0.00,                   false, false",
        "CHF 0.01,                   false, false",
        "CHF -0.01,                  true,  false",
        "CHF 9999999999999999.99,    false, false",
        "CHF 10000000000000000.00,   false, true",
        "CHF -9999999999999999.99,   true,  false",
        "CHF -10000000000000000.00,  true,  true",
        "JPY 999999999999999999,     false, false",
        "JPY 1000000000000000000,    false, true"
    })
    void an_amount_of_at_most_18_digits_is_not_large(String money, boolean negative, boolean large) {
        MinorAmount amount = amount(money);

        assertThat(amount.isNegative()).isEqualTo(negative);
        assertThat(amount.large() != null).isEqualTo(large);
        assertThat(amount.toMoney()).isEqualTo(Money.parse(money));
        assertThat(restored(amount, "EUR 1.00").toMoney()).isEqualTo(Money.parse(money));
    }

    @Test
    void an_empty_amount_is_restored_as_empty() {
        assertThat(restored(new MinorAmount(), "EUR 1.00").isNone()).isTrue();
        assertThat(restored(amount("CHF 0.00"), "EUR 1.00").isNone()).isFalse();
    }

    @Test
    void a_size_greater_than_the_rest_of_a_state_is_refused() {
        StateReader in = new StateReader(new byte[] {7, 5, 'C', 'H', 'F'});
        in.unsigned();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MinorAmount().read(in))
                .withMessage("counter state, byte 2: must hold 5 things, but has only 3 bytes left");
    }

    private static MinorAmount restored(MinorAmount amount, String former) {
        StateWriter out = new StateWriter();
        amount.write(out);
        MinorAmount restored = amount(former);
        restored.read(new StateReader(out.toBytes()));
        return restored;
    }

    private static MinorAmount amount(@Nullable String money) {
        MinorAmount amount = new MinorAmount();
        if (money != null) {
            amount.set(Money.parse(money));
        }
        return amount;
    }
}
