package org.closedloop.sla.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.counting.Counts.END_OF_MARCH;
import static org.closedloop.sla.counting.Counts.TERMS;
import static org.closedloop.sla.counting.Counts.at;
import static org.closedloop.sla.counting.Counts.count;
import static org.closedloop.sla.counting.Counts.issues;
import static org.closedloop.sla.counting.Counts.lead;
import static org.closedloop.sla.counting.Counts.of;
import static org.closedloop.sla.counting.Counts.won;

import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Touch;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.AmountShare;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.time.DateRange;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Counts of deals: revenue, attribution, and closing times. */
class DealCountTest {

    @Test
    void revenue_is_0_if_some_lead_has_a_deal_and_without_data_if_none_has() {
        Lead open =
                lead().deal(Deal.builder().outcome(DealOutcome.OPEN).build()).build();

        assertThat(count(lead().build()).find(DateRange.parse("2026-03"), "funnel:revenue"))
                .isEmpty();
        assertThat(count(lead().build()).find(DateRange.parse("2026-03"), "funnel:deals"))
                .isEmpty();
        assertThat(((Amount) of(count(open), "2026-03", "funnel:revenue")).getTotal())
                .isEqualTo(Money.parse("CHF 0.00"));
        assertThat(of(count(open), "2026-03", "funnel:deals")).isEqualTo(Ratio.of(0, 0));
    }

    @Test
    void counts_a_deal_that_closes_after_the_day_as_open() {
        FunnelNumbers numbers =
                count(lead().deal(won("CHF 10.00", "2026-04-01T00:00")).build());
        assertThat(of(numbers, "2026-03", "close-rate")).isEqualTo(Ratio.of(0, 0));
        assertThat(numbers.getAccount().orElseThrow().getIssueCount()).isZero();
    }

    @Test
    void reports_a_closed_deal_without_a_time_once() {
        assertThat(issues(lead().deal(Deal.builder().outcome(DealOutcome.WON).build())
                        .build()))
                .containsExactly("closed-without-time: its closed deal must have a closing time to belong to a window,"
                        + " but has none");
    }

    @Test
    void sums_revenue_and_reports_deals_without_a_rate_or_amount() {
        Lead francs = lead().deal(won("CHF 100.00", "2026-03-02T09:00")).build();
        FunnelCounter counter = FunnelCounter.of(TERMS, END_OF_MARCH, Counts.euros("0.945"));
        counter.add(francs);
        counter.add(lead().deal(won("EUR 0.10", "2026-03-02T09:00")).build());
        counter.add(lead().deal(won("EUR 0.10", "2026-03-02T09:00")).build());
        counter.add(lead().deal(won("USD 7.00", "2026-03-02T09:00")).build());
        counter.add(lead().deal(won("CHF -1.00", "2026-03-02T09:00")).build());
        counter.add(lead().deal(Deal.builder()
                        .outcome(DealOutcome.WON)
                        .closedAt(at("2026-03-02T09:00"))
                        .build())
                .build());
        Amount revenue = (Amount) of(counter.finish(), "2026-Q1", "revenue");
        assertThat(revenue.getTotal()).isEqualTo(Money.parse("CHF 100.18"));
        assertThat(revenue.getUnconverted()).containsExactly(Money.parse("USD 7.00"));
        assertThat(revenue.getUnvalued()).isEqualTo(2);
        assertThat(revenue.getCases())
                .extracting(c -> c.getAmount().orElseThrow().toString())
                .containsExactly("CHF 100.00", "CHF 0.09", "CHF 0.09");
        assertThat(counter.finish().getAccount().orElseThrow().getIssues())
                .extracting(LeadIssue::getCode)
                .containsExactly("negative-amount", "won-without-amount");
    }

    @Test
    void shares_revenue_by_attribution() {
        Lead lead = lead().deal(won("CHF 100.00", "2026-03-02T09:00"))
                .addTouches(
                        Touch.of(at("2026-02-02T09:00"), Role.MARKETING, "ads"),
                        Touch.of(at("2026-02-03T09:00"), Role.SALES, "call"))
                .createdAt(at("2026-02-03T09:00"))
                .build();
        AmountShare share = (AmountShare) of(count(lead), "2026-Q1", "marketing-share");
        assertThat(share.getPart()).isEqualTo(Money.parse("CHF 50.00"));
        assertThat(share.getWhole()).isEqualTo(Money.parse("CHF 100.00"));
    }
}
