package org.closedloop.sla.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.closedloop.sla.attribution.Credit;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Touch;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class RequiredPaceTest {

    @Test
    void what_is_missing_is_spread_over_the_working_days_left() {
        RequiredPace pace = RequiredPace.of(
                120, 54, DateRange.parse("2026-03"), LocalDate.of(2026, 3, 16), SlaFixtures.zurichCalendar());

        assertThat(pace.explain(Locale.ENGLISH)).isEqualTo("""
                missing = target − reached = 120 − 54 = 66
                required per working day = missing ÷ working days left = 66 ÷ 11 days = 6
                pace per working day so far = reached ÷ working days passed = 54 ÷ 11 days ≈ 4.91
                expected at this pace = pace per working day so far × working days in all = 4.91 × 22 days = 108""");
        assertThat(pace.getRequiredPerDay()).contains(new BigDecimal("6.000000"));
    }

    @Test
    void there_is_no_pace_without_days_and_nothing_is_required_of_a_target_reached() {
        DateRange march = DateRange.parse("2026-03");
        RequiredPace before = RequiredPace.of(
                Money.parse("CHF 2200.00"),
                Money.parse("CHF 0.00"),
                march,
                LocalDate.of(2026, 2, 1),
                SlaFixtures.zurichCalendar());
        RequiredPace after = RequiredPace.of(10, 4, march, LocalDate.of(2026, 4, 1), SlaFixtures.zurichCalendar());
        RequiredPace reached = RequiredPace.of(10, 12, march, LocalDate.of(2026, 3, 2), SlaFixtures.zurichCalendar());

        assertThat(before.getCurrent()).isEmpty();
        assertThat(before.getRequired().orElseThrow().format(Locale.GERMAN)).isEqualTo("CHF 100,00");
        assertThat(after.getRequired()).isEmpty();
        assertThat(reached.getRequiredPerDay()).contains(new BigDecimal("0.000000"));
    }

    @Test
    void revenue_of_a_channel_is_its_credit_by_attribution() {
        Map<String, Money> costs = new LinkedHashMap<>();
        costs.put("search", Money.parse("CHF 5000.00"));
        costs.put("fair", Money.parse("CHF 8000.00"));
        List<ChannelReturn> returns = ChannelReturn.ofCredits(
                costs, List.of(credit("search", "12000"), credit("search", "8000"), credit("mail", "100")));

        assertThat(returns.get(0).withMargin(new BigDecimal("0.5")).explain(Locale.ENGLISH))
                .isEqualTo("""
                ROAS of search = revenue of search ÷ cost of search = CHF 20,000.00 ÷ CHF 5,000.00 = 4
                gross profit = revenue of search × gross margin = CHF 20,000.00 × 50% = CHF 10,000.00
                profit after cost = gross profit − cost of search = CHF 10,000.00 − CHF 5,000.00 = CHF 5,000.00
                ROI of search = profit after cost ÷ cost of search = CHF 5,000.00 ÷ CHF 5,000.00 = 100%""");
        assertThat(returns.get(1).getRoi()).isEqualByComparingTo("-1");
    }

    private static Credit credit(String channel, String amount) {
        Touch touch = Touch.of(EventTime.at(Instant.parse("2026-03-02T08:00:00Z")), Role.MARKETING, channel);
        return Credit.of(touch, Money.parse("CHF " + amount + ".00"));
    }

    @Test
    void input_without_meaning_is_refused() {
        Money usd = Money.parse("USD 100.00");
        assertThatThrownBy(() -> SalesVelocity.ofDays(10, new BigDecimal("0.2"), usd, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sales velocity: cycle must be positive, but was 0");
        assertThatThrownBy(() -> SalesVelocity.ofDays(10, new BigDecimal("20"), usd, 30))
                .hasMessage("sales velocity: win rate must be from 0 to 1, but was 20");
        assertThatThrownBy(() -> PipelineCoverage.of(usd, Money.parse("CHF 1.00"), BigDecimal.ONE))
                .hasMessage("pipeline coverage: quota must be in USD, but was CHF 1.00");
        assertThatThrownBy(() -> ChannelReturn.of("search", Money.parse("USD 0.00"), usd))
                .hasMessage("return of channel 'search': cost must be positive, but was USD 0.00");
        assertThatThrownBy(() -> StageCost.of(org.closedloop.sla.funnel.Stage.MQL, usd, 0))
                .hasMessage("cost per lead in stage 'mql': leads must be positive, but was 0");
        assertThatThrownBy(() -> AcquisitionCost.builder().customers(3).build())
                .hasMessage("acquisition cost: there must be at least one cost, but there is none");
        assertThatThrownBy(() -> Recruit.of(LocalDate.of(2026, 1, 1), 0))
                .hasMessage("recruits from 2026-01-01: must be at least one, but were 0");
        assertThatThrownBy(() -> SalesTeam.of(-1, usd))
                .hasMessage("sales team: reps must not be negative, but were -1");
    }
}
