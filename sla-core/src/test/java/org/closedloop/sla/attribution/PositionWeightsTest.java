package org.closedloop.sla.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.attribution.Journeys.ZONE;
import static org.closedloop.sla.attribution.Journeys.day;
import static org.closedloop.sla.attribution.Journeys.parts;
import static org.closedloop.sla.attribution.Journeys.touchOn;
import static org.closedloop.sla.attribution.Journeys.wonFor;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.funnel.Touch;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The touches at each position, and the weights of positions without a touch. */
class PositionWeightsTest {

    @Test
    void a_touch_that_holds_two_places_earns_both_shares() {
        Lead lead = touchedOnDays1To3().putStage(Stage.LEAD, day(1)).build();

        assertThat(parts(lead, AttributionModel.uShaped())).isEqualTo("800.00 100.00 100.00");
    }

    @Test
    void a_touch_that_holds_every_place_earns_all() {
        Lead lead = wonFor("CHF 1000.00")
                .addTouches(touchOn(1))
                .putStage(Stage.LEAD, day(1))
                .putStage(Stage.OPPORTUNITY, day(2))
                .build();

        assertThat(parts(lead, AttributionModel.fullPath())).isEqualTo("1000.00");
    }

    @Test
    void a_place_without_a_touch_leaves_its_share_to_the_others_in_proportion() {
        Lead becameLeadBeforeAnyTouch =
                touchedOnDays1To3().putStage(Stage.LEAD, day(0)).build();

        // 40 of 60 and twice 10 of 60; the cents that are left over go to the earlier ones
        assertThat(parts(becameLeadBeforeAnyTouch, AttributionModel.uShaped())).isEqualTo("666.67 166.67 166.66");
    }

    @Test
    void the_shares_of_several_empty_places_are_spread_too() {
        Lead neverAnOpportunity =
                touchedOnDays1To3().putStage(Stage.LEAD, day(1)).build();

        // 60 of 70, and twice 5 of 70
        assertThat(parts(neverAnOpportunity, AttributionModel.wShaped())).isEqualTo("857.14 71.43 71.43");
    }

    @Test
    void without_a_rest_its_share_is_spread_over_the_places() {
        Lead lead = wonFor("CHF 1000.00")
                .addTouches(touchOn(1), touchOn(2))
                .putStage(Stage.LEAD, day(2))
                .putStage(Stage.OPPORTUNITY, day(3))
                .build();

        assertThat(parts(lead, AttributionModel.uShaped())).isEqualTo("500.00 500.00");
        assertThat(parts(lead, AttributionModel.fullPath())).isEqualTo("250.00 750.00");
    }

    @Test
    void without_the_lead_stage_the_creation_of_the_record_is_lead_creation() {
        Lead lead = touchedOnDays1To3().createdAt(day(2)).build();

        assertThat(parts(lead, AttributionModel.uShaped())).isEqualTo("400.00 400.00 200.00");
    }

    @Test
    void the_lead_stage_takes_precedence_over_the_creation_of_the_record() {
        Lead lead = touchedOnDays1To3()
                .createdAt(day(2))
                .putStage(Stage.LEAD, day(3))
                .build();

        assertThat(parts(lead, AttributionModel.uShaped())).isEqualTo("400.00 200.00 400.00");
    }

    @Test
    void places_are_determined_among_the_touches_that_count() {
        Lead lead = touchedOnDays1To3().putStage(Stage.LEAD, day(1)).build();
        AttributionTerms fiveDays = AttributionTerms.of(AttributionModel.uShaped(), Duration.ofDays(5));

        // the touch of lead creation is too old, so the second is the first, and nobody holds that place
        assertThat(parts(lead, fiveDays)).isEqualTo("666.67 333.33");
    }

    @Test
    void weights_of_empty_places_only_leave_the_deal_unattributed() {
        AttributionModel allToOpportunity = AttributionModel.ownWeights(
                BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ZERO);

        AttributedDeal deal =
                new Attributor().split(touchedOnDays1To3().build(), AttributionTerms.unlimited(allToOpportunity), ZONE);

        assertThat(deal.getUnattributed()).isEqualTo(Money.parse("CHF 1000.00"));
        assertThat(deal.getCredits()).extracting(Credit::getAmount).containsOnly(Money.parse("CHF 0.00"));
    }

    @Test
    void touches_of_the_same_time_are_ordered_by_channel_then_role() {
        Touch ads = Touch.of(day(1), Role.SALES, "ads");
        Touch mailOfMarketing = Touch.of(day(1), Role.MARKETING, "mail");
        Touch mailOfSales = Touch.of(day(1), Role.SALES, "mail");
        Lead lead =
                wonFor("CHF 1.00").addTouches(mailOfSales, mailOfMarketing, ads).build();

        List<Credit> credits = new Attributor()
                .split(lead, AttributionTerms.unlimited(AttributionModel.firstTouch()), ZONE)
                .getCredits();

        assertThat(credits).extracting(Credit::getTouch).containsExactly(ads, mailOfMarketing, mailOfSales);
        assertThat(credits.get(0).getAmount()).isEqualTo(Money.parse("CHF 1.00"));
    }

    @ParameterizedTest(name = "touched {0}, a lead {1}: {2}")
    @CsvSource({
        "2026-01-03,           2026-01-03T08:00:00Z, true",
        "2026-01-03,           2026-01-03,           true",
        "2026-01-03T20:00:00Z, 2026-01-03,           true",
        "2026-01-03T20:00:00Z, 2026-01-03T08:00:00Z, false",
        "2026-01-03,           2026-01-02T22:59:00Z, false",
        "2026-01-03T23:00:00Z, 2026-01-03,           false",
        "2026-01-04,           2026-01-03,           false"
    })
    void a_touch_on_the_day_of_lead_creation_may_have_led_to_it(String touched, String becameLead, boolean led) {
        AttributionModel allToLeadCreation = AttributionModel.ownWeights(
                BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
        Lead lead = wonFor("CHF 1.00")
                .addTouches(Touch.of(EventTime.parse(touched), Role.SALES, "call"))
                .putStage(Stage.LEAD, EventTime.parse(becameLead))
                .build();

        assertThat(parts(lead, allToLeadCreation)).isEqualTo(led ? "1.00" : "0.00");
    }

    @Test
    void a_touch_without_a_time_is_sorted_at_the_start_of_its_day() {
        Touch morning = Touch.of(EventTime.parse("2026-01-03T08:00:00Z"), Role.SALES, "a");
        Touch someTime = Touch.of(EventTime.parse("2026-01-03"), Role.SALES, "b");
        Touch evening = Touch.of(EventTime.parse("2026-01-02T20:00:00Z"), Role.SALES, "c");
        Lead lead = wonFor("CHF 1.00").addTouches(morning, someTime, evening).build();

        assertThat(new Attributor()
                        .split(lead, AttributionTerms.unlimited(AttributionModel.linear()), ZONE)
                        .getCredits())
                .extracting(Credit::getTouch)
                .containsExactly(evening, someTime, morning);
    }

    private static Lead.Builder touchedOnDays1To3() {
        return wonFor("CHF 1000.00").addTouches(touchOn(3), touchOn(1), touchOn(2));
    }
}
