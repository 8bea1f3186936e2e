package org.closedloop.sla.validation.agreement;

import java.math.BigDecimal;
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

        BigDecimal product() {
            return volume.atLeast().multiply(BigDecimal.valueOf(times)).multiply(way.product());
        }

        String written() {
            String first = times == 1 ? volume.written() : times + " × " + volume.written();
            return first + " × " + way.rates() + " = " + MeasuredTarget.plain(product());
        }
    }

    @Override
    public void check(Agreement agreement, Report report) {
        List<MeasuredTarget> measuredTargets = MeasuredTarget.of(agreement);
        for (MeasuredTarget measured : measuredTargets) {
            if (measured.metric() instanceof StageCount count) {
                source(measured, count, measuredTargets)
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
            MeasuredTarget measured, StageCount count, List<MeasuredTarget> measuredTargets) {
        List<MeasuredTarget> links = Conversions.among(measuredTargets);
        links.removeIf(link -> link.sample() > 1
                || !ShareRules.isByPeriod((Conversion) link.metric(), count)
                || !link.within(measured).isTiled());
        Map<Stage, Optional<Conversions.Way>> ways = new HashMap<>();
        for (MeasuredTarget volume : links.isEmpty() ? List.<MeasuredTarget>of() : measuredTargets) {
            if (volume.metric() instanceof StageCount from && from.getLeads().equals(count.getLeads())) {
                WindowContainment containment = volume.within(measured);
                // Both thresholds are prorated by the same days.
                long times = containment.owesAlike() ? 1 : containment.leastInFull();
                Optional<Source> source = ways.computeIfAbsent(
                                from.getStage(), stage -> new Conversions(links).strongest(stage, count.getStage()))
                        .map(way -> new Source(volume, times, way))
                        // b/a ≥ r and a ≥ x give b ≥ r × x.
                        .filter(it -> it.product().compareTo(measured.atLeast()) >= 0);
                if (source.isPresent()) {
                    return source;
                }
            }
        }
        return Optional.empty();
    }
}
