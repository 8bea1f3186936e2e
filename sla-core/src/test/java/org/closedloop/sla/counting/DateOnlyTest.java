package org.closedloop.sla.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.counting.Counts.at;
import static org.closedloop.sla.counting.Counts.count;
import static org.closedloop.sla.counting.Counts.issues;
import static org.closedloop.sla.counting.Counts.kinds;
import static org.closedloop.sla.counting.Counts.lead;
import static org.closedloop.sla.counting.Counts.march;
import static org.closedloop.sla.counting.Counts.of;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadEvent;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.measurement.Timing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events of which only the day is known: a cell with a date is one, a cell with a time is not. */
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
        // Whole days that are the wrong way round.
        "2026-03-02T09:00, 2026-03-01,       UNMEASURED, response-before-start",
        "2026-03-02T00:00, 2026-03-01,       UNMEASURED, response-before-start",
        "2026-03-02,       2026-03-01T23:59, UNMEASURED, response-before-start",
        "2026-03-02,       2026-03-01,       UNMEASURED, response-before-start",
        "2026-03-01T23:59, 2026-03-01,       UNMEASURED, date-without-time",
        // The day on which the clocks change has 23 hours.
        "2026-03-29T23:59, 2026-03-29,       UNMEASURED, date-without-time",
        "2026-03-30,       2026-03-29,       UNMEASURED, response-before-start",
        // Without a start, that is what is wrong.
        ",                 2026-03-02,       UNMEASURED, response-without-start"
    })
    void a_response_from_or_to_a_date_is_not_timed(String handedOver, String touched, String verdict, String issue) {
        Lead.Builder lead = lead();
        put(lead, LeadEvent.HANDED_OVER, handedOver, Lead.Builder::handedOverAt);
        put(lead, LeadEvent.FIRST_TOUCH, touched, Lead.Builder::firstTouchAt);
        assertThat(verdicts("response", lead)).containsExactly(verdict);
        assertThat(codes(lead)).isEqualTo(Optional.ofNullable(issue).stream().toList());
    }

    @Test
    void the_day_on_which_the_clocks_change_back_ends_after_25_hours() {
        Lead lead = lead().handedOverAt(at("2025-10-26T23:30"))
                .firstTouchAt(at("2025-10-26T00:00"))
                .addDatesOnly(LeadEvent.FIRST_TOUCH)
                .build();
        Atoms atoms = Atoms.of(Counts.TERMS, Counts.END_OF_MARCH);
        LeadFacts facts = new LeadFacts(atoms);
        LeadRecord record = new LeadRecord();
        record.copy(lead);
        facts.read(record);
        assertThat(facts.firstTouch.isBefore(facts.handOver)).isFalse();
        record.copy(lead.withHandedOverAt(at("2025-10-27T00:00")));
        facts.read(record);
        assertThat(facts.firstTouch.isBefore(facts.handOver)).isTrue();
    }

    @Test
    void a_date_from_another_zone_may_end_on_the_next_day() {
        Lead.Builder lead = lead().handedOverAt(at("2026-03-02T09:00"))
                .firstTouchAt(Instant.parse("2026-03-02T00:00:00+09:00"))
                .addDatesOnly(LeadEvent.FIRST_TOUCH);
        assertThat(codes(lead)).containsExactly("date-without-time");
    }

    @Test
    void times_that_no_calendar_knows_are_in_order_all_the_same() {
        Lead.Builder lead = lead().handedOverAt(at("2026-03-02T09:00"))
                .firstTouchAt(Instant.MIN)
                .addDatesOnly(LeadEvent.FIRST_TOUCH);
        assertThat(codes(lead)).containsExactly("response-before-start");
    }

    @Test
    void an_untimed_response_is_a_case_lowers_coverage_and_is_told_once() {
        Lead lead = lead().createdAt(at("2026-03-01T00:00"))
                .handedOverAt(at("2026-03-02T00:00"))
                .firstTouchAt(at("2026-03-02T09:00"))
                .deal(deal("2026-03-03T00:00", "2026-03-03T00:00"))
                .addDatesOnly(LeadEvent.HANDED_OVER, LeadEvent.DEAL_CLOSED)
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
                .containsExactly("date-without-time: must have a time of day to be timed, but has only the day of"
                        + " handed-over at 2026-03-01T23:00:00Z and deal-closed at 2026-03-02T23:00:00Z");
    }

    @ParameterizedTest(name = "closed {0}, reported {1}: {2}, {3}")
    @CsvSource({
        "2026-03-02,       2026-03-02T10:00, UNMEASURED, date-without-time",
        "2026-03-02T10:00, 2026-03-02,       UNMEASURED, date-without-time",
        "2026-03-02,       ,                 UNMEASURED, date-without-time",
        "2026-03-02T10:00, 2026-04-01,       OVERDUE,    ",
        "2026-03-02T10:00, 2026-03-01,       UNMEASURED, feedback-before-close"
    })
    void feedback_from_or_to_a_date_is_not_timed(String closed, String reported, String verdict, String issue) {
        Lead.Builder lead = lead().deal(deal(time(closed), reported == null ? null : time(reported)));
        mark(lead, LeadEvent.DEAL_CLOSED, closed);
        mark(lead, LeadEvent.REPORTED_BACK, reported);
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
        put(lead, LeadEvent.HANDED_OVER, handedOver, Lead.Builder::handedOverAt);
        put(lead, LeadEvent.ACCEPTED, accepted, Lead.Builder::acceptedAt);
        assertThat(((Ratio) march("acceptance", lead.build())).getPart()).isEqualTo(part);
        assertThat(codes(lead).contains("accepted-before-hand-over")).isEqualTo(part == 0);
    }

    @ParameterizedTest(name = "rejected on 2026-03-09, touched {0}, five attempts up to {1}: {2} of {3}")
    @CsvSource({
        ",                 2026-03-09T17:00, 1, 1",
        ",                 2026-03-09T23:59, 1, 1",
        ",                 2026-03-10T00:00, 0, 1",
        "2026-03-09T17:00, 2026-03-09T17:00, 0, 0",
        "2026-03-09,       2026-03-09T17:00, 0, 0",
        "2026-03-10T00:00, 2026-03-09T17:00, 1, 1"
    })
    void what_was_done_on_the_day_of_a_rejection_was_done_until_then(String touched, String last, int part, int whole) {
        Lead.Builder lead = lead().rejection(Rejection.withoutReason(at("2026-03-09T00:00")))
                .addDatesOnly(LeadEvent.REJECTED);
        put(lead, LeadEvent.FIRST_TOUCH, touched, Lead.Builder::firstTouchAt);
        for (int i = 0; i < 5; i++) {
            lead.addAttempts(at(last).minusSeconds(i));
        }
        Ratio ratio = (Ratio) of(count(lead.build()), "2026-Q1", "attempts");
        assertThat(List.of(ratio.getPart(), ratio.getWhole())).containsExactly((long) part, (long) whole);
    }

    @Test
    void a_record_forgets_its_dates() {
        FunnelCounter counter = FunnelCounter.of(Counts.TERMS, Counts.END_OF_MARCH);
        LeadRecord record = new LeadRecord();
        for (boolean dateOnly : new boolean[] {true, false}) {
            record.clear();
            record.id("L-1");
            if (dateOnly) {
                record.dateOnly(LeadEvent.HANDED_OVER);
            }
            record.at(LeadEvent.HANDED_OVER, at("2026-03-02T00:00").getEpochSecond(), 0);
            counter.add(record);
        }
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

    private static void put(Lead.Builder lead, LeadEvent event, String when, BiConsumer<Lead.Builder, Instant> set) {
        if (when != null) {
            set.accept(lead, at(time(when)));
            mark(lead, event, when);
        }
    }

    private static void mark(Lead.Builder lead, LeadEvent event, String when) {
        if (when != null && !when.contains("T")) {
            lead.addDatesOnly(event);
        }
    }

    private static String time(String when) {
        return when.contains("T") ? when : when + "T00:00";
    }

    private static Deal deal(String closed, @Nullable String reported) {
        return Deal.builder()
                .outcome(DealOutcome.LOST)
                .closedAt(at(closed))
                .reportedBackAt(Optional.ofNullable(reported).map(Counts::at))
                .build();
    }
}
