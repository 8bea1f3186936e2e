package org.closedloop.sla.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.closedloop.sla.attribution.Journeys.CLOSE;
import static org.closedloop.sla.attribution.Journeys.ZONE;
import static org.closedloop.sla.attribution.Journeys.day;
import static org.closedloop.sla.attribution.Journeys.deal;
import static org.closedloop.sla.attribution.Journeys.parts;
import static org.closedloop.sla.attribution.Journeys.touchOn;
import static org.closedloop.sla.attribution.Journeys.wonFor;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Touch;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AttributorTest {

    private static final AttributionTerms LINEAR = AttributionTerms.unlimited(AttributionModel.linear());

    @Test
    void adds_up_the_credits_by_role_and_by_channel() {
        Lead lead = wonFor("CHF 100.00")
                .addTouches(
                        Touch.of(day(1), Role.MARKETING, "webinar"),
                        Touch.of(day(2), Role.SALES, "call"),
                        Touch.of(day(3), Role.MARKETING, "ads"),
                        Touch.of(day(4), Role.MARKETING, "webinar"))
                .build();

        AttributedDeal deal = new Attributor().split(lead, LINEAR, ZONE);

        assertThat(deal.earnedBy(Role.MARKETING)).isEqualTo(Money.parse("CHF 75.00"));
        assertThat(deal.byRole()).hasToString("{MARKETING=CHF 75.00, SALES=CHF 25.00, INSIDE_SALES=CHF 0.00}");
        assertThat(deal.byChannel()).hasToString("{ads=CHF 25.00, call=CHF 25.00, webinar=CHF 50.00}");
        assertThat(deal.getUnattributed()).isEqualTo(Money.parse("CHF 0.00"));
    }

    @Test
    void a_deal_without_touches_is_unattributed() {
        AttributedDeal deal = new Attributor().split(wonFor("CHF 100.00").build(), LINEAR, ZONE);

        assertThat(deal.getUnattributed()).isEqualTo(Money.parse("CHF 100.00"));
        assertThat(deal.getCredits()).isEmpty();
        assertThat(deal.byRole()).hasToString("{MARKETING=CHF 0.00, SALES=CHF 0.00, INSIDE_SALES=CHF 0.00}");
        assertThat(deal.byChannel()).isEmpty();
    }

    @Test
    void touches_after_the_close_earn_nothing() {
        Lead lead = wonFor("CHF 100.00").addTouches(touchOn(7), touchOn(8)).build();

        assertThat(parts(lead, LINEAR)).isEqualTo("100.00");
    }

    @Test
    void a_touch_on_the_day_of_a_close_without_a_time_is_credited() {
        Lead lead = wonFor("CHF 100.00")
                .addTouches(touchOn(7), Touch.of(CLOSE.plusSeconds(3600), Role.SALES, "call"), touchOn(8))
                .build();
        Deal closedOnTheDay = deal("CHF 100.00").withClosedAt(EventTime.on(LocalDate.of(2026, 1, 7)));

        assertThat(parts(lead, LINEAR)).isEqualTo("100.00");
        assertThat(parts(lead.withDeal(closedOnTheDay), LINEAR)).isEqualTo("50.00 50.00");
    }

    @Test
    void a_deal_of_zero_is_split_into_zeros() {
        Lead lead = wonFor("JPY 0").addTouches(touchOn(1), touchOn(2)).build();

        assertThat(parts(lead, LINEAR)).isEqualTo("0 0");
    }

    @Test
    void splits_another_amount_instead_of_the_deals_own() {
        Lead lead = wonFor("CHF 100.00").addTouches(touchOn(1), touchOn(2)).build();

        AttributedDeal deal = new Attributor().split(lead, Money.parse("EUR 90.01"), LINEAR, ZONE);

        assertThat(deal.byChannel()).hasToString("{webinar=EUR 90.01}");
    }

    @Test
    void splits_another_amount_for_a_deal_without_an_amount() {
        Deal noAmount = Deal.builder().outcome(DealOutcome.WON).closedAt(CLOSE).build();
        Lead lead = Lead.builder().id("L-1").deal(noAmount).build();

        assertThat(new Attributor()
                        .split(lead, Money.parse("EUR 9.00"), LINEAR, ZONE)
                        .getUnattributed())
                .isEqualTo(Money.parse("EUR 9.00"));
    }

    static Stream<Arguments> refusals() {
        Lead lead = Lead.builder().id("L-1").build();
        Deal won = Deal.builder().outcome(DealOutcome.WON).build();
        return Stream.of(
                Arguments.of("lead 'L-1': only a won deal can be attributed, but it has none", lead),
                Arguments.of(
                        "lead 'L-1': only a won deal can be attributed, but its deal was LOST",
                        lead.withDeal(won.withOutcome(DealOutcome.LOST))),
                Arguments.of(
                        "lead 'L-1': only a won deal can be attributed, but its deal was OPEN",
                        lead.withDeal(won.withOutcome(DealOutcome.OPEN))),
                Arguments.of(
                        "lead 'L-1': a deal without an amount cannot be attributed",
                        lead.withDeal(won.withClosedAt(EventTime.at(CLOSE)))),
                Arguments.of(
                        "lead 'L-1': a deal without a closing time cannot be attributed",
                        lead.withDeal(won.withAmount(Money.parse("CHF 1.00")))),
                Arguments.of(
                        "lead 'L-1': the deal's amount must not be negative, but was CHF -1.00",
                        lead.withDeal(deal("CHF -1.00"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void refuses_leads_without_a_won_deal_to_split(String message, Lead lead) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attributor().split(lead, LINEAR, ZONE))
                .withMessage(message);
    }
}
