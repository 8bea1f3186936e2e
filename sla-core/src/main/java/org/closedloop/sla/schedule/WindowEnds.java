package org.closedloop.sla.schedule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.Window;

/** Clause 6: the ends of windows, one obligation for all targets of a window. */
record WindowEnds(ResolvedTerms terms) {

    Stream<Obligation> all() {
        Map<DateRange, List<Target>> targets = new LinkedHashMap<>();
        for (Target target : terms.getAgreement().getTargets()) {
            if (target.getQuantity() != Quantity.DELIVERY) {
                for (Window window : terms.windowsOf(target)) {
                    targets.computeIfAbsent(window.getRange(), range -> new ArrayList<>())
                            .add(target);
                }
            }
        }
        return targets.entrySet().stream().map(entry -> end(entry.getKey(), entry.getValue()));
    }

    private static Obligation end(DateRange window, List<Target> targets) {
        return ImmutableWindowEnd.builder()
                .day(window.getEnd())
                .key("window/" + window.label())
                .window(window)
                .targets(targets.stream().map(Target::getId).toList())
                .responsible(targets.stream().map(Target::getResponsible).toList())
                .build();
    }
}
