package org.closedloop.sla.validation.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.Conversion;
import org.jspecify.annotations.Nullable;

/** Conversion targets, each from one stage to another, and the paths through the funnel that they form. */
record Conversions(List<MeasuredTarget> links) {

    /** A path through the funnel: its targets in order, and the product of their thresholds. */
    record Way(List<MeasuredTarget> links, BigDecimal product) {

        private Way then(MeasuredTarget link) {
            return new Way(Stream.concat(links.stream(), Stream.of(link)).toList(), product.multiply(link.atLeast()));
        }

        /** The ids, for a message. */
        String ids() {
            return links.stream().map(link -> "'" + link.target().getId() + "'").collect(Collectors.joining(" × "));
        }

        /** The rates, for a message. */
        String rates() {
            return links.stream().map(MeasuredTarget::written).collect(Collectors.joining(" × "));
        }
    }

    /** Returns the path from one stage to another with the highest product; not an empty one. */
    Optional<Way> strongest(Stage from, Stage to) {
        Map<Stage, Way> best = new HashMap<>();
        best.put(from, new Way(List.of(), BigDecimal.ONE));
        boolean better = true;
        // No rate is above 1, so that a circle never increases the product, and the loop ends.
        while (better) {
            better = false;
            for (MeasuredTarget link : links) {
                Conversion metric = (Conversion) link.metric();
                Way before = best.get(metric.getFrom());
                if (before != null && isBetter(before.then(link), best.get(metric.getTo()))) {
                    best.put(metric.getTo(), before.then(link));
                    better = true;
                }
            }
        }
        return Optional.ofNullable(best.get(to)).filter(way -> !way.links().isEmpty());
    }

    private static boolean isBetter(Way way, @Nullable Way than) {
        return than == null || way.product().compareTo(than.product()) > 0;
    }

    /** Returns the targets for a conversion. */
    static List<MeasuredTarget> among(List<MeasuredTarget> measuredTargets) {
        List<MeasuredTarget> links = new ArrayList<>(measuredTargets);
        links.removeIf(measured -> !(measured.metric() instanceof Conversion));
        return links;
    }
}
