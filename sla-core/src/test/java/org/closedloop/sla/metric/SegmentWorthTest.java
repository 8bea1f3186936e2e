package org.closedloop.sla.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentWorthTest {

    @ParameterizedTest(name = "{2} leads at {0} of {1}")
    @CsvSource({
        "0.2,  CHF 60000.00, 10, CHF 120000.00",
        "0.2,  CHF 60000.00,  0, CHF 0.00",
        // Rounded once, at the end, half-even.
        "0.5,  CHF 0.01,      1, CHF 0.00",
        "0.5,  CHF 0.01,      3, CHF 0.02",
        "0.333, CHF 100.01,   3, CHF 99.91",
        "0.5,  JPY 1,         5, JPY 2"
    })
    void leads_are_worth_their_rate_times_the_deal_size(BigDecimal rate, String size, long leads, String worth) {
        assertThat(SegmentWorth.of(rate, Money.parse(size)).of(leads)).isEqualTo(Money.parse(worth));
    }
}
