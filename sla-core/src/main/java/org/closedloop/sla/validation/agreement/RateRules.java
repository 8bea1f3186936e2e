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

/** Clause 6, a number of leads that follows from the number in an earlier stage and the rates between the two. */
final class RateRules implements Rules {

    private record Source(Promise volume, long times, Conversions.Way way) {

        BigDecimal product() {
            return volume.atLeast().multiply(BigDecimal.valueOf(times)).multiply(way.product());
        }

        String written() {
            String first = times == 1 ? volume.written() : times + " × " + volume.written();
            return first + " × " + way.rates() + " = " + Promise.plain(product());
        }
    }

    @Override
    public void check(Agreement agreement, Report report) {
        List<Promise> promises = Promise.of(agreement);
        for (Promise promise : promises) {
            if (promise.metric() instanceof StageCount count) {
                source(promise, count, promises)
                        .ifPresent(source -> report.breachBy(
                                promise.written(),
                                Rule.VOLUME_FOLLOWS_FROM_RATE,
                                promise.path(),
                                "others",
                                "'" + source.volume().target().getId() + "' × "
                                        + source.way().ids(),
                                "product",
                                source.written()));
            }
        }
    }

    private static Optional<Source> source(Promise promise, StageCount count, List<Promise> promises) {
        List<Promise> links = Conversions.among(promises);
        links.removeIf(link -> link.sample() > 1
                || !ShareRules.isByPeriod((Conversion) link.metric(), count)
                || !link.within(promise).isTiled());
        Map<Stage, Optional<Conversions.Way>> ways = new HashMap<>();
        for (Promise volume : links.isEmpty() ? List.<Promise>of() : promises) {
            if (volume.metric() instanceof StageCount from && from.getLeads().equals(count.getLeads())) {
                Nesting nesting = volume.within(promise);
                // Prorated by the same days, both thresholds keep their proportion.
                long times = nesting.owesAlike() ? 1 : nesting.leastInFull();
                Optional<Source> source = ways.computeIfAbsent(
                                from.getStage(), stage -> new Conversions(links).strongest(stage, count.getStage()))
                        .map(way -> new Source(volume, times, way))
                        // b/a ≥ r and a ≥ x give b ≥ r × x.
                        .filter(it -> it.product().compareTo(promise.atLeast()) >= 0);
                if (source.isPresent()) {
                    return source;
                }
            }
        }
        return Optional.empty();
    }
}
