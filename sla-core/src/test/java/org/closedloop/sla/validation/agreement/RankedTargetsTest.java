package org.closedloop.sla.validation.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.ClockStart;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.ResponseTime;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.TimeLimit;
import org.closedloop.sla.time.WindowLength;
import org.closedloop.sla.time.WindowRule;
import org.closedloop.sla.validation.Rule;
import org.junit.jupiter.api.Test;

/** Comparing targets by groups finds what comparing each pair of them finds, and does not compare each pair. */
class RankedTargetsTest {

    private static final List<Metric> METRICS = List.of(
            StageCount.of("sqls", Stage.SQL),
            StageCount.of("sqls-again", Stage.SQL),
            StageCount.of("mqls", Stage.MQL),
            ResponseTime.of("fast", TimeLimit.hours(2), ClockStart.HAND_OVER),
            ResponseTime.of("response", TimeLimit.hours(4), ClockStart.HAND_OVER));

    private static final List<WindowLength> LENGTHS =
            List.of(WindowLength.WEEK, WindowLength.MONTH, WindowLength.QUARTER, WindowLength.YEAR);

    @Provide
    Arbitrary<Agreement> agreements() {
        Arbitrary<Target> target = Combinators.combine(
                        Arbitraries.integers().between(0, METRICS.size() - 1),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.of(LENGTHS),
                        Arbitraries.of(1, 1, 20))
                .as((metric, threshold, length, sample) -> target(METRICS.get(metric), threshold, length, sample));
        return target.list()
                .ofMaxSize(9)
                .map(targets -> SlaFixtures.fullAgreement()
                        .withMetrics(METRICS)
                        .withTargets(IntStream.range(0, targets.size())
                                .mapToObj(i -> named(targets.get(i), "t-" + i))
                                .toList()));
    }

    private static Target target(Metric metric, int threshold, WindowLength length, int sample) {
        return metric instanceof StageCount
                ? VolumeTarget.of("t", Role.MARKETING, metric.getId(), threshold * 10L, WindowRule.of(length))
                : ShareTarget.of(
                                "t",
                                Role.SALES,
                                metric.getId(),
                                BigDecimal.valueOf(threshold, 1),
                                WindowRule.of(length))
                        .withMinimumSample(sample);
    }

    private static Target named(Target target, String id) {
        return target instanceof VolumeTarget volume ? volume.withId(id) : ((ShareTarget) target).withId(id);
    }

    @Property
    void finds_what_each_pair_shows(@ForAll("agreements") Agreement agreement) {
        List<MeasuredTarget> all = MeasuredTarget.of(agreement);

        List<String> found = new AgreementValidator()
                .validate(agreement, Locale.ENGLISH).stream()
                        .filter(finding -> Stream.of(
                                        Rule.VOLUME_ASKED_TWICE,
                                        Rule.VOLUME_ASKED_BY_PARTS,
                                        Rule.SHARE_FOLLOWS,
                                        Rule.SHARE_FOLLOWS_FROM_STRICTER)
                                .anyMatch(finding.getRule()::equals))
                        .map(finding -> finding.getPath() + " " + finding.getRule() + " "
                                + finding.getMessage()
                                        .replaceAll("^target '.*?'", "")
                                        .replaceAll("(?s).*?'(t-\\d)'.*", "$1"))
                        .toList();

        assertThat(found).isEqualTo(pairwise(all));
    }

    /** The definitions, target by target. */
    private static List<String> pairwise(List<MeasuredTarget> all) {
        List<String> findings = new ArrayList<>();
        for (MeasuredTarget one : all) {
            boolean volume = one.target() instanceof VolumeTarget;
            Optional<MeasuredTarget> by = all.stream()
                    .filter(other -> implies(other, one))
                    .filter(other -> other.index() < one.index() || !implies(one, other))
                    .findFirst();
            if (by.isPresent()) {
                Rule share = by.get().metric().requirement().equals(one.metric().requirement())
                        ? Rule.SHARE_FOLLOWS
                        : Rule.SHARE_FOLLOWS_FROM_STRICTER;
                findings.add(line(one, volume ? Rule.VOLUME_ASKED_TWICE : share, by.get()));
            } else if (volume) {
                all.stream()
                        .filter(part ->
                                part.index() != one.index() && part.metric().implies(one.metric()))
                        .filter(part -> part.atLeast()
                                        .multiply(BigDecimal.valueOf(
                                                part.within(one).leastInFull()))
                                        .compareTo(one.atLeast())
                                > 0)
                        .findFirst()
                        .ifPresent(part -> findings.add(line(one, Rule.VOLUME_ASKED_BY_PARTS, part)));
            }
        }
        return findings;
    }

    private static boolean implies(MeasuredTarget other, MeasuredTarget one) {
        boolean alike = other.target() instanceof VolumeTarget
                ? other.within(one).owesAlike()
                : other.sample() <= 1
                        ? other.within(one).isTiled()
                        : other.sample() <= one.sample() && other.within(one).isSame();
        return other.index() != one.index()
                && other.atLeast().compareTo(one.atLeast()) >= 0
                && other.metric().implies(one.metric())
                && alike;
    }

    private static String line(MeasuredTarget one, Rule rule, MeasuredTarget other) {
        return one.path() + " " + rule + " " + other.target().getId();
    }

    @Test
    void compares_ten_thousand_targets_with_one_group() {
        List<Target> targets = IntStream.range(0, 10_000)
                .mapToObj(i -> named(target(METRICS.get(i % 2), 1 + i % 7, WindowLength.MONTH, 1), "t-" + i))
                .toList();
        Agreement agreement = SlaFixtures.fullAgreement().withMetrics(METRICS).withTargets(targets);
        List<MeasuredTarget> measured = MeasuredTarget.of(agreement);

        RankedTargets ranked = new RankedTargets(measured, target -> "");

        assertThat(measured).hasSize(10_000);
        assertThat(ranked.groups()).hasSize(1);
        assertThat(ranked.comparable(measured.get(9_999))).hasSize(1);
    }
}
