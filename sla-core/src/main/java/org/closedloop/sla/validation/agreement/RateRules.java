package org.closedloop.sla.validation.agreement;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/** Clause 6: a number of leads that is implied by the number in an earlier stage and the rates between the two. */
final class RateRules implements Rules<Agreement> {

    private record Source(MeasuredTarget volume, long times, Conversions.Way way) {

        static BigDecimal product(BigDecimal volume, long times, Conversions.Way way) {
            return volume.multiply(BigDecimal.valueOf(times)).multiply(way.product());
        }

        String written() {
            String first = times == 1 ? volume.written() : times + " × " + volume.written();
            return first + " × " + way.rates() + " = " + MeasuredTarget.plain(product(volume.atLeast(), times, way));
        }
    }

    @Override
    public void check(Agreement agreement, Report report) {
        List<MeasuredTarget> measuredTargets = MeasuredTarget.of(agreement);
        List<MeasuredTarget> rates = Conversions.among(measuredTargets);
        RankedTargets volumes = new RankedTargets(
                measuredTargets.stream()
                        .filter(measured -> measured.metric() instanceof StageCount)
                        .toList(),
                volume -> "");
        for (MeasuredTarget measured : measuredTargets) {
            if (measured.metric() instanceof StageCount count) {
                source(measured, count, rates, volumes)
                        .ifPresent(source -> report.breachBy(
                                measured.written(),
                                Rule.VOLUME_FOLLOWS_FROM_RATE,
                                measured.path(),
                                "others",
                                "'" + source.volume().target().getId() + "' × "
                                        + source.way().ids(),
                                "product",
                                source.written()));
            }
        }
    }

    private static Optional<Source> source(
            MeasuredTarget measured, StageCount count, List<MeasuredTarget> rates, RankedTargets volumes) {
        List<MeasuredTarget> links = rates.stream()
                .filter(link -> link.sample() <= 1
                        && ShareRules.isByPeriod((Conversion) link.metric(), count)
                        && link.within(measured).isTiled())
                .toList();
        if (links.isEmpty()) {
            return Optional.empty();
        }
        Map<Stage, Optional<Conversions.Way>> ways = new HashMap<>();
        return volumes.groups().stream()
                .filter(group -> group.any().metric().getLeads().equals(count.getLeads()))
                .flatMap(group -> ways
                        .computeIfAbsent(
                                ((StageCount) group.any().metric()).getStage(),
                                stage -> new Conversions(links).strongest(stage, count.getStage()))
                        .flatMap(way -> source(group, way, measured))
                        .stream())
                .min(Comparator.comparingInt(source -> source.volume().index()));
    }

    /** b/a ≥ r and a ≥ x give b ≥ r × x. */
    private static Optional<Source> source(RankedTargets.Group group, Conversions.Way way, MeasuredTarget measured) {
        WindowContainment containment = group.any().within(measured);
        // Both thresholds are prorated by the same days.
        long times = containment.owesAlike() ? 1 : containment.leastInFull();
        return group.first(threshold -> Source.product(threshold, times, way).compareTo(measured.atLeast()) >= 0)
                .map(volume -> new Source(volume, times, way));
    }
}
