package org.closedloop.sla.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.closedloop.sla.counting.event.IssueKind;
import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.counting.state.StateReader;
import org.closedloop.sla.counting.state.StateWriter;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.LeadEvent;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.measurement.LeadAccount;
import org.closedloop.sla.testing.SlaFixtures;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All issues are counted, and the first hundred are kept. */
class IssueCollectorTest {

    private final IssueCollector issues = new IssueCollector();

    @Test
    void the_first_hundred_issues_are_kept_in_any_order_of_the_leads() {
        for (int i = 150; i > 0; i--) {
            add("L-%03d".formatted(i), IssueKind.STAGES_BACKWARDS);
        }

        assertThat(issues.count()).isEqualTo(150);
        assertThat(leads(issues))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 100)
                        .mapToObj("L-%03d"::formatted)
                        .toList());
    }

    @ParameterizedTest(name = "the hundredth has source {0}, line {1} and lead {2}; lead {3}: kept {4}")
    @CsvSource({
        // An issue of a lead has neither a source nor a line, so that it precedes those that have one.
        "part-7.ndjson, 7, A, Z, true",
        "part-7.ndjson, ,  A, Z, true",
        ",              1, A, Z, true",
        ",              ,  ,  Z, false",
        // By the id, and by the code: closed-without-time is before unreadable.
        ",              ,  M, L, true",
        ",              ,  M, M, true",
        ",              ,  M, N, false"
    })
    void a_message_is_composed_only_for_an_issue_that_may_be_among_the_first_hundred(
            @Nullable String source, @Nullable Long line, @Nullable String hundredth, String lead, boolean kept) {
        LeadIssue last = LeadIssue.builder()
                .source(Optional.ofNullable(source))
                .line(Optional.ofNullable(line))
                .lead(Optional.ofNullable(hundredth))
                .code("unreadable")
                .message("no lead")
                .effect(LeadIssue.Effect.IGNORED)
                .build();
        for (int i = 0; i < LeadAccount.LIMIT; i++) {
            issues.add(last);
        }
        StringBuilder composed = new StringBuilder();
        add(lead, IssueKind.CLOSED_WITHOUT_TIME, () -> {
            composed.append("once");
            return "composed";
        });

        assertThat(composed.toString()).isEqualTo(kept ? "once" : "");
        assertThat(issues.count()).isEqualTo(101);
        assertThat(issues.first()).hasSize(100);
        assertThat(issues.first().get(0).getMessage()).isEqualTo(kept ? "composed" : "no lead");
    }

    @Test
    void a_kind_of_issue_counts_once_per_cycle() {
        LeadRecord lead = record("L-1");
        for (int cycle = 1; cycle <= 2; cycle++) {
            issues.nextCycle(cycle);
            issues.add(IssueKind.STAGES_BACKWARDS, lead, () -> "first");
            issues.add(IssueKind.STAGES_BACKWARDS, lead, () -> "again");
            issues.add(IssueKind.CLOSED_WITHOUT_TIME, lead, () -> "another kind");
        }

        assertThat(issues.count()).isEqualTo(4);
        assertThat(texts(issues))
                .containsExactly(
                        "closed-without-time: another kind",
                        "closed-without-time: in cycle 2, another kind",
                        "stages-backwards: first",
                        "stages-backwards: in cycle 2, first");
    }

    @ParameterizedTest(name = "a deal of {1} that is {0}: {3}")
    @CsvSource({
        "WON,  CHF -0.01, true,  'negative-amount: the amount of its won deal must not be negative, but was CHF -0.01'",
        "WON,  ,          true,  'won-without-amount: its won deal must have an amount to add revenue, but has none'",
        "WON,  CHF 0.00,  true,  ''",
        "WON,  CHF 1.00,  false, 'closed-without-time: its closed deal must have a closing time to belong to a window,"
                + " but has none'",
        "OPEN, CHF 1.00,  false, ''"
    })
    void a_won_deal_has_an_amount_and_a_closed_one_a_closing_time(
            DealOutcome outcome, @Nullable String amount, boolean closingTime, String issue) {
        LeadRecord lead = record("L-1");
        lead.deal(outcome);
        if (amount != null) {
            lead.amount(Money.parse(amount));
        }
        if (closingTime) {
            lead.at(LeadEvent.DEAL_CLOSED, 0, 0);
        }
        LeadFacts facts = facts(lead);
        issues.checkCloseTime(facts);
        assertThat(issues.checkAmount(facts)).isEqualTo(amount != null && !amount.contains("-"));

        assertThat(texts(issues)).isEqualTo(issue.isEmpty() ? List.of() : List.of(issue));
    }

    @ParameterizedTest(name = "deal {0}, created {1}: {2}")
    @CsvSource({
        ",     false, ''",
        ",     true,  ''",
        "OPEN, true,  ''",
        "OPEN, false, 'deal-without-creation: its deal must have a time of creation to belong to a window, but has"
                + " none'"
    })
    void a_deal_has_a_time_of_creation(@Nullable DealOutcome outcome, boolean created, String issue) {
        LeadRecord lead = record("L-1");
        if (outcome != null) {
            lead.deal(outcome);
        }
        if (created) {
            lead.at(LeadEvent.DEAL_CREATED, 0, 0);
        }
        issues.checkDealCreation(facts(lead));

        assertThat(texts(issues)).isEqualTo(issue.isEmpty() ? List.of() : List.of(issue));
    }

    @Test
    void issues_of_another_part_are_merged_and_restored() {
        IssueCollector others = new IssueCollector();
        for (int i = 0; i < 120; i++) {
            add("L-%03d".formatted(2 * i), IssueKind.STAGES_BACKWARDS);
            others.nextCycle(1);
            others.add(IssueKind.STAGES_BACKWARDS, record("L-%03d".formatted(2 * i + 1)), () -> "message");
        }
        StateWriter out = new StateWriter();
        others.write(out);
        IssueCollector restored = new IssueCollector();
        restored.read(new StateReader(out.toBytes()));
        restored.merge(issues);
        issues.merge(others);

        assertThat(issues.count()).isEqualTo(240);
        assertThat(leads(issues))
                .containsExactlyElementsOf(
                        IntStream.range(0, 100).mapToObj("L-%03d"::formatted).toList());
        assertThat(restored.count()).isEqualTo(240);
        assertThat(restored.first()).isEqualTo(issues.first());
    }

    private void add(String lead, IssueKind kind) {
        add(lead, kind, () -> "message");
    }

    private void add(String lead, IssueKind kind, Supplier<String> message) {
        issues.nextCycle(1);
        issues.add(kind, record(lead), message);
    }

    private static LeadRecord record(String id) {
        LeadRecord record = new LeadRecord();
        record.id(id);
        return record;
    }

    private static LeadFacts facts(LeadRecord lead) {
        LeadFacts facts = new LeadFacts(TimeBuckets.of(
                SlaFixtures.smallAgreement().resolve(SlaFixtures.zurichCalendar()), Counts.END_OF_MARCH));
        facts.read(lead);
        return facts;
    }

    private static List<String> leads(IssueCollector issues) {
        return issues.first().stream()
                .map(issue -> issue.getLead().orElseThrow())
                .toList();
    }

    private static List<String> texts(IssueCollector issues) {
        return issues.first().stream()
                .map(issue -> issue.getCode() + ": " + issue.getMessage())
                .toList();
    }
}
