package org.closedloop.sla.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.closedloop.sla.attribution.Journeys.touchOn;

import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class AttributedDealTest {

    private static final Credit SIX_FRANCS = Credit.of(touchOn(1), Money.parse("CHF 6.00"));

    @Test
    void the_amount_without_a_credit_is_unattributed() {
        AttributedDeal deal = AttributedDeal.of(Money.parse("CHF 10.00"), List.of(SIX_FRANCS));

        assertThat(deal.getUnattributed()).isEqualTo(Money.parse("CHF 4.00"));
    }

    @Test
    void refuses_credits_beyond_the_amount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttributedDeal.of(Money.parse("CHF 10.00"), List.of(SIX_FRANCS, SIX_FRANCS)))
                .withMessage("attributed deal of CHF 10.00: credits must not exceed it, but were CHF 12.00");
    }

    @Test
    void refuses_credits_in_another_currency() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttributedDeal.of(Money.parse("EUR 10.00"), List.of(SIX_FRANCS)))
                .withMessage("attributed deal of EUR 10.00: credits must be in its currency, but one was CHF 6.00");
    }

    @Test
    void refuses_a_negative_credit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credit.of(touchOn(1), Money.parse("CHF -6.00")))
                .withMessage("credit of Touch{at=2026-01-01T12:00:00Z, by=MARKETING, channel=webinar}: "
                        + "amount must not be negative, but was CHF -6.00");
    }
}
