package org.closedloop.sla.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
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
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.Count;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.Timing;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.remedy.Exclusions;
import org.closedloop.sla.remedy.RecordedExclusion;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.junit.jupiter.api.Test;

/**
 * 120 SQLs a month by marketing, and 95 % contacted within four business hours by sales; March 2026 has 22 working
 * days.
 */
class ExclusionTest {

    private static final DateRange MARCH = DateRange.parse("2026-03");
    private static final LocalDate END = LocalDate.of(2026, 3, 31);
    private static final Agreement AGREEMENT = SlaFixtures.smallAgreement();
    private static final TargetExclusion OUTAGE =
            TargetExclusion.ofPeriod("outage", "The CRM was down.", DateRange.parse("2026-03-09/2026-03-11"));

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Zurich")).toInstant();
    }

    private static Lead.Builder lead(String id, String handedOver) {
        return Lead.builder().id(id).putStage(Stage.SQL, at(handedOver)).handedOverAt(at(handedOver));
    }

    private static ResolvedTerms terms(TargetExclusion... exclusions) {
        return AGREEMENT.withExclusions(exclusions).resolve(SlaFixtures.zurichCalendar());
    }

    private static FunnelNumbers count(ResolvedTerms terms, List<Lead> leads) {
        return leads.stream().collect(FunnelCounter.collector(terms, END));
    }

    private static Scorecard score(ResolvedTerms terms, Lead... leads) {
        return SlaEvaluator.evaluate(terms, count(terms, List.of(leads)), END);
    }

    private static WindowResult march(Scorecard scorecard, String target) {
        return scorecard.target(target).orElseThrow().in(MARCH).orElseThrow();
    }

    @Test
    void the_response_clock_stands_still_on_excluded_days() {
        Lead slow = lead("L-1", "2026-03-06T15:00")
                .firstTouchAt(at("2026-03-12T10:00"))
                .build();

        Scorecard scorecard = score(terms(OUTAGE), slow);

        assertThat(march(scorecard, "sql-response").getVerdict()).isEqualTo(Verdict.MET);
        assertThat(march(scorecard, "sql-response").explain(Locale.ENGLISH))
                .isEqualTo("sql-response in 2026-03 is met: 100%, at least 95% was required; 3 of 22 working days are"
                        + " excluded (outage); misses used: 0 of 0 allowed.");
        assertThat(scorecard.getExclusions().orElseThrow().getWindows())
                .filteredOn(WindowChange::changesVerdict)
                .extracting(change -> change.explain(Locale.ENGLISH))
                .containsExactly(
                        "sql-response in 2026-03 is met, and would be missed without exclusions: 100% of 95%, not 0% of"
                                + " 95%");
    }

    @Test
    void the_required_number_is_prorated_by_the_working_days_that_are_left() {
        Scorecard scorecard =
                score(terms(OUTAGE), lead("L-1", "2026-03-10T15:00").build());
        WindowResult march = march(scorecard, "sql-volume");

        // 120 x 19 / 22 = 103.6; an event on an excluded day still counts.
        assertThat(march.getRequired()).isEqualByComparingTo("104");
        assertThat(march.getActual())
                .hasValueSatisfying(actual -> assertThat(actual).isEqualByComparingTo("1"));
        assertThat(scorecard
                        .target("sql-volume")
                        .orElseThrow()
                        .in(DateRange.parse("2026-02"))
                        .orElseThrow()
                        .getRequired())
                .isEqualByComparingTo("120");
    }

    @Test
    void a_rejection_after_the_day_of_counting_excludes_nothing_yet() {
        ResolvedTerms terms = terms(TargetExclusion.builder()
                .id("spam")
                .reason("Spam is not a lead.")
                .addRejectionReasons("spam")
                .build());
        Lead.Builder lead = lead("L-1", "2026-03-06T09:00");
        Lead rejectedInMarch =
                lead.rejection(Rejection.of(at("2026-03-31T23:59"), "spam")).build();
        Lead rejectedInApril =
                lead.rejection(Rejection.of(at("2026-04-01T00:00"), "spam")).build();

        assertThat(march(score(terms, rejectedInMarch), "sql-volume").explain(Locale.ENGLISH))
                .isEqualTo("sql-volume in 2026-03 is missed: 0, at least 120 was required, short by 120.");
        assertThat(march(score(terms, rejectedInApril), "sql-volume").explain(Locale.ENGLISH))
                .isEqualTo("sql-volume in 2026-03 is missed: 1, at least 120 was required, short by 119.");
    }

    @Test
    void the_pace_counts_excluded_days_out() {
        ResolvedTerms terms = terms(OUTAGE);
        LocalDate asOf = LocalDate.of(2026, 3, 12);
        FunnelNumbers numbers = FunnelNumbers.builder()
                .putWindow(MARCH, WindowNumbers.builder().count("sqls", 33).build())
                .build();
        Pace pace = march(SlaEvaluator.evaluate(terms, numbers, asOf), "sql-volume")
                .getPace()
                .orElseThrow();

        assertThat(pace.getElapsedDays()).isEqualTo(6);
        assertThat(pace.getTotalDays()).isEqualTo(19);
        assertThat(pace.getExpected()).isEqualByComparingTo("32.84");
    }

    @Test
    void a_window_without_any_day_left_has_no_data_and_says_so() {
        TargetExclusion all =
                TargetExclusion.ofPeriod("closed", "Company holiday.", MARCH).withTargets("sql-volume");
        Scorecard scorecard = score(terms(all), lead("L-1", "2026-03-10T15:00").build());
        WindowResult march = march(scorecard, "sql-volume");

        assertThat(march.getVerdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(march.explain(Locale.ENGLISH))
                .isEqualTo("sql-volume in 2026-03 has no data; at least 0 is required; all 22 working days are excluded"
                        + " (closed), so that nothing is left to judge.");
        assertThat(march.explain(Locale.GERMAN))
                .isEqualTo("sql-volume in 2026-03 ist ohne Daten; verlangt ist mindestens 0; alle 22 Arbeitstage sind"
                        + " ausgeschlossen (closed), so dass nichts zu beurteilen bleibt.");
        assertThat(march(scorecard, "sql-response").getExclusion()).isEmpty();
    }

    @Test
    void an_excluded_lead_is_in_no_metric_and_is_counted_by_exclusion() {
        TargetExclusion tests = TargetExclusion.ofLeads("tests", "Our own tests.", "L-1", "L-9");
        TargetExclusion spam = TargetExclusion.builder()
                .id("spam")
                .reason("Spam.")
                .addRejectionReasons("spam")
                .addSources("web")
                .build();
        Lead rejected = lead("L-2", "2026-03-03T08:00")
                .source("web")
                .rejection(Rejection.of(at("2026-03-03T09:00"), "spam"))
                .build();
        ResolvedTerms terms = terms(tests, spam);
        FunnelNumbers numbers = count(
                terms,
                List.of(
                        lead("L-1", "2026-03-02T08:00").build(),
                        rejected,
                        rejected.withId("L-3").withSource("fair"),
                        lead("L-4", "2026-03-04T08:00").build()));

        assertThat(numbers.find(MARCH, "sqls"))
                .hasValueSatisfying(
                        count -> assertThat(((Count) count).getValue()).isEqualTo(2));
        assertThat(numbers.withoutExclusions().find(MARCH, "sqls"))
                .hasValueSatisfying(
                        count -> assertThat(((Count) count).getValue()).isEqualTo(4));
        assertThat(numbers.getAccount().orElseThrow().getExcluded()).isEqualTo(Map.of("tests", 1L, "spam", 1L));
        assertThat(SlaEvaluator.evaluate(terms, numbers, END)
                        .getExclusions()
                        .orElseThrow()
                        .getExclusions())
                .extracting(applied -> applied.explain(Locale.ENGLISH))
                .containsExactly(
                        "tests excludes 1 lead for all targets, as agreed: Our own tests. One listed lead is not in the data:"
                                + " L-9.",
                        "spam excludes 1 lead for all targets, as agreed: Spam.");
    }

    @Test
    void an_exclusion_for_one_of_two_targets_of_a_metric_leaves_the_other_as_it_is() {
        ShareTarget response = (ShareTarget) AGREEMENT.getTargets().get(1);
        ResolvedTerms terms = AGREEMENT
                .withTargets(response, response.withId("strict"))
                .withExclusions(OUTAGE.withTargets("sql-response"))
                .resolve(SlaFixtures.zurichCalendar());
        Lead slow = lead("L-1", "2026-03-06T15:00")
                .firstTouchAt(at("2026-03-12T10:00"))
                .build();

        Scorecard scorecard = score(terms, slow);

        assertThat(march(scorecard, "sql-response").getVerdict()).isEqualTo(Verdict.MET);
        assertThat(march(scorecard, "strict").getVerdict()).isEqualTo(Verdict.MISSED);
        assertThat(count(terms, List.of(slow)).find(MARCH, "target:sql-response"))
                .hasValueSatisfying(
                        timing -> assertThat(((Timing) timing).getWithin()).isEqualTo(1));
    }

    @Test
    void the_score_is_stated_with_and_without_exclusions() {
        Scorecard scorecard = score(
                terms(OUTAGE.withTargets("sql-response")),
                lead("L-1", "2026-03-06T15:00")
                        .firstTouchAt(at("2026-03-12T10:00"))
                        .build());

        assertThat(scorecard.getScore().getValue()).contains(new BigDecimal("0.5013"));
        assertThat(scorecard.getExclusions().orElseThrow().getScoreWithout().getValue())
                .contains(new BigDecimal("0.0013"));
        assertThat(scorecard.explain(Locale.ENGLISH)).endsWith(" Score without exclusions: 0.13%.");
        assertThat(scorecard.explain(Locale.GERMAN)).endsWith(" Score ohne Ausschlüsse: 0,13 %.");
    }

    @Test
    void what_both_sides_recorded_holds_and_what_one_side_recorded_is_only_listed() {
        LocalDate day = LocalDate.of(2026, 3, 16);
        RecordedExclusion both = RecordedExclusion.of(OUTAGE, day, "Mia Keller", "Sam Frei");
        RecordedExclusion one = RecordedExclusion.builder()
                .exclusion(TargetExclusion.ofLeads("tests", "Our own tests.", "L-1"))
                .on(day)
                .putAgreedBy(Role.SALES, "Sam Frei")
                .build();
        ResolvedTerms terms = terms().withExclusions(Exclusions.of("acme-2026", both, one));
        Scorecard scorecard = score(terms, lead("L-1", "2026-03-06T15:00").build());

        assertThat(march(scorecard, "sql-volume").getActual()).contains(BigDecimal.ONE);
        assertThat(march(scorecard, "sql-volume").getRequired()).isEqualByComparingTo("104");
        assertThat(scorecard.getExclusions().orElseThrow().getExclusions())
                .extracting(applied -> applied.explain(Locale.ENGLISH))
                .containsExactly(
                        "outage excludes 9 Mar 2026 to 11 Mar 2026, 3 working days, for all targets, as both sides"
                                + " recorded on 16 Mar 2026: The CRM was down.",
                        "tests is not applied, because only one side recorded it on 16 Mar 2026: Our own tests.");
    }

    @Test
    void shares_that_differ_beyond_a_figures_decimals_are_told_with_all_of_theirs() {
        WindowResult with = shareOf(9823, 177);
        WindowChange change = WindowChange.between(shareOf(9824, 176), with).orElseThrow();

        assertThat(change.explain(Locale.ENGLISH))
                .isEqualTo(
                        "sql-response in 2026-03 is met with and without exclusions: 98.23% of 95%, not 98.24% of 95%");
        assertThat(WindowChange.between(shareOf(19646, 354), with)).isEmpty();
    }

    private static WindowResult shareOf(long inTime, long late) {
        FunnelNumbers numbers = FunnelNumbers.builder()
                .putWindow(
                        MARCH,
                        WindowNumbers.builder().timing("response", inTime, late).build())
                .build();
        return march(SlaEvaluator.evaluate(terms(), numbers, END), "sql-response");
    }

    @Test
    void ids_that_no_part_of_the_data_has_are_absent() {
        ResolvedTerms terms = terms(TargetExclusion.ofLeads("tests", "Our own tests.", "L-1", "L-2", "L-3"));
        FunnelNumbers some =
                count(terms, List.of(lead("L-1", "2026-03-02T08:00").build()));
        FunnelNumbers others =
                count(terms, List.of(lead("L-3", "2026-03-02T08:00").build()));

        assertThat(some.getAccount().orElseThrow().getAbsent()).isEqualTo(Map.of("tests", List.of("L-2", "L-3")));
        assertThat(some.plus(others).getAccount().orElseThrow().getAbsent()).isEqualTo(Map.of("tests", List.of("L-2")));
    }

    @Test
    void nothing_is_said_where_nothing_is_excluded() {
        Scorecard scorecard = score(terms(), lead("L-1", "2026-03-06T15:00").build());

        assertThat(scorecard.getExclusions()).isEmpty();
        assertThat(scorecard.getAccount().orElseThrow().getExcluded()).isEmpty();
    }

    @Test
    void partial_counts_and_their_bytes_are_merged() {
        ResolvedTerms terms = terms(OUTAGE, TargetExclusion.ofLeads("tests", "Our own tests.", "L-1", "L-4"));
        List<Lead> leads = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            leads.add(lead("L-" + i, "2026-03-0" + (i + 1) + "T08:00").build());
        }
        FunnelCounter some = FunnelCounter.of(terms, END);
        FunnelCounter others = FunnelCounter.of(terms, END);
        leads.subList(0, 4).forEach(some::add);
        leads.subList(4, 9).forEach(others::add);

        assertThat(FunnelCounter.of(terms, END)
                        .merge(some)
                        .merge(others.toBytes())
                        .finish())
                .isEqualTo(count(terms, leads));
        assertThatThrownBy(() -> FunnelCounter.of(terms(), END).merge(others.toBytes()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuses_what_does_not_fit() {
        assertThatThrownBy(() -> TargetExclusion.builder().id("x").reason("r").build())
                .hasMessage("exclusion 'x': must exclude either a period or leads, but has neither");
        assertThatThrownBy(() -> OUTAGE.withLeads("L-1"))
                .hasMessage("exclusion 'outage': must exclude either a period or leads, but has both");
        assertThatThrownBy(() -> terms(OUTAGE, OUTAGE))
                .hasMessage("exclusion 'outage': the id must be unique, but another exclusion has it");
        assertThatThrownBy(() -> terms(OUTAGE.withTargets("nothing")))
                .hasMessage("exclusion 'outage': target 'nothing' must be listed in clause 6, but is not");
        assertThatThrownBy(() -> terms().withExclusions(Exclusions.of("other")))
                .hasMessage("exclusions: must be recorded for the agreement 'acme-2026', but were for 'other'");
    }
}
