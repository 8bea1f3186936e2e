package org.closedloop.sla.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.closedloop.sla.counting.Counts.END_OF_MARCH;
import static org.closedloop.sla.counting.Counts.TERMS;
import static org.closedloop.sla.counting.Counts.at;
import static org.closedloop.sla.counting.Counts.count;
import static org.closedloop.sla.counting.Counts.issues;
import static org.closedloop.sla.counting.Counts.kinds;
import static org.closedloop.sla.counting.Counts.lead;
import static org.closedloop.sla.counting.Counts.march;
import static org.closedloop.sla.counting.Counts.of;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.Count;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.LeadAccount;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.metric.Revenue;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunnelCounterTest {

    private static final Lead SQL_OF_2025 =
            lead().putStage(Stage.SQL, at("2025-03-02T09:00")).build();

    @ParameterizedTest(name = "SQL entered {0}: {1}")
    @CsvSource({
        // Never, and later than is known.
        ",                  ",
        "2026-04-01T00:00,  ",
        // In another window, and before the agreement.
        "2026-01-05T09:00, 0",
        "2025-12-31T09:00, 0",
        "2026-03-05T09:00, 1"
    })
    void a_stage_is_0_if_some_lead_has_it_and_without_data_if_none_has(@Nullable String entered, @Nullable Long march) {
        Lead.Builder lead = lead().putStage(Stage.MQL, at("2026-03-02T09:00"));
        if (entered != null) {
            lead.putStage(Stage.SQL, at(entered));
        }
        FunnelNumbers numbers = count(lead.build());

        for (String metric : List.of("sqls", "stage:sql")) {
            assertThat(numbers.find(DateRange.parse("2026-03"), metric).map(count -> ((Count) count).getValue()))
                    .isEqualTo(Optional.ofNullable(march));
        }
        assertThat(numbers.find(DateRange.parse("2026-03"), "mql-to-sql").isPresent())
                .isEqualTo(march != null);
        assertThat(of(numbers, "2026-03", "stage:mql")).isInstanceOf(Count.class);
    }

    @Test
    void a_filter_has_no_data_if_no_lead_has_its_attribute() {
        Lead mql = lead().putStage(Stage.MQL, at("2026-03-02T09:00")).build();

        assertThat(count(mql).find(DateRange.parse("2026-H1"), "webinar-mqls")).isEmpty();
        assertThat(of(count(mql.withSource("search")), "2026-H1", "webinar-mqls"))
                .isEqualTo(Count.of(0));
    }

    @ParameterizedTest(name = "entered {0}: {1} in February, {2} in March")
    @CsvSource({
        "2026-02-28T22:59:59.999999999Z, 1, 0",
        "2026-02-28T23:00:00Z,           0, 1",
        "2026-03-31T21:59:59.999999999Z, 0, 1",
        "2026-03-31T22:00:00Z,           0, 0",
        "2025-12-31T22:59:59Z,           0, 0",
        "-1000000000-01-01T00:00:00Z,    0, 0",
        "+1000000000-12-31T23:59:59Z,    0, 0"
    })
    void counts_an_event_in_the_month_of_its_local_date(Instant entered, int february, int march) {
        FunnelNumbers numbers = count(lead().putStage(Stage.SQL, entered).build(), SQL_OF_2025);
        assertThat(((Count) of(numbers, "2026-02", "sqls")).getValue()).isEqualTo(february);
        assertThat(((Count) of(numbers, "2026-03", "sqls")).getValue()).isEqualTo(march);
        assertThat(numbers.getAccount().orElseThrow().getOutside()).isEqualTo(2 - february - march);
    }

    @Test
    void has_numbers_only_for_windows_that_have_begun() {
        FunnelNumbers numbers = count(TERMS, LocalDate.of(2026, 3, 1), SQL_OF_2025);
        assertThat(numbers.find(DateRange.parse("2026-03"), "sqls")).contains(Count.of(0));
        assertThat(numbers.getWindows()).doesNotContainKey(DateRange.parse("2026-04"));
        assertThat(numbers.find(DateRange.parse("2026-03"), "report")).isEmpty();
        assertThat(numbers.getAsOf()).contains(LocalDate.of(2026, 3, 1));
    }

    @Test
    void counts_only_the_leads_that_the_filter_admits() {
        Lead search = lead().source("search")
                .putStage(Stage.MQL, at("2026-03-02T09:00"))
                .build();
        Lead webinar = search.withSource("webinar");
        FunnelNumbers numbers = count(search, webinar);
        assertThat(((Count) of(numbers, "2026-H1", "webinar-mqls")).getValue()).isEqualTo(1);
    }

    @Test
    void keeps_the_ten_earliest_entries() {
        Lead[] leads = IntStream.rangeClosed(1, 12)
                .mapToObj(day -> Lead.builder()
                        .id("L-" + day)
                        .putStage(Stage.SQL, at("2026-03-%02dT09:00".formatted(13 - day)))
                        .build())
                .toArray(Lead[]::new);
        assertThat(march("sqls", leads).getCases())
                .extracting(LeadCase::getLead)
                .containsExactly("L-12", "L-11", "L-10", "L-9", "L-8", "L-7", "L-6", "L-5", "L-4", "L-3");
    }

    @Test
    void values_leads_by_segment_and_counts_the_others_as_unvalued() {
        Lead sme = lead().segment("sme")
                .putStage(Stage.SQL, at("2026-03-02T09:00"))
                .build();
        Amount value = (Amount)
                of(count(sme, sme, sme.withSegment("enterprise"), sme.withSegment("other")), "2026-Q1", "pipeline");
        assertThat(value.getTotal()).isEqualTo(Money.parse("CHF 17400.00"));
        assertThat(value.getUnvalued()).isEqualTo(1);
    }

    @Test
    void converts_a_cohort_at_the_same_time_or_later() {
        Lead same = mql("2026-03-02T09:00")
                .putStage(Stage.SQL, at("2026-03-02T09:00"))
                .build();
        Lead open = mql("2026-03-02T09:00").build();
        Ratio ratio = (Ratio) of(count(same, open), "2026-Q1", "mql-to-sql");
        assertThat(ratio.getPart()).isEqualTo(1);
        assertThat(ratio.getWhole()).isEqualTo(2);
        assertThat(kinds(ratio)).containsExactly(LeadCase.Kind.NOT_CONVERTED);
    }

    @Test
    void reports_backward_conversions_once() {
        Lead lead = mql("2026-03-02T09:00")
                .putStage(Stage.SQL, at("2026-03-01T09:00"))
                .build();
        assertThat(((Ratio) of(count(lead), "2026-Q1", "mql-to-sql")).getPart()).isZero();
        assertThat(issues(lead))
                .containsExactly("stages-backwards: sql must not be entered before mql, but was at"
                        + " 2026-03-01T08:00:00Z and at 2026-03-02T08:00:00Z");
    }

    @Test
    void compares_entries_of_different_leads_by_period() {
        FunnelNumbers numbers = count(
                lead().putStage(Stage.SQL, at("2026-02-02T09:00")).build(),
                lead().putStage(Stage.CUSTOMER, at("2026-03-02T09:00")).build());
        assertThat(of(numbers, "2026-02", "rate:SQL to customer")).isEqualTo(Ratio.of(0, 1));
        assertThat(of(numbers, "2026-03", "rate:SQL to customer")).isEqualTo(Ratio.of(1, 0));
        assertThat(of(numbers, "2026-Q1", "rate:SQL to customer")).isEqualTo(Ratio.of(1, 1));
    }

    @Test
    void ignores_an_acceptance_before_the_hand_over() {
        Lead lead = lead().handedOverAt(at("2026-03-02T09:00"))
                .acceptedAt(at("2026-03-01T09:00"))
                .firstTouchAt(at("2026-03-02T09:00"))
                .build();
        assertThat(kinds(march("acceptance", lead))).containsExactly(LeadCase.Kind.NOT_ACCEPTED);
        assertThat(issues(lead))
                .containsExactly("accepted-before-hand-over: must not be accepted before it is handed over, but was at"
                        + " 2026-03-01T08:00:00Z and at 2026-03-02T08:00:00Z");
    }

    @ParameterizedTest(name = "{0} attempts until the rejection, touched {1}: {2} of {3}")
    @CsvSource({
        "5, ,                 1, 1",
        "4, ,                 0, 1",
        "4, 2026-03-09T08:59, 0, 0",
        "5, 2026-03-09T09:00, 1, 1"
    })
    void counts_attempts_before_a_lead_is_given_up(int attempts, String touched, int part, int whole) {
        Lead.Builder lead = lead().rejection(Rejection.withoutReason(at("2026-03-09T09:00")))
                .addAttempts(at("2026-03-09T09:01"));
        for (int i = 0; i < attempts; i++) {
            lead.addAttempts(at("2026-03-09T09:00").minusSeconds(i));
        }
        if (touched != null) {
            lead.firstTouchAt(at(touched));
        }
        Ratio ratio = (Ratio) of(count(lead.build()), "2026-Q1", "attempts");
        assertThat(List.of(ratio.getPart(), ratio.getWhole())).containsExactly((long) part, (long) whole);
    }

    @Test
    void a_blank_reason_or_field_counts_as_missing() {
        Lead lead = lead().handedOverAt(at("2026-03-02T09:00"))
                .putField("email", "a@b.example")
                .putField("company", " ")
                .rejection(Rejection.of(at("2026-03-02T09:00"), " "))
                .build();
        FunnelNumbers numbers = count(lead, lead.withFields(java.util.Map.of("email", "a", "company", "b")));
        assertThat(kinds(of(numbers, "2026-Q1", "reasons")))
                .containsExactly(LeadCase.Kind.NO_REASON, LeadCase.Kind.NO_REASON);
        assertThat(kinds(of(numbers, "2026-Q1", "completeness"))).containsExactly(LeadCase.Kind.INCOMPLETE);
    }

    @Test
    void accounts_for_every_record_and_keeps_the_first_hundred_issues() {
        FunnelCounter counter = FunnelCounter.of(TERMS, END_OF_MARCH);
        counter.add(lead().createdAt(at("2026-03-02T09:00")).build());
        counter.add(lead().build());
        for (long line = 150; line > 0; line--) {
            counter.skip(issue(line, LeadIssue.Effect.SKIPPED));
        }
        LeadAccount account = counter.finish().getAccount().orElseThrow();
        assertThat(List.of(account.getCounted(), account.getOutside(), account.getSkipped(), account.getIssueCount()))
                .containsExactly(1L, 1L, 150L, 150L);
        assertThat(account.getIssues())
                .extracting(i -> i.getLine().orElseThrow())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 100).mapToObj(Long::valueOf).toList());
    }

    @Test
    void refuses_to_skip_a_record_that_was_accepted() {
        FunnelCounter counter = FunnelCounter.of(TERMS, END_OF_MARCH);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counter.skip(issue(1, LeadIssue.Effect.IGNORED)))
                .withMessage("issue 'unreadable': the effect on a record that is skipped must be SKIPPED, but was"
                        + " IGNORED");
    }

    @Test
    void refuses_to_merge_counters_of_other_terms_day_or_rates() {
        FunnelCounter march = FunnelCounter.of(TERMS, END_OF_MARCH);
        FunnelCounter april = FunnelCounter.of(TERMS, LocalDate.of(2026, 4, 30), Counts.euros("0.9"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> march.merge(april))
                .withMessage(
                        "funnel counter: can only be merged with one of equal terms, day and rates, but the day was"
                                + " 2026-03-31 and 2026-04-30; the rates were {} and {EUR=0.9}");
    }

    @Test
    void refuses_terms_without_a_required_definition() {
        ResolvedTerms noCurrency = SlaFixtures.smallAgreement()
                .withMetrics(
                        SlaFixtures.fullAgreement().getMetrics().get(0),
                        SlaFixtures.fullAgreement().getMetrics().get(8),
                        Revenue.of("revenue"))
                .resolve(SlaFixtures.zurichCalendar());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FunnelCounter.of(noCurrency, END_OF_MARCH))
                .withMessage("metric 'revenue': needs the currency of the agreement's definition of revenue, but there"
                        + " is none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FunnelCounter.of(Counts.inCurrency(CurrencyUnit.EUR), END_OF_MARCH))
                .withMessage(
                        "metric 'pipeline': the worth of segment 'enterprise' must be in EUR, but is CHF 60000.00");
    }

    @Test
    void can_add_leads_after_finishing() {
        FunnelCounter counter = FunnelCounter.of(TERMS, END_OF_MARCH);
        Lead sql = lead().putStage(Stage.SQL, at("2026-03-02T09:00")).build();
        counter.add(sql);
        assertThat(counter.finish()).isEqualTo(counter.finish()).isEqualTo(count(sql));
        counter.add(sql);
        assertThat(counter.finish()).isEqualTo(count(sql, sql));
    }

    private static Lead.Builder mql(String entered) {
        return lead().putStage(Stage.MQL, at(entered));
    }

    private static LeadIssue issue(long line, LeadIssue.Effect effect) {
        return LeadIssue.builder()
                .line(line)
                .code("unreadable")
                .message("not a record")
                .effect(effect)
                .build();
    }
}
