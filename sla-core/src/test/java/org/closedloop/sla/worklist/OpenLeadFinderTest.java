package org.closedloop.sla.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Disqualification;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadCycle;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.funnel.Pause;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.metric.ClockStart;
import org.closedloop.sla.metric.CycleSelection;
import org.closedloop.sla.metric.LeadFilter;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.ResponseTime;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.TimeLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Within four business hours after the hand-over; at 10 o'clock on Tuesday, 3 March 2026, in Zurich. */
class OpenLeadFinderTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final Instant NOW = at("2026-03-03T10:00");
    private static final Agreement AGREEMENT = SlaFixtures.smallAgreement();

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZURICH).toInstant();
    }

    private static ResolvedTerms terms(ResponseTime... metrics) {
        List<Metric> all = new ArrayList<>(List.of(metrics));
        all.add(AGREEMENT.getMetrics().get(0));
        return AGREEMENT
                .withMetrics(all)
                .withTargets(AGREEMENT.getTargets().get(0))
                .resolve(SlaFixtures.zurichCalendar());
    }

    private static final ResponseTime FOUR_HOURS =
            ResponseTime.of("response", TimeLimit.hours(4), ClockStart.HAND_OVER);
    private static final ResponseTime HOT = ResponseTime.of("hot", TimeLimit.minutes(30), ClockStart.HAND_OVER)
            .withLeads(LeadFilter.builder().addPriorities("hot").build());

    private static Lead.Builder handedOver(String id, String local) {
        return Lead.builder().id(id).handedOverAt(at(local));
    }

    private static DueList due(ResolvedTerms terms, Lead... leads) {
        OpenLeadFinder finder = OpenLeadFinder.of(terms, NOW, 10);
        List.of(leads).forEach(finder::add);
        return finder.finish();
    }

    private static DueLead only(Lead.Builder lead) {
        return due(terms(FOUR_HOURS), lead.build()).getLeads().get(0);
    }

    @ParameterizedTest(name = "handed over {0}: {1} at {2}, {3}")
    @CsvSource({
        "2026-03-03T09:00, DUE,     2026-03-03T14:00, PT3H",
        "2026-03-03T10:00, DUE,     2026-03-03T15:00, PT4H",
        "2026-03-02T15:00, DUE,     2026-03-03T10:00, PT0S",
        "2026-03-02T13:00, DUE,     2026-03-02T17:00, PT0S",
        "2026-03-02T14:59, OVERDUE, 2026-03-03T09:59, PT1M",
        "2026-03-02T08:00, OVERDUE, 2026-03-02T12:00, PT6H",
        "2026-02-27T18:00, OVERDUE, 2026-03-02T12:00, PT6H"
    })
    void has_the_deadline_on_the_clock_and_the_working_time(
            String handedOver, DueState state, String deadline, Duration time) {
        // At 8 o'clock, no working time has passed since 17 o'clock of the day before.
        Instant now = state == DueState.DUE && deadline.equals("2026-03-02T17:00") ? at("2026-03-03T08:00") : NOW;
        OpenLeadFinder finder = OpenLeadFinder.of(terms(FOUR_HOURS), now, 10);
        finder.add(handedOver("L-1", handedOver).build());
        DueLead due = finder.finish().getLeads().get(0);

        assertThat(due.getState()).isEqualTo(state);
        assertThat(due.getDeadline()).contains(at(deadline));
        assertThat(due.getOverdueBy().or(due::getTimeLeft)).contains(time);
        assertThat(due.getOverdueBy().isPresent()).isEqualTo(state == DueState.OVERDUE);
    }

    @Test
    void a_pause_moves_the_deadline() {
        DueLead due = only(handedOver("L-1", "2026-03-02T08:00")
                .addPauses(Pause.between(at("2026-03-02T09:00"), at("2026-03-02T16:00"))));

        assertThat(due.getDeadline()).contains(at("2026-03-03T10:00"));
        assertThat(due.getState()).isEqualTo(DueState.DUE);
    }

    @Test
    void a_pause_that_continues_stops_the_clock() {
        DueLead due = only(handedOver("L-1", "2026-03-02T08:00").addPauses(Pause.since(at("2026-03-02T09:00"))));

        assertThat(due.getState()).isEqualTo(DueState.PAUSED);
        assertThat(due.getDeadline()).contains(at("2026-03-03T14:00"));
        assertThat(due.getTimeLeft()).contains(Duration.ofHours(3));
    }

    @Test
    void a_pause_after_the_deadline_stops_the_overdue_time() {
        DueLead due = only(handedOver("L-1", "2026-03-02T08:00").addPauses(Pause.since(at("2026-03-02T14:00"))));

        assertThat(due.getState()).isEqualTo(DueState.OVERDUE);
        assertThat(due.getOverdueBy()).contains(Duration.ofHours(1));
    }

    @Test
    void a_limit_in_days_ends_with_the_day() {
        ResolvedTerms days = terms(ResponseTime.of("response", TimeLimit.businessDays(1), ClockStart.HAND_OVER));

        DueList due = due(
                days,
                handedOver("L-1", "2026-03-02T08:00").build(),
                handedOver("L-2", "2026-02-27T08:00").build());

        assertThat(due.getLeads()).extracting(DueLead::getLead).containsExactly("L-2", "L-1");
        assertThat(due.getLeads())
                .extracting(lead -> lead.getDeadline().orElseThrow())
                .containsExactly(at("2026-03-03T00:00"), at("2026-03-04T00:00"));
        assertThat(due.getLeads().get(0).getOverdueBy()).contains(Duration.ofHours(2));
        assertThat(due.getLeads().get(1).getTimeLeft()).contains(Duration.ofHours(6));
    }

    @Test
    void lists_whom_to_call_first() {
        DueList due = due(
                terms(FOUR_HOURS, HOT),
                handedOver("paused", "2026-03-03T08:30")
                        .addPauses(Pause.since(at("2026-03-03T08:40")))
                        .build(),
                Lead.builder()
                        .id("day-only")
                        .handedOverAt(EventTime.on(LocalDate.of(2026, 3, 2)))
                        .build(),
                handedOver("next", "2026-03-03T09:30").build(),
                handedOver("next-hot", "2026-03-03T09:30").priority("hot").build(),
                handedOver("hot", "2026-03-03T08:00").priority("hot").build(),
                handedOver("long-overdue", "2026-03-02T08:00").build(),
                handedOver("b", "2026-03-02T13:30").build(),
                handedOver("a", "2026-03-02T13:30").build());

        assertThat(due.getLeads())
                .extracting(DueLead::getLead)
                .containsExactly("long-overdue", "hot", "a", "b", "next-hot", "next", "day-only", "paused");
        assertThat(due.getLeads().get(1).getMetric()).isEqualTo("hot");
    }

    @Test
    void the_priority_with_the_shorter_limit_decides_between_equal_deadlines() {
        ResponseTime cold = ResponseTime.of("cold", TimeLimit.hours(4), ClockStart.HAND_OVER)
                .withLeads(LeadFilter.builder().addPriorities("cold").build());
        ResponseTime warm = ResponseTime.of("warm", TimeLimit.hours(2), ClockStart.HAND_OVER)
                .withLeads(LeadFilter.builder().addPriorities("warm").build());

        DueList due = due(
                terms(FOUR_HOURS, warm, cold),
                handedOver("1", "2026-03-03T09:00").build(),
                handedOver("2", "2026-03-03T09:00").priority("cold").build(),
                handedOver("3", "2026-03-03T11:00")
                        .priority("warm")
                        .build()
                        .withHandedOverAt(EventTime.at(at("2026-03-03T09:00"))));

        assertThat(due.getLeads()).extracting(DueLead::getLead).containsExactly("3", "2", "1");
    }

    @Test
    void what_is_not_open_is_counted_by_reason() {
        Lead touched = handedOver("L-1", "2026-03-02T08:00")
                .firstTouchAt(at("2026-03-03T10:00"))
                .build();
        Deal lost = Deal.builder().outcome(DealOutcome.LOST).build();
        DueList due = due(
                terms(HOT),
                touched,
                touched.withPriority("hot"),
                handedOver("L-2", "2026-03-02T08:00").deal(lost).build(),
                handedOver("L-3", "2026-03-02T08:00")
                        .priority("hot")
                        .rejection(Rejection.of(at("2026-03-02T08:30"), "no budget"))
                        .build(),
                Lead.builder().id("L-4").priority("hot").build(),
                handedOver("L-5", "2026-03-03T10:01").priority("hot").build(),
                handedOver("L-6", "2025-12-31T08:00").priority("hot").build(),
                handedOver("L-7", "2026-03-02T08:00").build());

        assertThat(due.getLeads()).isEmpty();
        assertThat(due.getNotDue())
                .isEqualTo(Map.of(
                        NotDue.TOUCHED, 2L,
                        NotDue.CLOSED, 1L,
                        NotDue.REJECTED, 1L,
                        NotDue.NOT_STARTED, 2L,
                        NotDue.OUTSIDE, 1L,
                        NotDue.UNRELATED, 1L));
        assertThat(due.read()).isEqualTo(8);
    }

    @Test
    void what_happens_later_is_ignored() {
        DueLead due = only(handedOver("L-1", "2026-03-02T08:00")
                .firstTouchAt(at("2026-03-03T10:01"))
                .rejection(Rejection.of(at("2026-03-04T08:00"), "no budget"))
                .deal(Deal.builder()
                        .outcome(DealOutcome.WON)
                        .closedAt(EventTime.at(at("2026-03-05T08:00")))
                        .build()));

        assertThat(due.getState()).isEqualTo(DueState.OVERDUE);
    }

    @Test
    void a_rejection_that_happens_later_excludes_nothing_yet() {
        ResolvedTerms terms = AGREEMENT
                .withExclusions(TargetExclusion.builder()
                        .id("spam")
                        .reason("Spam is not a lead.")
                        .addRejectionReasons("spam")
                        .build())
                .resolve(SlaFixtures.zurichCalendar());
        Lead lead = handedOver("L-1", "2026-03-02T08:00")
                .rejection(Rejection.of(at("2026-03-03T10:01"), "spam"))
                .build();

        DueList due = due(terms, lead);

        assertThat(due.getLeads())
                .extracting(each -> each.explain(Locale.ENGLISH, ZURICH))
                .containsExactly("L-1 is overdue by 6 h 0 min of working time; the deadline was 2 Mar 2026, 12:00.");
    }

    @Test
    void a_lead_that_was_rejected_before_it_was_handed_over_is_open() {
        assertThat(only(handedOver("L-1", "2026-03-02T08:00")
                                .rejection(Rejection.of(at("2026-02-02T08:30"), "no budget")))
                        .getState())
                .isEqualTo(DueState.OVERDUE);
    }

    @Test
    void lists_no_more_than_the_limit_and_counts_the_others() {
        OpenLeadFinder finder = OpenLeadFinder.of(terms(FOUR_HOURS), NOW, 2);
        for (int day = 20; day > 10; day--) {
            finder.add(handedOver("L-" + day, "2026-02-" + day + "T08:00").build());
        }
        finder.note(LeadIssue.builder()
                .code("SLA-J01")
                .message("no JSON")
                .effect(LeadIssue.Effect.SKIPPED)
                .build());
        DueList due = finder.finish();

        assertThat(due.getLeads()).extracting(DueLead::getLead).containsExactly("L-11", "L-12");
        assertThat(due.getOpen()).isEqualTo(10);
        assertThat(due.leftOut()).isEqualTo(8);
        assertThat(due.getSkipped()).isEqualTo(1);
        assertThat(due.read()).isEqualTo(11);
    }

    @Test
    void names_the_owner_and_explains_itself() {
        DueLead overdue = only(handedOver("L-1", "2026-03-02T08:00").putField("owner", "Sam Frei"));

        assertThat(overdue.getOwner()).contains("Sam Frei");
        assertThat(overdue.explain(Locale.ENGLISH, ZURICH))
                .isEqualTo("L-1 is overdue by 6 h 0 min of working time; the deadline was 2 Mar 2026, 12:00.");
        assertThat(overdue.explain(Locale.GERMAN, ZURICH))
                .isEqualTo("L-1 ist seit 6 h 0 min Arbeitszeit überfällig; die Frist endete am 02.03.2026, 12:00 Uhr.");
        assertThat(only(handedOver("L-2", "2026-03-03T09:00")).explain(Locale.ENGLISH, ZURICH))
                .isEqualTo("L-2 is due by 3 Mar 2026, 14:00; 3 h 0 min of working time are left.");
        assertThat(only(Lead.builder().id("L-3").handedOverAt(EventTime.on(LocalDate.of(2026, 3, 2))))
                        .explain(Locale.GERMAN, ZURICH))
                .isEqualTo("L-3 hat keine Frist: Seine Uhr begann am 02.03.2026 zu unbekannter Uhrzeit.");
        assertThat(only(handedOver("L-4", "2026-03-02T08:00").addPauses(Pause.since(at("2026-03-02T09:00"))))
                        .explain(Locale.ENGLISH, ZURICH))
                .isEqualTo(
                        "L-4 is paused; if the pause ended now, it would be due by 3 Mar 2026, 14:00, after 3 h 0 min"
                                + " of working time.");
    }

    @Test
    void refuses_a_limit_of_none() {
        assertThatThrownBy(() -> OpenLeadFinder.of(terms(FOUR_HOURS), NOW, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("open lead finder: must list at least 1 lead, but the limit was 0");
    }

    @Test
    void refuses_to_merge_another_instant() {
        OpenLeadFinder finder = OpenLeadFinder.of(terms(FOUR_HOURS), NOW, 1);
        assertThatThrownBy(() -> finder.merge(OpenLeadFinder.of(terms(FOUR_HOURS), NOW.plusSeconds(1), 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("open lead finder: can only be merged with one of equal terms, instant and limit, but they"
                        + " were 'acme-2026/1' at 2026-03-03T09:00:00Z listing 1 and 'acme-2026/1' at"
                        + " 2026-03-03T09:00:01Z listing 1");
    }

    private static final LeadCycle SECOND = LeadCycle.builder()
            .startedAt(at("2026-02-20T09:00"))
            .handedOverAt(at("2026-03-03T09:00"))
            .build();

    private static final ResponseTime OF_ALL_CYCLES =
            FOUR_HOURS.withLeads(LeadFilter.all().withCycles(CycleSelection.all()));

    @Test
    void a_recycled_lead_is_due_in_its_open_cycle() {
        Lead recycled = handedOver("L-1", "2026-02-02T09:00")
                .firstTouchAt(at("2026-02-02T10:00"))
                .addCycles(SECOND)
                .build();
        DueLead due = due(terms(OF_ALL_CYCLES), recycled).getLeads().get(0);

        assertThat(due.getCycle()).isEqualTo(2);
        assertThat(due.getDeadline()).contains(at("2026-03-03T14:00"));
        assertThat(due.explain(Locale.ENGLISH, ZURICH))
                .isEqualTo("L-1 (cycle 2) is due by 3 Mar 2026, 14:00; 3 h 0 min of working time are left.");
        assertThat(due.explain(Locale.GERMAN, ZURICH))
                .startsWith("L-1 (Zyklus 2) ist bis 03.03.2026, 14:00 Uhr fällig");
    }

    @Test
    void a_response_time_of_first_cycles_gives_a_later_cycle_no_clock() {
        Lead recycled = handedOver("L-1", "2026-02-02T09:00").addCycles(SECOND).build();

        assertThat(due(terms(FOUR_HOURS), recycled).getNotDue()).isEqualTo(Map.of(NotDue.OTHER_CYCLE, 1L));
    }

    @Test
    void a_cycle_that_has_not_begun_is_not_open() {
        Lead lead = handedOver("L-1", "2026-03-03T09:00")
                .addCycles(SECOND.withStartedAt(EventTime.at(at("2026-03-04T09:00"))))
                .build();

        assertThat(due(terms(FOUR_HOURS), lead).getLeads())
                .extracting(DueLead::getCycle)
                .containsExactly(1);
    }

    @Test
    void a_disqualified_lead_is_not_open() {
        Lead spam = handedOver("L-1", "2026-03-03T09:00")
                .disqualification(Disqualification.of(at("2026-03-03T09:30"), "spam"))
                .build();

        assertThat(due(terms(FOUR_HOURS), spam).getNotDue()).isEqualTo(Map.of(NotDue.DISQUALIFIED, 1L));
    }
}
