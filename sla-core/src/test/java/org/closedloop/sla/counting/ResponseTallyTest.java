package org.closedloop.sla.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.counting.Counts.at;
import static org.closedloop.sla.counting.Counts.issues;
import static org.closedloop.sla.counting.Counts.kinds;
import static org.closedloop.sla.counting.Counts.lead;
import static org.closedloop.sla.counting.Counts.march;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Pause;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.measurement.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Within four business hours after the hand-over; deals reported back within one business day. */
class ResponseTallyTest {

    @ParameterizedTest(name = "from {0} to {1}: {2}, {3} minutes")
    @CsvSource({
        "2026-03-02T08:00,            2026-03-02T12:00,            WITHIN, 240",
        "2026-03-02T08:00,            2026-03-02T12:30,            WITHIN, 240",
        "2026-03-02T08:00,            2026-03-02T13:00:00.001,     LATE,   241",
        "2026-03-02T08:00,            2026-03-02T13:00:00.000001,  LATE,   241",
        "2026-03-02T08:00:00.000001,  2026-03-02T13:00:00.000001,  WITHIN, 240",
        "2026-03-02T08:00,            2026-03-02T08:00,            WITHIN, 0",
        "2026-03-06T16:00,            2026-03-09T11:00,            WITHIN, 240",
        "2026-03-27T16:00,            2026-03-30T11:01,            LATE,   241",
        "2026-03-29T01:30,            2026-03-30T08:00:30,         WITHIN, 1"
    })
    void compares_business_time_with_the_limit(String from, String to, String verdict, int minutes) {
        Timing timing = response(lead().handedOverAt(at(from)).firstTouchAt(at(to)));
        assertThat(timing.getWithin()).isEqualTo(verdict.equals("WITHIN") ? 1 : 0);
        assertThat(timing.getLate()).isEqualTo(verdict.equals("LATE") ? 1 : 0);
        assertThat(timing.getMinutes().getCounts()).isEqualTo(Map.of(minutes, 1L));
    }

    @Test
    void keeps_a_late_lead_with_its_response_time() {
        Timing timing = response(lead().handedOverAt(at("2026-03-02T08:00")).firstTouchAt(at("2026-03-02T14:00")));
        assertThat(timing.getCases())
                .containsExactly(LeadCase.builder()
                        .lead("L-1")
                        .kind(LeadCase.Kind.LATE)
                        .at(at("2026-03-02T08:00"))
                        .took(Duration.ofHours(5))
                        .build());
    }

    @ParameterizedTest(name = "handed over {0}, never touched: {1}")
    @CsvSource({
        "2026-03-31T13:00, PENDING",
        "2026-03-31T12:00, PENDING",
        "2026-03-31T11:59, OVERDUE",
        "2026-03-31T23:59:59.999999999, PENDING"
    })
    void an_untouched_lead_is_pending_until_its_deadline(String from, String verdict) {
        Timing timing = response(lead().handedOverAt(at(from)));
        assertThat(timing.getPending()).isEqualTo(verdict.equals("PENDING") ? 1 : 0);
        assertThat(timing.getOverdue()).isEqualTo(verdict.equals("OVERDUE") ? 1 : 0);
        assertThat(kinds(timing).size()).isEqualTo(verdict.equals("OVERDUE") ? 1 : 0);
    }

    @Test
    void ignores_a_touch_at_the_close_of_the_day() {
        Timing timing = response(lead().handedOverAt(at("2026-03-31T13:00")).firstTouchAt(at("2026-04-01T00:00")));
        assertThat(timing.getPending()).isEqualTo(1);
    }

    @Test
    void a_rejection_does_not_stop_the_clock() {
        Timing timing = response(lead().handedOverAt(at("2026-03-02T08:00"))
                .rejection(Rejection.of(at("2026-03-02T09:00"), "no budget")));
        assertThat(timing.getOverdue()).isEqualTo(1);
    }

    @Test
    void subtracts_overlapping_pauses_once() {
        Lead.Builder lead = lead().handedOverAt(at("2026-03-02T08:00"))
                .firstTouchAt(at("2026-03-02T17:00"))
                .addPauses(
                        Pause.between(at("2026-03-02T10:00"), at("2026-03-02T14:00")),
                        Pause.between(at("2026-03-02T09:00"), at("2026-03-02T11:00")),
                        Pause.between(at("2026-03-02T09:30"), at("2026-03-02T10:00")));
        assertThat(response(lead).getMinutes().getCounts()).isEqualTo(Map.of(240, 1L));
    }

    @Test
    void ignores_the_parts_of_pauses_before_the_start_and_after_the_touch() {
        Lead.Builder lead = lead().handedOverAt(at("2026-03-02T09:00"))
                .firstTouchAt(at("2026-03-02T12:00"))
                .addPauses(
                        Pause.between(at("2026-03-02T08:00"), at("2026-03-02T10:00")),
                        Pause.since(at("2026-03-02T11:00")));
        assertThat(response(lead).getMinutes().getCounts()).isEqualTo(Map.of(60, 1L));
    }

    @Test
    void an_open_pause_stops_the_clock() {
        Timing timing =
                response(lead().handedOverAt(at("2026-03-02T08:00")).addPauses(Pause.since(at("2026-03-02T09:00"))));
        assertThat(timing.getPending()).isEqualTo(1);
    }

    @Test
    void does_not_measure_a_touch_before_the_start() {
        Lead lead = lead().handedOverAt(at("2026-03-02T08:00"))
                .firstTouchAt(at("2026-02-27T08:00"))
                .build();
        assertThat(march("response", lead))
                .isEqualTo(Timing.builder()
                        .within(0)
                        .late(0)
                        .unmeasured(1)
                        .addCases(LeadCase.builder()
                                .lead("L-1")
                                .kind(LeadCase.Kind.UNMEASURED)
                                .at(at("2026-03-02T08:00"))
                                .took(Optional.empty())
                                .build())
                        .build());
        assertThat(issues(lead))
                .containsExactly("response-before-start: must not be touched before the response clock starts, but was"
                        + " at 2026-02-27T07:00:00Z and at 2026-03-02T07:00:00Z");
    }

    @Test
    void does_not_measure_a_touch_without_a_start() {
        Lead lead = lead().firstTouchAt(at("2026-03-02T08:00")).build();
        assertThat(((Timing) march("response", lead)).getUnmeasured()).isEqualTo(1);
        assertThat(issues(lead))
                .containsExactly("response-without-start: must have a start of the response clock to be timed, but was"
                        + " only touched, at 2026-03-02T07:00:00Z");
    }

    @ParameterizedTest(name = "closed {0}, reported {1}: {2}")
    @CsvSource({
        "2026-03-02T10:00, 2026-03-03T23:59, WITHIN",
        "2026-03-02T10:00, 2026-03-04T00:00, LATE",
        "2026-03-06T10:00, 2026-03-09T18:00, WITHIN",
        "2026-03-30T10:00, ,                 OVERDUE",
        "2026-03-31T10:00, ,                 PENDING",
        "2026-03-02T10:00, 2026-03-01T10:00, UNMEASURED",
        ",                 2026-03-01T10:00, UNMEASURED"
    })
    void measures_the_time_to_the_report_on_a_closed_deal(String closed, String reported, String verdict) {
        Deal deal = Deal.builder()
                .outcome(DealOutcome.LOST)
                .closedAt(Optional.ofNullable(closed).map(Counts::time))
                .reportedBackAt(Optional.ofNullable(reported).map(Counts::time))
                .build();
        Timing timing = (Timing) march("feedback", lead().deal(deal).build());
        assertThat(timing.getWithin()).isEqualTo(verdict.equals("WITHIN") ? 1 : 0);
        assertThat(timing.getLate()).isEqualTo(verdict.equals("LATE") ? 1 : 0);
        assertThat(timing.getOverdue()).isEqualTo(verdict.equals("OVERDUE") ? 1 : 0);
        assertThat(timing.getPending()).isEqualTo(verdict.equals("PENDING") ? 1 : 0);
        assertThat(timing.getUnmeasured()).isEqualTo(verdict.equals("UNMEASURED") ? 1 : 0);
    }

    private static Timing response(Lead.Builder lead) {
        return (Timing) march("response", lead.build());
    }
}
