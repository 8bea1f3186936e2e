package org.closedloop.sla.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.evaluation.Score;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.evaluation.UnknownNumbersException;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.evaluation.WindowResult;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.WindowNumbers;
import org.closedloop.sla.remedy.Exclusions;
import org.closedloop.sla.remedy.RecordedExclusion;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.testing.SlaArbitraries;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.WindowRule;
import org.junit.jupiter.api.Test;

class HistoryEvaluatorTest {

    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    private final Agreement first = Signed.small();

    @Test
    void a_target_raised_in_july_does_not_affect_june() {
        HistoryScorecard scorecard = evaluate(raisedFrom(LocalDate.of(2026, 7, 1)), sqls(120));

        assertThat(scorecard.judgements("sql-volume").subList(5, 7))
                .extracting(judgement -> judgement.explain(Locale.ENGLISH))
                .containsExactly(
                        "acme-2026/1: sql-volume in 2026-06 is met: 120, at least 120 was required.",
                        "acme-2026/2: sql-volume in 2026-07 is missed: 120, at least 140 was required, short by 20.");
        assertThat(scorecard.judgements("sql-volume"))
                .extracting(WindowJudgement::getVersion)
                .containsExactly(
                        "acme-2026/1",
                        "acme-2026/1",
                        "acme-2026/1",
                        "acme-2026/1",
                        "acme-2026/1",
                        "acme-2026/1",
                        "acme-2026/2",
                        "acme-2026/2",
                        "acme-2026/2",
                        "acme-2026/2",
                        "acme-2026/2",
                        "acme-2026/2");
        assertThat(scorecard.scorecardOn(LocalDate.of(2026, 6, 30)).map(Scorecard::getVersion))
                .contains(1);
        assertThat(scorecard.scorecardOn(LocalDate.of(2027, 1, 1))).isEmpty();
    }

    @Test
    void each_version_excludes_what_was_recorded_on_its_own_days_and_for_its_own_targets() {
        Agreement renamed = Signed.signed(Succession.amend(
                first,
                LocalDate.of(2026, 7, 1),
                agreement -> agreement.withTargets(
                        agreement.getTargets().get(0).withId("sql-number"),
                        agreement.getTargets().get(1))));
        AgreementHistory history = AgreementHistory.of(first, renamed);
        Exclusions recorded = Exclusions.of(
                "acme-2026",
                recorded(TargetExclusion.ofPeriod(
                                "outage", "The CRM was down.", DateRange.parse("2026-06-29/2026-07-02"))
                        .withTargets("sql-volume", "sql-number")),
                recorded(TargetExclusion.ofPeriod("fair", "Trade fair.", DateRange.parse("2026-03-09/2026-03-11"))),
                recorded(TargetExclusion.ofLeads("tests", "Our own tests.", "L-0")
                        .withTargets("sql-volume")));

        HistoryScorecard scorecard = HistoryEvaluator.evaluate(
                history,
                version -> version.resolve(SlaFixtures.zurichCalendar()),
                recorded,
                terms -> sqls(120).stream().collect(FunnelCounter.collector(terms, END)),
                END);

        assertThat(scorecard.getScorecards())
                .extracting(card -> card.getExclusions().orElseThrow().getExclusions().stream()
                        .map(applied -> applied.getExclusion().getId() + " "
                                + applied.getExclusion().getTargets() + " "
                                + applied.getWorkingDays().map(String::valueOf).orElse("leads"))
                        .toList())
                .containsExactly(
                        List.of("outage [sql-volume] 2", "fair [] 3", "tests [sql-volume] leads"),
                        List.of("outage [sql-number] 2"));
        // 120 × 20 of 22 working days, and 120 × 21 of 23.
        assertThat(required(scorecard, "sql-volume", "2026-06")).isEqualByComparingTo("110");
        assertThat(required(scorecard, "sql-number", "2026-07")).isEqualByComparingTo("110");
    }

    private static BigDecimal required(HistoryScorecard scorecard, String target, String window) {
        return scorecard.judgements(target).stream()
                .map(WindowJudgement::getResult)
                .filter(result -> result.getWindow().equals(DateRange.parse(window)))
                .map(WindowResult::getRequired)
                .findFirst()
                .orElseThrow();
    }

    private static RecordedExclusion recorded(TargetExclusion exclusion) {
        return RecordedExclusion.of(exclusion, LocalDate.of(2026, 7, 6), "Mia Keller", "Sam Frei");
    }

    @Test
    void exclusions_that_fit_no_version_are_refused() {
        AgreementHistory history = AgreementHistory.of(first);

        assertThatThrownBy(() -> HistoryEvaluator.termsOf(
                        history, version -> version.resolve(SlaFixtures.zurichCalendar()), Exclusions.of("other")))
                .hasMessage("exclusions: must be recorded for an agreement of the history, but were for 'other'");
        assertThatThrownBy(() -> HistoryEvaluator.termsOf(
                        history,
                        version -> version.resolve(SlaFixtures.zurichCalendar()),
                        Exclusions.of(
                                "acme-2026",
                                recorded(TargetExclusion.ofLeads("tests", "Our own tests.", "L-0")
                                        .withTargets("nothing")))))
                .hasMessage("exclusion 'tests': target 'nothing' must be listed in clause 6 of a version, but is not");
    }

    @Test
    void targets_of_weight_zero_have_no_score() {
        Agreement weightless = Signed.signed(first.withTargets(first.getTargets().stream()
                .map(it -> it.withWeight(BigDecimal.ZERO))
                .toList()));
        Agreement amended = Signed.signed(
                Succession.amend(weightless, LocalDate.of(2026, 7, 1), agreement -> agreement.withTitle("Other")));

        HistoryScorecard scorecard = evaluate(AgreementHistory.of(weightless, amended), sqls(120));

        assertThat(scorecard.getScore().getValue()).isEmpty();
        assertThat(scorecard.getScore().getParts().get(0).getAttainment().orElseThrow())
                .isEqualByComparingTo("1");
    }

    @Test
    void a_month_in_which_versions_change_is_judged_in_two_parts() {
        HistoryScorecard scorecard = evaluate(raisedFrom(LocalDate.of(2026, 7, 16)), sqls(120));

        // 11 and 12 of July's 23 working days: 120 × 11/23 and 140 × 12/23, rounded up to whole leads.
        assertThat(scorecard.judgements("sql-volume").subList(6, 8))
                .extracting(judgement -> judgement.explain(Locale.ENGLISH))
                .containsExactly(
                        "acme-2026/1: sql-volume in 2026-07-01/2026-07-15 is met: 60, at least 58 was required.",
                        "acme-2026/2: sql-volume in 2026-07-16/2026-07-31 is missed: 60, at least 74 was required,"
                                + " short by 14.");
    }

    @Test
    void a_year_s_target_is_owed_in_part_by_each_version() {
        Agreement yearly =
                Signed.signed(first.withTargets(yearly(1200), first.getTargets().get(1)));
        Agreement amended = Signed.signed(Succession.amend(
                yearly,
                LocalDate.of(2026, 7, 1),
                agreement ->
                        agreement.withTargets(yearly(2400), first.getTargets().get(1))));

        HistoryScorecard scorecard = evaluate(AgreementHistory.of(yearly, amended), sqls(120));

        assertThat(scorecard.judgements("sql-volume"))
                .extracting(
                        it -> it.getResult().getWindow().label(),
                        it -> it.getResult().getVerdict())
                .containsExactly(tuple("2026-H1", Verdict.MET), tuple("2026-H2", Verdict.MISSED));
    }

    @Test
    void what_is_owed_in_the_whole_agreement_is_owed_in_part_by_a_version_that_is_cut_short() {
        Agreement whole = Signed.signed(first.withTargets(
                yearly(1240).withWindow(WindowRule.wholeAgreement()),
                first.getTargets().get(1)));
        Agreement retitled = Signed.signed(
                Succession.amend(whole, LocalDate.of(2026, 7, 1), agreement -> agreement.withTitle("Other")));

        HistoryScorecard scorecard = evaluate(AgreementHistory.of(whole, retitled), sqls(120));

        // 127 of the year's 258 working days: 1240 × 127/258, rounded up. The amendment says 1240 of its own period.
        assertThat(scorecard.judgements("sql-volume"))
                .extracting(it -> it.explain(Locale.ENGLISH))
                .containsExactly(
                        "acme-2026/1: sql-volume in 2026-H1 is met: 720, at least 611 was required.",
                        "acme-2026/2: sql-volume in 2026-H2 is missed: 720, at least 1,240 was required, short by"
                                + " 520.");
    }

    @Test
    void a_single_version_has_the_evaluators_result() {
        HistoryScorecard scorecard = evaluate(AgreementHistory.of(first), sqls(118));

        Scorecard alone = alone(first, sqls(118));
        assertThat(scorecard.getScorecards()).containsExactly(alone);
        assertThat(scorecard.getScore()).isEqualTo(alone.getScore());
        assertThat(scorecard.getParties())
                .extracting(PartyScore::getFunction, PartyScore::getScore)
                .containsExactly(
                        tuple("Inbound Marketing", alone.getParties().get(0).getScore()),
                        tuple("Inbound Sales", alone.getParties().get(1).getScore()));
    }

    @Test
    void the_total_counts_each_window_once_with_the_weight_of_its_version() {
        Agreement raised = Signed.signed(Succession.amend(
                first,
                LocalDate.of(2026, 4, 1),
                agreement -> agreement.withTargets(
                        ((VolumeTarget) first.getTargets().get(0))
                                .withAtLeast(160)
                                .withWeight(new BigDecimal("3")),
                        first.getTargets().get(1))));

        HistoryScorecard scorecard = evaluate(AgreementHistory.of(first, raised), sqls(120));

        // Three months at 1 with weight 1, nine at 120/160 with weight 3: 23.25 of 30, and a mean weight of 30/12.
        assertThat(scorecard.getScore().getParts())
                .containsExactly(
                        Score.Part.of("sql-volume", new BigDecimal("2.5"), new BigDecimal("0.775000")),
                        Score.Part.leftOut("sql-response", BigDecimal.ONE));
        assertThat(scorecard.getScore().leftOut())
                .extracting(Score.Part::getTarget)
                .containsExactly("sql-response");
        assertThat(scorecard.party(Role.MARKETING).orElseThrow().getScore().getValue())
                .contains(new BigDecimal("0.7750"));
        assertThat(scorecard.party(Role.SALES).orElseThrow().getScore().getValue())
                .isEmpty();
        assertThat(scorecard.party(Role.INSIDE_SALES)).isEmpty();
        assertThat(scorecard.explain(Locale.ENGLISH))
                .isEqualTo(
                        "Acme AG as of 31 Dec 2026: score 77.5% over all versions; 3 windows met, 9 missed, 0 at risk."
                                + " acme-2026/1 applied to 2026-Q1: score 100%."
                                + " acme-2026/2 applied to 2026-04-01/2026-12-31: score 75%.");
        assertThat(scorecard.explain(Locale.GERMAN))
                .isEqualTo("Acme AG per 31.12.2026: Score 77,5 % über alle Fassungen; 3 Fenster erreicht, 9 verfehlt,"
                        + " 0 gefährdet. acme-2026/1 beurteilte 2026-Q1: Score 100 %."
                        + " acme-2026/2 beurteilte 2026-04-01/2026-12-31: Score 75 %.");
        assertThat(scorecard.party(Role.SALES).orElseThrow().explain(Locale.ENGLISH))
                .isEqualTo("Inbound Sales: score – over all versions.");
    }

    @Test
    void a_target_that_passes_to_the_other_side_counts_for_each_by_its_own_windows() {
        Agreement passed = Signed.signed(Succession.amend(
                first,
                LocalDate.of(2026, 7, 1),
                agreement -> agreement.withTargets(
                        ((VolumeTarget) first.getTargets().get(0))
                                .withAtLeast(240)
                                .withResponsible(Role.SALES),
                        first.getTargets().get(1))));

        HistoryScorecard scorecard = evaluate(AgreementHistory.of(first, passed), sqls(120));

        assertThat(scorecard.getParties())
                .extracting(PartyScore::getRole, party -> party.getScore().getValue())
                .containsExactly(
                        tuple(Role.MARKETING, Optional.of(new BigDecimal("1.0000"))),
                        tuple(Role.SALES, Optional.of(new BigDecimal("0.5000"))));
        assertThat(scorecard.getScore().getValue()).contains(new BigDecimal("0.7500"));
    }

    @Test
    void without_a_binding_version_nothing_is_judged() {
        HistoryScorecard scorecard = evaluate(AgreementHistory.of(SlaFixtures.smallAgreement()), sqls(1));

        assertThat(scorecard.getScore().getValue()).isEmpty();
        assertThat(scorecard.explain(Locale.ENGLISH))
                .isEqualTo("As of 31 Dec 2026, no version was evaluated, because none is binding.");
        assertThat(scorecard.explain(Locale.GERMAN))
                .isEqualTo("Per 31.12.2026 hat keine Fassung etwas beurteilt: keine ist verbindlich.");
    }

    /** An amendment at the end of a month that changes no target does not change the score. */
    @Property(tries = 50)
    void an_amendment_that_cuts_no_window_and_changes_no_target_leaves_the_score(
            @ForAll("exports") List<Lead> leads, @ForAll @IntRange(min = 2, max = 12) int month) {
        Agreement retitled = Signed.signed(
                Succession.amend(first, LocalDate.of(2026, month, 1), agreement -> agreement.withTitle("Other")));

        HistoryScorecard scorecard = evaluate(AgreementHistory.of(first, retitled), leads);

        assertThat(scorecard.getScore()).isEqualTo(alone(first, leads).getScore());
    }

    /** A later amendment does not change the results of earlier months. */
    @Property(tries = 30)
    void an_amendment_changes_no_month_before_it(@ForAll("exports") List<Lead> leads) {
        HistoryScorecard scorecard = evaluate(raisedFrom(LocalDate.of(2026, 4, 1)), leads);

        for (String target : List.of("sql-volume", "sql-response")) {
            List<WindowResult> windows =
                    alone(first, leads).target(target).orElseThrow().getWindows();
            assertThat(scorecard.judgements(target).subList(0, 3))
                    .extracting(WindowJudgement::getResult)
                    .isEqualTo(windows.subList(0, 3));
            assertThat(scorecard.judgements(target))
                    .extracting(it -> it.getResult().getWindow())
                    .isEqualTo(windows.stream().map(WindowResult::getWindow).toList());
        }
    }

    @Provide
    Arbitrary<List<Lead>> exports() {
        return SlaArbitraries.leads(DateRange.parse("2026-H1")).list().ofMaxSize(30);
    }

    private AgreementHistory raisedFrom(LocalDate day) {
        Agreement raised = Succession.amend(
                first,
                day,
                agreement -> agreement.withTargets(
                        ((VolumeTarget) first.getTargets().get(0)).withAtLeast(140),
                        first.getTargets().get(1)));
        return AgreementHistory.of(first, Signed.signed(raised));
    }

    private static VolumeTarget yearly(long atLeast) {
        return Target.volume("sql-volume")
                .responsible(Role.MARKETING)
                .metric("sqls")
                .atLeast(atLeast)
                .window(WindowRule.yearly())
                .build();
    }

    /** A number of SQLs in every month of 2026: half of them on the 5th, half on the 20th. */
    @Test
    void numbers_that_are_entered_for_all_versions_must_be_known_to_one_of_them() {
        AgreementHistory history = raisedFrom(LocalDate.of(2026, 7, 1));

        assertThat(entered(history, "sqls", "2026-06", "2026-07").judgements("sql-volume").stream()
                        .filter(judgement -> judgement.getResult().getVerdict() != Verdict.NO_DATA)
                        .map(WindowJudgement::getVersion))
                .containsExactly("acme-2026/1", "acme-2026/2");
        assertThatExceptionOfType(UnknownNumbersException.class)
                .isThrownBy(() -> entered(history, "sqls", "2026-06", "2027-07"))
                .withMessage("numbers in 2027-07: the agreement has no such window; did you mean 2026-01?");
        assertThatExceptionOfType(UnknownNumbersException.class)
                .isThrownBy(() -> entered(history, "sqlz", "2026-06", "2026-07"))
                .withMessage("""
                        numbers in 2026-06: the agreement has no metric 'sqlz'; did you mean 'sqls'?
                        numbers in 2026-07: the agreement has no metric 'sqlz'; did you mean 'sqls'?""");
    }

    private static HistoryScorecard entered(AgreementHistory history, String metric, String... windows) {
        FunnelNumbers.Builder numbers = FunnelNumbers.builder();
        for (String window : windows) {
            numbers.putWindow(
                    DateRange.parse(window),
                    WindowNumbers.builder().count(metric, 130).build());
        }
        return HistoryEvaluator.evaluate(
                history, version -> version.resolve(SlaFixtures.zurichCalendar()), terms -> numbers.build(), END);
    }

    private static List<Lead> sqls(int aMonth) {
        List<Lead> leads = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            LocalDate first = LocalDate.of(2026, month, 1);
            IntStream.range(0, aMonth)
                    .mapToObj(n -> Lead.builder()
                            .id(first.getMonth() + "-" + n)
                            .putStage(
                                    Stage.SQL,
                                    first.withDayOfMonth(n % 2 == 0 ? 5 : 20)
                                            .atTime(9, 0)
                                            .atZone(ZoneId.of("Europe/Zurich"))
                                            .toInstant())
                            .build())
                    .forEach(leads::add);
        }
        return leads;
    }

    private static HistoryScorecard evaluate(AgreementHistory history, List<Lead> leads) {
        return HistoryEvaluator.evaluate(
                history, version -> version.resolve(SlaFixtures.zurichCalendar()), terms -> count(terms, leads), END);
    }

    private static Scorecard alone(Agreement agreement, List<Lead> leads) {
        ResolvedTerms terms = agreement.resolve(SlaFixtures.zurichCalendar());
        return SlaEvaluator.evaluate(terms, count(terms, leads), END);
    }

    private static FunnelNumbers count(ResolvedTerms terms, List<Lead> leads) {
        return leads.stream().collect(FunnelCounter.collector(terms, END));
    }
}
