package org.closedloop.sla.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.counting.Counts.at;
import static org.closedloop.sla.counting.Counts.count;
import static org.closedloop.sla.counting.Counts.issues;
import static org.closedloop.sla.counting.Counts.kinds;
import static org.closedloop.sla.counting.Counts.lead;
import static org.closedloop.sla.counting.Counts.march;
import static org.closedloop.sla.counting.Counts.of;
import static org.closedloop.sla.counting.Counts.time;
import static org.closedloop.sla.counting.Counts.won;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadEvent;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.funnel.Touch;
import org.closedloop.sla.measurement.AmountShare;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.measurement.Timing;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events of which only the day is known: in the tables, a date without a time. */
class DateOnlyTest {

    @ParameterizedTest(name = "handed over {0}, touched {1}: {2}, {3}")
    @CsvSource({
        "2026-03-02,       2026-03-02T09:00, UNMEASURED, date-without-time",
        "2026-03-02T09:00, 2026-03-02,       UNMEASURED, date-without-time",
        "2026-03-02T09:00, 2026-03-03,       UNMEASURED, date-without-time",
        "2026-03-02T09:00, 2026-03-20,       UNMEASURED, date-without-time",
        "2026-03-02,       2026-03-02,       UNMEASURED, date-without-time",
        "2026-03-02,       2026-03-20,       UNMEASURED, date-without-time",
        // Never touched, or not yet: the deadline of a date is not known, that of a time is.
        "2026-03-02,       ,                 UNMEASURED, date-without-time",
        "2026-03-31,       ,                 UNMEASURED, date-without-time",
        "2026-03-31,       2026-04-01,       UNMEASURED, date-without-time",
        "2026-03-02T09:00, 2026-04-01,       OVERDUE,    ",
        "2026-03-31T13:00, 2026-04-01,       PENDING,    ",
        // Days in reverse order.
        "2026-03-02T09:00, 2026-03-01,       UNMEASURED, response-before-start",
        "2026-03-02T00:00, 2026-03-01,       UNMEASURED, response-before-start",
        "2026-03-02,       2026-03-01T23:59, UNMEASURED, response-before-start",
        "2026-03-02,       2026-03-01,       UNMEASURED, response-before-start",
        "2026-03-01T23:59, 2026-03-01,       UNMEASURED, date-without-time",
        // The day on which the clocks change has 23 hours.
        "2026-03-29T23:59, 2026-03-29,       UNMEASURED, date-without-time",
        "2026-03-30,       2026-03-29,       UNMEASURED, response-before-start",
        // Without a start, the issue is the missing start.
        ",                 2026-03-02,       UNMEASURED, response-without-start"
    })
    void a_response_from_or_to_a_date_is_unmeasured(String handedOver, String touched, String verdict, String issue) {
        Lead.Builder lead = lead();
        put(lead, handedOver, Lead.Builder::handedOverAt);
        put(lead, touched, Lead.Builder::firstTouchAt);
        assertThat(verdicts("response", lead)).containsExactly(verdict);
        assertThat(codes(lead)).isEqualTo(Optional.ofNullable(issue).stream().toList());
    }

    @ParameterizedTest(name = "touched on {0}, handed over {1}: before {2}")
    @CsvSource({
        // 25 hours, 23 hours, and 24.
        "2025-10-26, 2025-10-26T23:59, false",
        "2025-10-26, 2025-10-27T00:00, true",
        "2026-03-29, 2026-03-29T23:59, false",
        "2026-03-29, 2026-03-30T00:00, true",
        "2026-03-02, 2026-03-02T23:59, false",
        "2026-03-02, 2026-03-03T00:00, true"
    })
    void a_day_ends_at_the_start_of_the_next_one(String touched, String handedOver, boolean before) {
        LeadFacts facts = new LeadFacts(TimeBuckets.of(Counts.TERMS, Counts.END_OF_MARCH));
        facts.read(new LeadCopier()
                .copy(lead().handedOverAt(time(handedOver))
                        .firstTouchAt(time(touched))
                        .build()));
        assertThat(facts.firstTouch.isCertainlyBefore(facts.handOver)).isEqualTo(before);
        assertThat(facts.handOver.mayBeBefore(facts.firstTouch)).isEqualTo(!before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "+999999999-12-31"})
    void the_last_day_of_the_calendar_is_counted(String farthest) {
        Lead.Builder lead = lead().handedOverAt(at("2026-03-02T09:00"))
                .firstTouchAt(EventTime.parse(farthest))
                .putStage(Stage.SQL, EventTime.parse(farthest))
                .addTouches(Touch.of(EventTime.parse(farthest), Role.SALES, "call"))
                .addAttempts(EventTime.parse(farthest));
        assertThat(codes(lead)).isEqualTo(farthest.startsWith("-") ? List.of("response-before-start") : List.of());
    }

    @Test
    void an_unmeasured_response_is_a_case_lowers_coverage_and_is_one_issue() {
        Lead lead = lead().createdAt(at("2026-03-01T00:00"))
                .handedOverAt(time("2026-03-02"))
                .firstTouchAt(at("2026-03-02T09:00"))
                .deal(deal("2026-03-03", "2026-03-03T00:00"))
                .build();
        assertThat(march("response", lead))
                .isEqualTo(Timing.builder()
                        .within(0)
                        .late(0)
                        .unmeasured(1)
                        .addCases(LeadCase.builder()
                                .lead("L-1")
                                .kind(LeadCase.Kind.UNMEASURED)
                                .at(at("2026-03-02T00:00"))
                                .build())
                        .build());
        assertThat(((Timing) march("response", lead)).getCoverage().orElseThrow())
                .isZero();
        assertThat(issues(lead))
                .containsExactly("date-without-time: must have a time of day to be timed, but only the day is known:"
                        + " handed-over on 2026-03-02 and deal-closed on 2026-03-03");
    }

    @ParameterizedTest(name = "mql {0}, sql {1}: {2} of {3}")
    @CsvSource({
        // On one day, in any order.
        "2026-03-02T09:00, 2026-03-02,       1, 1",
        "2026-03-02,       2026-03-02T09:00, 1, 1",
        "2026-03-02,       2026-03-02,       1, 1",
        "2026-03-02T23:59, 2026-03-02,       1, 1",
        "2026-03-02,       2026-03-02T00:00, 1, 1",
        "2026-03-02,       2026-03-03,       1, 1",
        // On an earlier day.
        "2026-03-02T00:00, 2026-03-01,       0, 1",
        "2026-03-02,       2026-03-01T23:59, 0, 1",
        "2026-03-02,       2026-03-01,       0, 1",
        // The last day that is counted, and the next one.
        "2026-03-31,       2026-03-31,       1, 1",
        "2026-03-31T09:00, 2026-03-31,       1, 1",
        "2026-03-31T09:00, 2026-04-01,       0, 1",
        "2026-04-01,       2026-04-01,       0, 0",
        // The month before.
        "2026-02-28,       2026-03-01,       0, 0"
    })
    void a_stage_may_be_entered_after_another_on_the_same_day(String mql, String sql, int part, int whole) {
        Lead.Builder lead = lead().putStage(Stage.MQL, time(mql)).putStage(Stage.SQL, time(sql));
        // Both stages have data, and none of it in March.
        Lead earlier = lead().putStage(Stage.MQL, time("2025-03-02"))
                .putStage(Stage.SQL, time("2025-03-02"))
                .build();
        Ratio ratio = (Ratio) march("mql-to-sql", lead.build(), earlier);
        assertThat(List.of(ratio.getPart(), ratio.getWhole())).containsExactly((long) part, (long) whole);
        boolean backwards = whole == 1 && part == 0 && !sql.startsWith("2026-04");
        assertThat(codes(lead)).isEqualTo(backwards ? List.of("stages-backwards") : List.of());
    }

    @Test
    void a_stage_entered_on_an_earlier_day_is_reported_with_its_day() {
        assertThat(issues(lead().putStage(Stage.MQL, time("2026-03-03"))
                        .putStage(Stage.SQL, time("2026-03-02"))
                        .build()))
                .containsExactly("stages-backwards: sql must not be entered before mql, but was on 2026-03-02 and on"
                        + " 2026-03-03");
    }

    @ParameterizedTest(name = "closed {0}, touched {1}: {2} francs")
    @CsvSource({
        // The lookback is 180 days: they begin on 2 October.
        "2026-03-31,       2025-10-02T00:30, 100",
        "2026-03-31,       2025-10-02,       100",
        "2026-03-31T23:30, 2025-10-02,       100",
        "2026-03-31,       2025-10-01T23:30, 0",
        "2026-03-31,       2025-10-01,       0",
        "2026-03-31T00:30, 2025-10-01,       0",
        // From instant to instant, they are 4320 hours.
        "2026-03-31T12:00, 2025-10-02T12:00, 100",
        "2026-03-31T12:00, 2025-10-02T11:59, 0"
    })
    void a_lookback_compares_days_with_days(String closed, String touched, int francs) {
        Lead lead = lead().addTouches(Touch.of(time(touched), Role.MARKETING, "ads"))
                .deal(won("CHF 100.00", closed))
                .build();
        AmountShare share = (AmountShare) march("marketing-share", lead);
        assertThat(share.getPart()).isEqualTo(Money.parse("CHF " + francs + ".00"));
        assertThat(share.getWhole()).isEqualTo(Money.parse("CHF 100.00"));
    }

    @ParameterizedTest(name = "closed {0}, reported {1}: {2}, {3}")
    @CsvSource({
        "2026-03-02,       2026-03-02T10:00, UNMEASURED, date-without-time",
        "2026-03-02T10:00, 2026-03-02,       UNMEASURED, date-without-time",
        "2026-03-02,       ,                 UNMEASURED, date-without-time",
        "2026-03-02T10:00, 2026-04-01,       OVERDUE,    ",
        "2026-03-02T10:00, 2026-03-01,       UNMEASURED, feedback-before-close"
    })
    void feedback_from_or_to_a_date_is_unmeasured(String closed, String reported, String verdict, String issue) {
        Lead.Builder lead = lead().deal(deal(closed, reported));
        assertThat(verdicts("feedback", lead)).containsExactly(verdict);
        assertThat(codes(lead)).isEqualTo(Optional.ofNullable(issue).stream().toList());
    }

    @ParameterizedTest(name = "handed over {0}, accepted {1}: {2} of 1")
    @CsvSource({
        "2026-03-02T09:00, 2026-03-02,       1",
        "2026-03-02,       2026-03-02T09:00, 1",
        "2026-03-02T09:00, 2026-03-01,       0",
        "2026-03-02,       2026-03-01T23:59, 0"
    })
    void an_acceptance_is_before_the_hand_over_only_if_its_day_is(String handedOver, String accepted, int part) {
        Lead.Builder lead = lead().firstTouchAt(at("2026-03-02T09:30"));
        put(lead, handedOver, Lead.Builder::handedOverAt);
        put(lead, accepted, Lead.Builder::acceptedAt);
        assertThat(((Ratio) march("acceptance", lead.build())).getPart()).isEqualTo(part);
        assertThat(codes(lead).contains("accepted-before-hand-over")).isEqualTo(part == 0);
    }

    @ParameterizedTest(name = "rejected {0}, touched {1}, five attempts {2}: {3} of {4}")
    @CsvSource({
        "2026-03-09,       ,                 2026-03-09T17:00, 1, 1",
        "2026-03-09,       ,                 2026-03-09T23:59, 1, 1",
        "2026-03-09,       ,                 2026-03-10T00:00, 0, 1",
        "2026-03-09,       ,                 2026-03-09,       1, 1",
        "2026-03-09,       ,                 2026-03-10,       0, 1",
        "2026-03-09T12:00, ,                 2026-03-09,       1, 1",
        "2026-03-09T12:00, ,                 2026-03-10,       0, 1",
        "2026-03-09,       2026-03-09T17:00, 2026-03-09T17:00, 0, 0",
        "2026-03-09,       2026-03-09,       2026-03-09T17:00, 0, 0",
        "2026-03-09,       2026-03-10T00:00, 2026-03-09T17:00, 1, 1",
        "2026-03-09T12:00, 2026-03-09,       2026-03-09T11:00, 0, 0",
        "2026-03-09T12:00, 2026-03-10,       2026-03-09T11:00, 1, 1"
    })
    void attempts_on_the_day_of_a_rejection_count_as_before_it(
            String rejected, String touched, String attempted, int part, int whole) {
        Lead.Builder lead = lead().rejection(Rejection.withoutReason(time(rejected)));
        put(lead, touched, Lead.Builder::firstTouchAt);
        lead.addAllAttempts(Collections.nCopies(5, time(attempted)));
        Ratio ratio = (Ratio) of(count(lead.build()), "2026-Q1", "attempts");
        assertThat(List.of(ratio.getPart(), ratio.getWhole())).containsExactly((long) part, (long) whole);
    }

    @Test
    void a_cleared_record_has_no_days() {
        FunnelCounter counter = FunnelCounter.of(Counts.TERMS, Counts.END_OF_MARCH);
        LeadRecord record = new LeadRecord();
        record.id("L-1");
        record.on(LeadEvent.HANDED_OVER, LocalDate.of(2026, 3, 2).toEpochDay());
        counter.add(record);
        record.clear();
        record.id("L-1");
        record.at(LeadEvent.HANDED_OVER, at("2026-03-02T00:00").getEpochSecond(), 0);
        counter.add(record);
        Timing timing = (Timing) of(counter.finish(), "2026-03", "response");
        assertThat(List.of(timing.getUnmeasured(), timing.getOverdue())).containsExactly(1L, 1L);
    }

    /** The kinds of the measured lead: of the case that was kept, or pending. */
    private static List<String> verdicts(String metric, Lead.Builder lead) {
        Timing timing = (Timing) march(metric, lead.build());
        return timing.getPending() > 0
                ? List.of("PENDING")
                : kinds(timing).stream().map(Enum::name).toList();
    }

    private static List<String> codes(Lead.Builder lead) {
        return issues(lead.build()).stream()
                .map(issue -> issue.substring(0, issue.indexOf(':')))
                .toList();
    }

    private static void put(Lead.Builder lead, String when, BiConsumer<Lead.Builder, EventTime> set) {
        if (when != null) {
            set.accept(lead, time(when));
        }
    }

    private static Deal deal(String closed, @Nullable String reported) {
        return Deal.builder()
                .outcome(DealOutcome.LOST)
                .closedAt(time(closed))
                .reportedBackAt(Optional.ofNullable(reported).map(Counts::time))
                .build();
    }
}
