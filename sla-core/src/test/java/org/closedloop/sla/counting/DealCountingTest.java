package org.closedloop.sla.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.counting.Counts.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.CohortShare;
import org.closedloop.sla.measurement.Count;
import org.closedloop.sla.measurement.DealSizes;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.measurement.Timing;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Deals, durations between stages, and cohorts with a time. */
class DealCountingTest {

    private static final ResolvedTerms TERMS =
            SlaFixtures.agreementOfEveryMetric().resolve(SlaFixtures.zurichCalendar());

    private static final Lead OPEN = deal("L-1", DealOutcome.OPEN, "2026-03-02", null);
    private static final Lead WON = deal("L-2", DealOutcome.WON, "2026-02-02", "2026-03-10T10:00");
    private static final Lead LOST = deal("L-3", DealOutcome.LOST, "2026-03-04T09:00", "2026-03-31");
    private static final Lead WON_LATER = deal("L-4", DealOutcome.WON, "2026-03-05", "2026-04-02");

    @Test
    void deals_are_counted_by_their_outcome_at_the_close_of_the_day() {
        assertThat(value(march("won-deals", OPEN, WON, LOST, WON_LATER))).isEqualTo(1);
        assertThat(value(march("lost-deals", OPEN, WON, LOST, WON_LATER))).isEqualTo(1);
        // The deal that is won in April is open at the end of March.
        Measurement open = march("open-deals", OPEN, WON, LOST, WON_LATER);
        assertThat(value(open)).isEqualTo(2);
        assertThat(Counts.kinds(open)).containsExactly(LeadCase.Kind.OPEN, LeadCase.Kind.OPEN);
        assertThat(value(Counts.of(
                        Counts.count(TERMS, LocalDate.of(2026, 4, 30), OPEN, WON, LOST, WON_LATER),
                        "2026-03",
                        "open-deals")))
                .isEqualTo(1);
    }

    @Test
    void the_win_rate_follows_the_deals_created_with_or_without_open_ones() {
        Lead won = deal("L-5", DealOutcome.WON, "2026-03-02", "2026-03-20");
        Ratio all = (Ratio) march("win-rate", OPEN, WON, LOST, won);
        Ratio closed = (Ratio) march("win-rate-closed", OPEN, WON, LOST, won);

        assertThat(all).isEqualTo(Ratio.of(1, 3).withCases(all.getCases()));
        assertThat(closed).isEqualTo(Ratio.of(1, 2).withCases(closed.getCases()));
        assertThat(Counts.kinds(all)).containsExactlyInAnyOrder(LeadCase.Kind.OPEN, LeadCase.Kind.LOST);
        assertThat(Counts.kinds(closed)).containsExactly(LeadCase.Kind.LOST);
    }

    @Test
    void without_any_time_of_creation_created_deals_have_no_data() {
        Lead lead = deal("L-1", DealOutcome.OPEN, null, null);
        FunnelNumbers numbers = Counts.count(TERMS, Counts.END_OF_MARCH, lead);

        assertThat(numbers.find(DateRange.parse("2026-03"), "open-deals")).isEmpty();
        assertThat(numbers.find(DateRange.parse("2026-03"), "win-rate")).isEmpty();
        assertThat(messages(numbers))
                .containsExactly(
                        "deal-without-creation: its deal must have a time of creation to belong to a window, but"
                                + " has none");
    }

    @Test
    void the_median_size_is_exact() {
        DealSizes sizes = (DealSizes)
                march("median-size", sized("L-1", "CHF 100.00"), sized("L-2", "CHF 300.00"), sized("L-3", "EUR 5.00"));

        assertThat(sizes.getSize()).contains(Money.parse("CHF 200.00"));
        assertThat(sizes.getSizes()).isEqualTo(Map.of(Money.parse("CHF 100.00"), 1L, Money.parse("CHF 300.00"), 1L));
        assertThat(sizes.getUnconverted()).containsExactly(Money.parse("EUR 5.00"));
    }

    @Test
    void sizes_of_any_number_of_digits_are_merged_and_restored() {
        FunnelCounter some = FunnelCounter.of(TERMS, Counts.END_OF_MARCH);
        FunnelCounter others = some.neutral();
        some.add(sized("L-1", "CHF 10000000000000000.01"));
        some.add(sized("L-2", "CHF 7.00"));
        others.add(sized("L-3", "CHF 10000000000000000.01"));
        others.add(sized("L-4", "CHF 9.00"));
        others.add(OPEN.withDeal(Deal.builder()
                .outcome(DealOutcome.WON)
                .closedAt(time("2026-03-10"))
                .build()));

        for (FunnelCounter merged : List.of(
                some.neutral().merge(some).merge(others),
                some.neutral().merge(some.toBytes()).merge(others.toBytes()))) {
            DealSizes sizes = (DealSizes) Counts.of(merged.finish(), "2026-03", "median-size");
            assertThat(sizes.getSizes())
                    .isEqualTo(Map.of(
                            Money.parse("CHF 7.00"), 1L,
                            Money.parse("CHF 9.00"), 1L,
                            Money.parse("CHF 10000000000000000.01"), 2L));
            assertThat(sizes.getUnvalued()).isEqualTo(1);
        }
    }

    @Test
    void a_sales_cycle_in_calendar_days_is_exact_for_days_and_has_percentiles() {
        Lead quick = WON.withStages(Map.of(Stage.SQL, time("2026-02-28")));
        Lead longer =
                deal("L-6", DealOutcome.WON, null, "2026-03-31").withStages(Map.of(Stage.SQL, time("2025-12-30")));
        Timing timing = (Timing) march("sales-cycle", quick, longer);

        assertThat(timing.getWithin()).isEqualTo(1);
        assertThat(timing.getLate()).isEqualTo(1);
        assertThat(timing.getMinutes().percentile(50)).hasValue(10 * 24 * 60);
        assertThat(timing.getMinutes().percentile(90)).hasValue(91 * 24 * 60);
    }

    @Test
    void a_deal_that_was_closed_before_its_start_is_unmeasured() {
        Lead lead = WON.withStages(Map.of(Stage.SQL, time("2026-03-12")));
        FunnelNumbers numbers = Counts.count(TERMS, Counts.END_OF_MARCH, lead);
        Timing timing = (Timing) Counts.of(numbers, "2026-03", "sales-cycle");

        assertThat(timing.getUnmeasured()).isEqualTo(1);
        assertThat(messages(numbers))
                .contains("close-before-start: its deal must not be closed before the sales cycle starts, but was at"
                        + " 2026-03-10T09:00:00Z and on 2026-03-12");
    }

    @Test
    void leads_that_still_have_time_are_apart_from_the_share_of_their_cohort() {
        Lead old = staged("L-1", "2025-12-31", null);
        Lead mature = staged("L-2", "2026-01-01", "2026-03-31");
        Lead late = staged("L-3", "2026-01-01", "2026-04-02");
        Lead early = staged("L-4", "2026-01-02", "2026-01-03");
        FunnelNumbers numbers = Counts.count(TERMS, LocalDate.of(2026, 4, 1), old, mature, late, early);

        assertThat(Counts.of(numbers, "2026-01", "mql-to-sql-90"))
                .isEqualTo(CohortShare.builder()
                        .part(1)
                        .whole(2)
                        .maturing(1)
                        .early(1)
                        .cases(List.of(LeadCase.builder()
                                .lead("L-3")
                                .kind(LeadCase.Kind.NOT_CONVERTED)
                                .at(Counts.at("2026-01-01T00:00"))
                                .build()))
                        .build());
    }

    @Test
    void a_lead_is_counted_if_the_filter_admits_its_field_or_its_absence() {
        Lead acme = Lead.builder()
                .id("L-1")
                .source("webinar")
                .putStage(Stage.SQL, time("2026-03-02"))
                .fields(Map.of("company", "Acme"))
                .build();
        Lead nobody = acme.withId("L-2").withFields(Map.of("company", " "));
        Lead other = acme.withId("L-3").withFields(Map.of("company", "Acme AG"));
        Lead search = acme.withId("L-4").withSource("search");

        assertThat(value(march("company-sqls", acme, nobody, other, search))).isEqualTo(2);
    }

    private static Lead staged(String id, String mql, @Nullable String sql) {
        Lead lead = Lead.builder().id(id).putStage(Stage.MQL, time(mql)).build();
        return sql == null ? lead : lead.withStages(Map.of(Stage.MQL, time(mql), Stage.SQL, time(sql)));
    }

    private static Lead sized(String id, String amount) {
        return Lead.builder().id(id).deal(Counts.won(amount, "2026-03-10")).build();
    }

    private static Lead deal(String id, DealOutcome outcome, @Nullable String created, @Nullable String closed) {
        Deal.Builder deal = Deal.builder().outcome(outcome).amount(Money.parse("CHF 100.00"));
        if (created != null) {
            deal.createdAt(time(created));
        }
        if (closed != null) {
            deal.closedAt(time(closed));
        }
        return Lead.builder().id(id).deal(deal.build()).build();
    }

    private static Measurement march(String metric, Lead... leads) {
        return Counts.of(Counts.count(TERMS, Counts.END_OF_MARCH, leads), "2026-03", metric);
    }

    private static long value(Measurement count) {
        return ((Count) count).getValue();
    }

    private static List<String> messages(FunnelNumbers numbers) {
        return numbers.getAccount().orElseThrow().getIssues().stream()
                .map(DealCountingTest::message)
                .toList();
    }

    private static String message(LeadIssue issue) {
        return issue.getCode() + ": " + issue.getMessage();
    }
}
