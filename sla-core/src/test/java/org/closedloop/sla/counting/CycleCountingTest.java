package org.closedloop.sla.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.closedloop.sla.counting.Counts.at;
import static org.closedloop.sla.counting.Counts.time;
import static org.closedloop.sla.counting.Counts.won;

import java.util.List;
import java.util.Set;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.funnel.Disqualification;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadCycle;
import org.closedloop.sla.funnel.LeadEvent;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.Count;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.Timing;
import org.closedloop.sla.metric.ClockStart;
import org.closedloop.sla.metric.CycleSelection;
import org.closedloop.sla.metric.LeadFilter;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.ResponseTime;
import org.closedloop.sla.metric.Revenue;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.TimeLimit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cycles of recycled leads in March 2026: by default, metrics of leads count the first one, those of deals all. */
class CycleCountingTest {

    private static final Lead RECYCLED = Counts.lead()
            .putStage(Stage.SQL, at("2026-03-02T09:00"))
            .handedOverAt(at("2026-03-02T09:00"))
            .firstTouchAt(at("2026-03-02T10:00"))
            .rejection(Rejection.of(at("2026-03-03T09:00"), "no budget"))
            .addCycles(LeadCycle.builder()
                    .startedAt(at("2026-03-04T09:00"))
                    .putStage(Stage.SQL, at("2026-03-09T09:00"))
                    .handedOverAt(at("2026-03-09T09:00"))
                    .firstTouchAt(at("2026-03-10T10:00"))
                    .rejection(Rejection.withoutReason(at("2026-03-11T09:00")))
                    .build())
            .addCycles(LeadCycle.builder()
                    .startedAt(at("2026-03-12T09:00"))
                    .putStage(Stage.SQL, at("2026-03-16T09:00"))
                    .handedOverAt(at("2026-03-16T09:00"))
                    .deal(won("CHF 900.00", "2026-03-20T09:00"))
                    .build())
            .build();

    private static Metric of(Metric metric, String cycles) {
        return cycles.isEmpty() ? metric : metric.withLeads(LeadFilter.all().withCycles(CycleSelection.parse(cycles)));
    }

    private static FunnelNumbers count(Metric metric, Lead... leads) {
        ResolvedTerms terms = SlaFixtures.fullAgreement()
                .withMetrics(metric)
                .withTargets(List.of())
                .resolve(SlaFixtures.zurichCalendar());
        ResolvedTerms march = terms.alsoCounting(List.of(), Set.of(DateRange.parse("2026-03")));
        return Counts.count(march, Counts.END_OF_MARCH, leads);
    }

    private static Measurement march(Metric metric, Lead... leads) {
        return Counts.of(count(metric, leads), "2026-03", metric.getId());
    }

    @ParameterizedTest(name = "cycles ''{0}'': {1} SQLs, {2} francs")
    @CsvSource({
        "'',      1, 900.00",
        "first,   1, 0.00",
        "later,   2, 900.00",
        "all,     3, 900.00",
        "cycle-2, 1, 0.00",
        "cycle-3, 1, 900.00",
        "cycle-4, 0, 0.00"
    })
    void counts_the_selected_cycles(String cycles, long sqls, String francs) {
        assertThat(((Count) march(of(StageCount.of("sqls", Stage.SQL), cycles), RECYCLED)).getValue())
                .isEqualTo(sqls);
        assertThat(((Amount) march(of(Revenue.of("revenue"), cycles), RECYCLED)).getTotal())
                .isEqualTo(Money.parse("CHF " + francs));
    }

    @Test
    void each_cycle_has_its_own_clock() {
        Metric response = of(ResponseTime.of("response", TimeLimit.hours(4), ClockStart.HAND_OVER), "all");
        Timing timing = (Timing) march(response, RECYCLED);

        assertThat(List.of(timing.getWithin(), timing.getLate(), timing.getOverdue()))
                .containsExactly(1L, 1L, 1L);
        assertThat(timing.getCases())
                .extracting(LeadCase::getLead, LeadCase::getCycle, LeadCase::getKind)
                .containsExactly(tuple("L-1", 3, LeadCase.Kind.OVERDUE), tuple("L-1", 2, LeadCase.Kind.LATE));
    }

    @Test
    void the_start_of_a_later_cycle_takes_the_place_of_the_creation() {
        Metric response = of(ResponseTime.of("response", TimeLimit.businessDays(5), ClockStart.CREATION), "cycle-2");

        assertThat(((Timing) march(response, RECYCLED)).getWithin()).isEqualTo(1);
    }

    @Test
    void later_cycles_are_not_measured_if_no_lead_has_one() {
        Lead never = RECYCLED.withCycles();

        assertThat(count(of(StageCount.of("sqls", Stage.SQL), "later"), never).find(DateRange.parse("2026-03"), "sqls"))
                .isEmpty();
    }

    @Test
    void a_lead_is_one_record_whatever_its_cycles() {
        assertThat(count(StageCount.of("sqls", Stage.SQL), RECYCLED)
                        .getAccount()
                        .orElseThrow()
                        .getRead())
                .isEqualTo(1);
    }

    @Test
    void a_lead_of_which_only_a_later_cycle_is_in_the_period_is_counted() {
        Lead old = Counts.lead()
                .createdAt(time("2024-05-01"))
                .addCycles(LeadCycle.builder().startedAt(at("2026-03-04T09:00")).build())
                .build();

        assertThat(count(StageCount.of("sqls", Stage.SQL), old)
                        .getAccount()
                        .orElseThrow()
                        .getCounted())
                .isEqualTo(1);
    }

    @Test
    void an_event_before_the_start_of_its_cycle_makes_the_cycle_unmeasured() {
        Metric response = of(ResponseTime.of("response", TimeLimit.hours(4), ClockStart.HAND_OVER), "later");
        Lead contradictory = Counts.lead()
                .addCycles(LeadCycle.builder()
                        .startedAt(at("2026-03-05T09:00"))
                        .handedOverAt(at("2026-03-04T09:00"))
                        .firstTouchAt(at("2026-03-05T10:00"))
                        .build())
                .build();
        FunnelNumbers numbers = count(response, contradictory);
        Timing timing = (Timing) Counts.of(numbers, "2026-03", "response");

        assertThat(timing.getUnmeasured()).isEqualTo(1);
        assertThat(timing.getWithin()).isZero();
        assertThat(timing.getCases()).extracting(LeadCase::getCycle).containsExactly(2);
        assertThat(numbers.getAccount().orElseThrow().getIssues())
                .extracting(issue -> issue.getLead().orElseThrow() + " " + issue.getCode() + ": " + issue.getMessage())
                .containsExactly("L-1 event-before-cycle: in cycle 2, must not have an event before it starts, but did"
                        + " start at 2026-03-05T08:00:00Z, and the lead was handed over at 2026-03-04T08:00:00Z");
    }

    @ParameterizedTest(name = "starts {0}")
    @CsvSource({
        "2026-03-03T08:59, 'cycle-before-end: in cycle 2, must not start before the former cycle ended, but did at"
                + " 2026-03-03T07:59:00Z, and the lead was rejected at 2026-03-03T08:00:00Z'",
        "2026-03-03T09:00, ''",
        "2026-03-03, ''"
    })
    void reports_a_cycle_that_starts_before_the_former_one_ended(String start, String issue) {
        Lead lead =
                RECYCLED.withCycles(LeadCycle.builder().startedAt(time(start)).build());

        assertThat(count(StageCount.of("sqls", Stage.SQL), lead)
                        .getAccount()
                        .orElseThrow()
                        .getIssues())
                .extracting(found -> found.getCode() + ": " + found.getMessage())
                .isEqualTo(issue.isEmpty() ? List.of() : List.of(issue));
    }

    @Test
    void cycles_given_as_records_count_like_those_of_a_lead() {
        ResolvedTerms terms = SlaFixtures.agreementOfEveryMetric().resolve(SlaFixtures.zurichCalendar());
        FunnelCounter ofRecords = FunnelCounter.of(terms, Counts.END_OF_MARCH);
        FunnelCounter ofLeads = ofRecords.neutral();
        LeadRecord record = new LeadRecord();
        for (int i = 0; i < 2; i++) {
            record.clear();
            record.id("L-" + i);
            CycleRecord cycle = record.addCycle();
            cycle.at(LeadEvent.CREATED, at("2026-03-04T09:00").getEpochSecond(), 0);
            cycle.stage(Stage.SQL, at("2026-03-05T09:00").getEpochSecond(), 0);
            cycle.at(LeadEvent.DISQUALIFIED, at("2026-03-06T09:00").getEpochSecond(), 0);
            cycle.disqualificationReason("spam");
            cycle.attempt(at("2026-03-09T09:00").getEpochSecond(), 0);
            ofRecords.add(record);
            ofLeads.add(Lead.builder()
                    .id("L-" + i)
                    .addCycles(LeadCycle.builder()
                            .startedAt(at("2026-03-04T09:00"))
                            .putStage(Stage.SQL, at("2026-03-05T09:00"))
                            .disqualification(Disqualification.of(at("2026-03-06T09:00"), "spam"))
                            .addAttempts(at("2026-03-09T09:00"))
                            .build())
                    .build());
        }

        assertThat(ofRecords.toBytes()).isEqualTo(ofLeads.toBytes());
    }
}
