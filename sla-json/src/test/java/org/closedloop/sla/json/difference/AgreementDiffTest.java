package org.closedloop.sla.json.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.definition.FunnelStage;
import org.closedloop.sla.metric.Completeness;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.ResponseTime;
import org.closedloop.sla.remedy.Escalation;
import org.closedloop.sla.remedy.EscalationStep;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.TimeLimit;
import org.closedloop.sla.time.WindowRule;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementDiffTest {

    private static final Agreement FULL = SlaFixtures.fullAgreement();

    static Stream<Arguments> changes() {
        return Stream.of(
                change(a -> a, "no change", "keine Änderung"),
                change(
                        target("sql-volume", VolumeTarget.class, t -> t.withAtLeast(140)),
                        "clause 6, targets[sql-volume].atLeast: 120 → 140 (stricter)",
                        "Ziffer 6, targets[sql-volume].atLeast: 120 → 140 (strenger)"),
                change(
                        target("sql-response", ShareTarget.class, t -> t.withAtLeast(new BigDecimal("0.9"))),
                        "clause 6, targets[sql-response].atLeast: 0.95 → 0.9 (laxer)",
                        "Ziffer 6, targets[sql-response].atLeast: 0.95 → 0.9 (milder)"),
                change(
                        target("closed-won", MoneyTarget.class, t -> t.withAtLeast(Money.parse("CHF 900000"))),
                        "clause 6, targets[closed-won].atLeast: CHF 1200000.00 → CHF 900000.00 (laxer)",
                        "Ziffer 6, targets[closed-won].atLeast: CHF 1200000.00 → CHF 900000.00 (milder)"),
                change(
                        target("closed-won", MoneyTarget.class, t -> t.withAtLeast(Money.parse("EUR 900000"))),
                        "clause 6, targets[closed-won].atLeast: CHF 1200000.00 → EUR 900000.00",
                        "Ziffer 6, targets[closed-won].atLeast: CHF 1200000.00 → EUR 900000.00"),
                change(
                        target("sql-volume", VolumeTarget.class, t -> t.withTolerance(BigDecimal.ZERO)),
                        "clause 6, targets[sql-volume].tolerance: 0.05 → 0 (stricter)",
                        "Ziffer 6, targets[sql-volume].tolerance: 0.05 → 0 (strenger)"),
                change(
                        target("sql-volume", VolumeTarget.class, t -> t.withWeight(BigDecimal.ONE)),
                        "clause 6, targets[sql-volume].weight: 3 → 1",
                        "Ziffer 6, targets[sql-volume].weight: 3 → 1"),
                change(
                        target(
                                "sql-volume",
                                VolumeTarget.class,
                                t -> t.withWindow(WindowRule.quarterly().alignedToStart())),
                        "clause 6, targets[sql-volume].window: month → alignment: agreement-start,"
                                + " length: quarter",
                        "Ziffer 6, targets[sql-volume].window: month → alignment: agreement-start,"
                                + " length: quarter"),
                change(
                        a -> a.withTargets(a.getTargets().subList(0, 14)),
                        "clause 6, targets[monthly-report]: removed metric: report, responsible: marketing,"
                                + " type: delivery, window: month (laxer)",
                        "Ziffer 6, targets[monthly-report]: entfällt metric: report, responsible: marketing,"
                                + " type: delivery, window: month (milder)"),
                change(
                        metric("response", ResponseTime.class, m -> m.withWithin(TimeLimit.minutes(90))),
                        "clause 7, metrics[response].within: PT4H → PT1H30M (stricter)",
                        "Ziffer 7, metrics[response].within: PT4H → PT1H30M (strenger)"),
                change(
                        metric("response", ResponseTime.class, m -> m.withWithin(TimeLimit.businessDays(1))),
                        "clause 7, metrics[response].within: PT4H → P1D",
                        "Ziffer 7, metrics[response].within: PT4H → P1D"),
                change(
                        metric("completeness", Completeness.class, m -> m.withFields("company", "phone", "email")),
                        "clause 7, metrics[completeness].fields[phone]: added phone (stricter)",
                        "Ziffer 7, metrics[completeness].fields[phone]: neu phone (strenger)"),
                change(
                        a -> a.withReporting(a.getReporting().orElseThrow().withDeadlineDays(3)),
                        "clause 9, reporting.deadlineDays: 5 → 3 (stricter)",
                        "Ziffer 9, reporting.deadlineDays: 5 → 3 (strenger)"),
                change(
                        a -> a.withPosts(
                                a.getPosts().get(0),
                                a.getPosts().get(1),
                                a.getPosts().get(2).withDeputy("Ida Wyss")),
                        "clause 8, posts[sales#2].deputy: Sven Moser → Ida Wyss",
                        "Ziffer 8, posts[sales#2].deputy: Sven Moser → Ida Wyss"),
                change(
                        a -> a.withVersion(3).withPredecessor("acme-full-2026/2"),
                        "head, version: 2 → 3\nhead, predecessor: acme-full-2025/1 → acme-full-2026/2",
                        "Kopf, version: 2 → 3\nKopf, predecessor: acme-full-2025/1 → acme-full-2026/2"),
                change(
                        AgreementDiffTest::turned,
                        "clause 5, definitions.stages: in another order visit, contact, lead, pql, mql, sql, opportunity,"
                                + " customer → contact, visit, lead, pql, mql, sql, opportunity, customer",
                        "Ziffer 5, definitions.stages: in anderer Reihenfolge visit, contact, lead, pql, mql, sql,"
                                + " opportunity, customer → contact, visit, lead, pql, mql, sql, opportunity, customer"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void tells_what_changed(UnaryOperator<Agreement> change, String english, String german) {
        AgreementDiff diff = AgreementDiff.between(FULL, change.apply(FULL));

        assertThat(diff.explain(Locale.ENGLISH)).isEqualTo(english);
        assertThat(diff.explain(Locale.forLanguageTag("de-CH"))).isEqualTo(german);
    }

    @Test
    void is_data_as_well_as_words() {
        Agreement changed = target("sql-volume", VolumeTarget.class, t -> t.withAtLeast(100))
                .apply(FULL)
                .withPurpose("Growth.");

        AgreementDiff diff = AgreementDiff.between(FULL, changed);

        assertThat(diff.getChanges()).extracting(Change::getClause).containsExactly(1, 6);
        Change change = diff.ofClause(6).get(0);
        assertThat(change.getKind()).isEqualTo(Change.Kind.CHANGED);
        assertThat(change.getPath()).isEqualTo("targets[sql-volume].atLeast");
        assertThat(change.getFrom()).contains("120");
        assertThat(change.getTo()).contains("100");
        assertThat(change.getDirection()).contains(Direction.LAXER);
        assertThat(diff.isEmpty()).isFalse();
    }

    private static Stream<Arguments> changesOfRemedies() {
        Escalation ladder = Escalation.builder()
                .id("ladder")
                .target("sql-response")
                .misses(2)
                .windows(3)
                .addSteps(
                        EscalationStep.of(1, "CEO", 5, "Explain."), EscalationStep.of(3, "Board", 5, "Present a plan."))
                .build();
        TargetExclusion tests = TargetExclusion.ofLeads("tests", "Our own tests.", "L-1", "L-2");
        Agreement before =
                FULL.withReliefs().withAdjustments().withEscalations(ladder).withExclusions(tests);
        EscalationStep second = ladder.getSteps().get(1);
        return Stream.of(
                Arguments.of(
                        before,
                        before.withEscalations(
                                ladder.withSteps(ladder.getSteps().get(0), second.withDeadlineDays(10))),
                        "clause 13, escalations[ladder].steps[3].deadlineDays: 5 → 10"),
                Arguments.of(
                        before,
                        before.withEscalations(
                                ladder.withSteps(ladder.getSteps().get(0), second.withInformed("CFO", "Board"))),
                        "clause 13, escalations[ladder].steps[3].informed[CFO]: added CFO"),
                Arguments.of(
                        before,
                        before.withEscalations(
                                ladder.withSteps(ladder.getSteps().get(0))),
                        "clause 13, escalations[ladder].steps[3]: removed action: Present a plan., deadlineDays: 5,"
                                + " informed: [Board]"),
                Arguments.of(
                        before,
                        before.withExclusions(tests.withReason("Tests.")),
                        "clause 15, exclusions[tests].reason: Our own tests. → Tests."),
                Arguments.of(
                        before,
                        before.withExclusions(),
                        "clause 15, exclusions[tests]: removed leads: [L-1, L-2], reason: Our own tests."));
    }

    @ParameterizedTest
    @MethodSource("changesOfRemedies")
    void tells_what_changed_in_steps_and_exclusions(Agreement before, Agreement after, String english) {
        assertThat(AgreementDiff.between(before, after).explain(Locale.ENGLISH)).startsWith(english);
        assertThat(AgreementDiff.between(before, after).getChanges()).hasSize(1);
    }

    @Test
    void signatures_are_no_terms() {
        assertThat(AgreementDiff.between(FULL, FULL.withSignatures()).isEmpty()).isTrue();
    }

    private static Agreement turned(Agreement agreement) {
        List<FunnelStage> stages = new ArrayList<>(agreement.getDefinitions().getStages());
        Collections.swap(stages, 0, 1);
        return agreement.withDefinitions(agreement.getDefinitions().withStages(stages));
    }

    private static Arguments change(UnaryOperator<Agreement> change, String english, String german) {
        return Arguments.of(change, english, german);
    }

    private static <T extends Target> UnaryOperator<Agreement> target(
            String id, Class<T> type, UnaryOperator<T> change) {
        return agreement -> {
            List<Target> targets = new ArrayList<>(agreement.getTargets());
            targets.replaceAll(it -> it.getId().equals(id) ? change.apply(type.cast(it)) : it);
            return agreement.withTargets(targets);
        };
    }

    private static <M extends Metric> UnaryOperator<Agreement> metric(
            String id, Class<M> type, UnaryOperator<M> change) {
        return agreement -> {
            List<Metric> metrics = new ArrayList<>(agreement.getMetrics());
            metrics.replaceAll(it -> it.getId().equals(id) ? change.apply(type.cast(it)) : it);
            return agreement.withMetrics(metrics);
        };
    }
}
