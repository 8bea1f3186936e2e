package org.closedloop.sla.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.counting.Counts.END_OF_MARCH;
import static org.closedloop.sla.counting.Counts.at;

import java.util.List;
import java.util.Map;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadCycle;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.Count;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.LeadAccount;
import org.closedloop.sla.metric.CycleSelection;
import org.closedloop.sla.metric.LeadFilter;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leads that are excluded by id or as spam from all targets, and by their source from the response times. */
class LeadExclusionsTest {

    private static final Agreement AGREEMENT = SlaFixtures.smallAgreement()
            .withExclusions(
                    TargetExclusion.ofLeads("tests", "Our own tests.", "T-2", "T-3", "T-1"),
                    TargetExclusion.ofPeriod("outage", "The CRM was down.", DateRange.parse("2026-03-09/2026-03-11")),
                    TargetExclusion.builder()
                            .id("spam")
                            .reason("Spam is not a lead.")
                            .addRejectionReasons("spam")
                            .build(),
                    TargetExclusion.builder()
                            .id("fair")
                            .reason("Nobody works at the fair.")
                            .addSources("fair")
                            .addTargets("sql-response")
                            .build());
    private static final ResolvedTerms TERMS = AGREEMENT.resolve(SlaFixtures.zurichCalendar());

    @ParameterizedTest(name = "{0} of {1}, rejected as {2}: excluded from SQLs {3}, from responses {4}; by {5}")
    @CsvSource({
        "L-1, web,  ,         false, false, 0 0 0",
        "L-1, ,     no money, false, false, 0 0 0",
        "T-1, web,  ,         true,  true,  1 0 0",
        "T-3, web,  no money, true,  true,  1 0 0",
        "L-1, web,  spam,     true,  true,  0 1 0",
        "T-2, web,  spam,     true,  true,  1 1 0",
        "L-1, fair, ,         false, true,  0 0 1",
        "L-1, fair, spam,     true,  true,  0 1 1",
        "T-1, fair, spam,     true,  true,  1 1 1"
    })
    void a_lead_is_excluded_from_the_metrics_of_the_targets_concerned(
            String id, @Nullable String source, @Nullable String reason, boolean sqls, boolean responses, String by) {
        Lead lead = lead(id, source, reason);
        LeadExclusions exclusions = LeadExclusions.of(TERMS, List.of("sqls", "response"));
        LeadFacts facts = new LeadFacts(TimeBuckets.of(TERMS, END_OF_MARCH));
        facts.read(new LeadCopier().copy(lead));

        assertThat(exclusions.excludes(facts)).isEqualTo(sqls || responses);
        assertThat(exclusions.isExcludedFrom(0)).isEqualTo(sqls);
        assertThat(exclusions.isExcludedFrom(1)).isEqualTo(responses);
        FunnelNumbers numbers = Counts.count(TERMS, END_OF_MARCH, lead);
        assertThat(sqls(numbers)).isEqualTo(sqls ? 0 : 1);
        assertThat(sqls(numbers.withoutExclusions())).isEqualTo(1);
        Map<String, Long> excluded = account(numbers).getExcluded();
        assertThat(excluded).containsOnlyKeys("tests", "spam", "fair");
        assertThat(excluded.get("tests") + " " + excluded.get("spam") + " " + excluded.get("fair"))
                .isEqualTo(by);
    }

    @Test
    void without_exclusions_no_lead_is_excluded() {
        ResolvedTerms terms = AGREEMENT.withExclusions().resolve(SlaFixtures.zurichCalendar());
        LeadExclusions exclusions = LeadExclusions.of(terms, List.of("sqls"));
        LeadFacts facts = new LeadFacts(TimeBuckets.of(terms, END_OF_MARCH));
        facts.read(new LeadCopier().copy(lead("T-1", "fair", "spam")));

        assertThat(exclusions.excludes(facts)).isFalse();
        assertThat(exclusions.counts()).isEmpty();
        assertThat(exclusions.absent()).isEmpty();
    }

    @Test
    void each_excluded_lead_counts_once_and_the_next_lead_on_its_own() {
        FunnelNumbers numbers = Counts.count(
                TERMS,
                END_OF_MARCH,
                lead("T-1", null, null),
                lead("L-1", null, null),
                lead("T-2", null, null),
                lead("L-2", null, "spam"),
                lead("L-3", null, null));

        assertThat(account(numbers).getExcluded()).isEqualTo(Map.of("tests", 2L, "spam", 1L, "fair", 0L));
        assertThat(sqls(numbers)).isEqualTo(2);
    }

    @ParameterizedTest(name = "first cycle rejected as {0}, second as {1}: {2} excluded, {3} SQLs")
    @CsvSource({
        "no money, no money, 0, 2",
        "spam,     no money, 1, 1",
        "no money, spam,     1, 1",
        "spam,     spam,     1, 0"
    })
    void a_recycled_lead_counts_once_although_its_cycles_are_excluded_separately(
            String first, String second, long excluded, long sqls) {
        ResolvedTerms everyCycle = AGREEMENT
                .withMetrics(
                        StageCount.of("sqls", Stage.SQL)
                                .withLeads(LeadFilter.all().withCycles(CycleSelection.parse("all"))),
                        AGREEMENT.getMetrics().get(1))
                .resolve(SlaFixtures.zurichCalendar());
        Lead lead = lead("L-1", null, first)
                .withCycles(LeadCycle.builder()
                        .startedAt(at("2026-03-05T09:00"))
                        .putStage(Stage.SQL, at("2026-03-05T09:00"))
                        .rejection(Rejection.of(at("2026-03-06T09:00"), second))
                        .build());
        FunnelNumbers numbers = Counts.count(everyCycle, END_OF_MARCH, lead);

        assertThat(account(numbers).getExcluded()).containsEntry("spam", excluded);
        assertThat(sqls(numbers)).isEqualTo(sqls);
    }

    @Test
    void a_listed_lead_outside_the_period_is_neither_counted_nor_absent() {
        LeadAccount account = account(Counts.count(
                TERMS,
                END_OF_MARCH,
                Lead.builder().id("T-1").createdAt(at("2024-03-04T09:00")).build()));

        assertThat(account.getExcluded()).containsEntry("tests", 0L);
        assertThat(account.getAbsent()).isEqualTo(Map.of("tests", List.of("T-2", "T-3")));
    }

    @Test
    void the_listed_leads_that_are_absent_are_in_the_order_of_their_ids() {
        LeadAccount none = account(Counts.count(TERMS, END_OF_MARCH, lead("L-1", "fair", "spam")));
        LeadAccount all = account(Counts.count(
                TERMS, END_OF_MARCH, lead("T-3", null, null), lead("T-1", null, null), lead("T-2", null, null)));

        assertThat(none.getAbsent()).isEqualTo(Map.of("tests", List.of("T-1", "T-2", "T-3")));
        assertThat(all.getAbsent()).isEmpty();
    }

    @Test
    void excluded_and_absent_leads_of_parts_are_merged_as_counters_and_as_bytes() {
        FunnelCounter some = FunnelCounter.of(TERMS, END_OF_MARCH);
        FunnelCounter others = some.sibling();
        some.add(lead("T-1", null, null));
        some.add(lead("L-1", null, "spam"));
        others.add(lead("T-3", "fair", null));
        others.add(lead("L-2", null, "spam"));
        others.add(lead("L-3", null, null));

        FunnelCounter restored = some.neutral().merge(some.toBytes()).merge(others.toBytes());
        for (FunnelCounter merged : List.of(some.neutral().merge(some).merge(others), restored)) {
            assertThat(account(merged.finish()).getExcluded()).isEqualTo(Map.of("tests", 2L, "spam", 2L, "fair", 1L));
            assertThat(account(merged.finish()).getAbsent()).isEqualTo(Map.of("tests", List.of("T-2")));
            assertThat(sqls(merged.finish())).isEqualTo(1);
            assertThat(sqls(merged.finish().withoutExclusions())).isEqualTo(5);
        }
        assertThat(account(some.finish()).getAbsent()).isEqualTo(Map.of("tests", List.of("T-2", "T-3")));
    }

    private static Lead lead(String id, @Nullable String source, @Nullable String reason) {
        Lead.Builder lead = Lead.builder()
                .id(id)
                .putStage(Stage.SQL, at("2026-03-02T09:00"))
                .handedOverAt(at("2026-03-02T09:00"));
        if (source != null) {
            lead.source(source);
        }
        if (reason != null) {
            lead.rejection(Rejection.of(at("2026-03-03T09:00"), reason));
        }
        return lead.build();
    }

    private static long sqls(FunnelNumbers numbers) {
        return ((Count) Counts.of(numbers, "2026-03", "sqls")).getValue();
    }

    private static LeadAccount account(FunnelNumbers numbers) {
        return numbers.getAccount().orElseThrow();
    }
}
