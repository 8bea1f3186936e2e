package org.closedloop.sla.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.counting.Counts.END_OF_MARCH;
import static org.closedloop.sla.counting.Counts.lead;
import static org.closedloop.sla.counting.Counts.time;
import static org.closedloop.sla.counting.Counts.won;

import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.measurement.Timing;
import org.closedloop.sla.testing.SlaFixtures;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the metrics count of a single lead whose data is incomplete, contradictory or at a limit. */
class TallyCasesTest {

    private static final ResolvedTerms TERMS =
            SlaFixtures.agreementOfEveryMetric().resolve(SlaFixtures.zurichCalendar());

    private static FunnelNumbers count(Lead... leads) {
        return Counts.count(TERMS, END_OF_MARCH, leads);
    }

    private static Timing march(FunnelNumbers numbers, String metric) {
        return (Timing) Counts.of(numbers, "2026-03", metric);
    }

    private static List<String> issues(FunnelNumbers numbers) {
        return numbers.getAccount().orElseThrow().getIssues().stream()
                .map(LeadIssue::getMessage)
                .toList();
    }

    private static void assertUnmeasured(Timing timing, String at) {
        assertThat(timing.getUnmeasured()).isEqualTo(1);
        assertThat(timing.getMeasured() + timing.getPending()).isZero();
        assertThat(timing.getCases())
                .containsExactly(LeadCase.builder()
                        .lead("L-1")
                        .kind(LeadCase.Kind.UNMEASURED)
                        .at(Counts.at(at))
                        .build());
    }

    @Test
    void a_sales_cycle_without_a_start_is_unmeasured() {
        Lead other = Lead.builder()
                .id("L-2")
                .createdAt(time("2026-01-01"))
                .putStage(Stage.SQL, time("2026-01-02"))
                .build();
        FunnelNumbers numbers = count(
                lead().deal(won("CHF 1.00", "2026-03-10T10:00").withCreatedAt(time("2026-03-09")))
                        .build(),
                other);

        assertUnmeasured(march(numbers, "sales-cycle"), "2026-03-10T10:00");
        assertUnmeasured(march(numbers, "whole-cycle"), "2026-03-10T10:00");
        assertThat(issues(numbers)).isEmpty();
    }

    @Test
    void a_stage_that_is_entered_before_the_one_it_is_measured_from_is_unmeasured() {
        FunnelNumbers numbers = count(lead().putStage(Stage.MQL, time("2026-03-10T10:00"))
                .putStage(Stage.SQL, time("2026-03-09T10:00"))
                .build());

        assertUnmeasured(march(numbers, "mql-handling"), "2026-03-10T10:00");
        assertThat(issues(numbers)).hasSize(1).first().asString().contains("mql", "sql");
    }

    @ParameterizedTest(name = "MQL on Monday, 2 March at 10:00, SQL at {0}: {1} in time, {2} late")
    @CsvSource({"2026-03-03T10:00, 1, 0", "2026-03-09T23:59, 1, 0", "2026-03-10T08:00, 0, 1"})
    void a_stage_is_entered_within_five_working_days_or_late(String entry, long within, long late) {
        Timing timing = march(
                count(lead().putStage(Stage.MQL, time("2026-03-02T10:00"))
                        .putStage(Stage.SQL, time(entry))
                        .build()),
                "mql-handling");

        assertThat(timing.getWithin()).isEqualTo(within);
        assertThat(timing.getLate()).isEqualTo(late);
        assertThat(timing.getMeasured()).isEqualTo(1);
    }

    @Test
    void a_report_before_the_close_is_unmeasured() {
        FunnelNumbers numbers =
                count(lead().deal(won("CHF 1.00", "2026-03-10T10:00").withReportedBackAt(time("2026-03-09T10:00")))
                        .putStage(Stage.SQL, time("2026-03-01"))
                        .createdAt(time("2026-03-01"))
                        .build());

        assertUnmeasured(march(numbers, "feedback"), "2026-03-10T10:00");
        assertThat(issues(numbers))
                .contains("its deal must not be reported back before it closes, but was at"
                        + " 2026-03-09T09:00:00Z and at 2026-03-10T09:00:00Z");
    }

    @ParameterizedTest(name = "{0}: without a value {1}")
    @CsvSource({"CHF 0.00, 0", "CHF 0.01, 0", "CHF -0.01, 1", "CHF -99999999999999999999.00, 1"})
    void the_amount_of_a_won_deal_may_be_zero(String amount, long unvalued) {
        Amount revenue = (Amount)
                Counts.of(count(lead().deal(won(amount, "2026-03-10T10:00")).build()), "2026-03", "revenue");

        assertThat(revenue.getUnvalued()).isEqualTo(unvalued);
        assertThat(revenue.getTotal())
                .isEqualTo(Optional.of(Money.parse(amount))
                        .filter(Money::isPositiveOrZero)
                        .orElse(Money.parse("CHF 0")));
    }

    @Test
    void leads_with_a_value_are_the_cases_of_their_worth() {
        Amount pipeline = (Amount) Counts.of(
                count(lead().putStage(Stage.SQL, time("2026-03-09T10:00"))
                        .segment("sme")
                        .build()),
                "2026-03",
                "pipeline");

        assertThat(pipeline.getTotal()).isEqualTo(Money.parse("CHF 2700.00"));
        assertThat(pipeline.getCases())
                .containsExactly(LeadCase.builder()
                        .lead("L-1")
                        .kind(LeadCase.Kind.ENTERED)
                        .at(Counts.at("2026-03-09T10:00"))
                        .build());
    }
}
