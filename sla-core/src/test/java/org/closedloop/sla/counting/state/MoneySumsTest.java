package org.closedloop.sla.counting.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums in Swiss francs, in rappen, of two buckets. */
class MoneySumsTest {

    private static final CurrencyUnit CHF = CurrencyUnit.of("CHF");

    private final MoneySums sums = new MoneySums(CHF, 2);

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "3,                    5,                    0.08",
        "5,                    -3,                   0.02",
        "-5,                   3,                    -0.02",
        "-1,                   -1,                   -0.02",
        "9223372036854775807,  0,                    92233720368547758.07",
        "9223372036854775807,  1,                    92233720368547758.08",
        "9223372036854775807,  9223372036854775807,  184467440737095516.14",
        "-9223372036854775808, -1,                   -92233720368547758.09",
        "-9223372036854775808, 9223372036854775807,  -0.01"
    })
    void a_sum_beyond_the_range_of_long_is_exact(long minor, long more, String francs) {
        Money total = Money.parse("CHF " + francs);
        MoneySums others = new MoneySums(CHF, 2);
        add(sums, minor);
        add(sums, more);
        add(others, more);
        assertThat(sums.total(0, 2)).isEqualTo(total);

        assertThat(restored(sums).total(0, 2)).isEqualTo(total);
        others.merge(sums);
        assertThat(others.total(0, 2)).isEqualTo(total.plus(Money.ofMinor(CHF, more)));
        assertThat(others.total(0, 1)).isEqualTo(Money.zero(CHF));
    }

    @Test
    void large_and_unconverted_amounts_are_merged_and_restored() {
        MoneySums others = new MoneySums(CHF, 2);
        for (MoneySums each : List.of(sums, others)) {
            add(each, "CHF 100000000000000000000.01");
            add(each, "CHF 5.00");
            add(each, "EUR 7.00");
            add(each, "USD 1.00");
        }
        add(others, "EUR 1.00");
        sums.merge(restored(others));

        for (MoneySums each : List.of(sums, restored(sums))) {
            assertThat(each.total(1, 2)).isEqualTo(Money.parse("CHF 200000000000000000010.02"));
            assertThat(each.unconverted(1, 2)).containsExactly(Money.parse("EUR 15.00"), Money.parse("USD 2.00"));
            assertThat(each.unconverted(0, 1)).isEmpty();
        }
    }

    private static MoneySums restored(MoneySums sums) {
        StateWriter out = new StateWriter();
        sums.write(out);
        MoneySums restored = new MoneySums(CHF, 2);
        restored.read(new StateReader(out.toBytes()));
        return restored;
    }

    private static void add(MoneySums sums, long minor) {
        MinorAmount amount = new MinorAmount();
        amount.set(CHF, minor);
        sums.add(1, amount);
    }

    private static void add(MoneySums sums, String money) {
        MinorAmount amount = new MinorAmount();
        amount.set(Money.parse(money));
        sums.add(1, amount);
    }
}
