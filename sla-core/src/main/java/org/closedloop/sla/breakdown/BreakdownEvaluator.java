package org.closedloop.sla.breakdown;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.metric.Quantity;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.DateRange;
import org.closedloop.sla.time.Window;

/**
 * Compares the numbers of each group with the thresholds of the targets.
 *
 * @param whole the counter of all leads
 * @param none a counter without leads
 * @param groups the counters by key; that of all groups that are not listed, by an empty key
 */
record BreakdownEvaluator(
        ResolvedTerms terms,
        LocalDate asOf,
        BreakdownSpan span,
        FunnelCounter whole,
        FunnelCounter none,
        Map<List<String>, FunnelCounter> groups) {

    List<TargetBreakdown> targets() {
        return terms.getAgreement().getTargets().stream()
                .filter(target -> target.getQuantity() != Quantity.DELIVERY)
                .map(target -> TargetBreakdown.builder()
                        .target(target)
                        .windows(windowsOf(target).stream()
                                .filter(window -> !window.getStart().isAfter(asOf))
                                .flatMap(window -> of(target, window).stream())
                                .toList())
                        .build())
                .toList();
    }

    private List<DateRange> windowsOf(Target target) {
        return switch (span) {
            case PERIOD -> List.of(terms.getPeriod());
            case WINDOWS ->
                terms.windowsOf(target).stream().map(Window::getRange).toList();
        };
    }

    /** The groups in a window; empty if no lead has the data of the metric. */
    private Optional<WindowBreakdown> of(Target target, DateRange window) {
        for (String id : terms.numbersOf(target)) {
            Optional<Measurement> total = whole.measureAsPartOf(whole, window, id);
            if (total.isPresent()) {
                return Optional.of(of(target, window, id, total.get()));
            }
        }
        return Optional.empty();
    }

    private WindowBreakdown of(Target target, DateRange window, String id, Measurement total) {
        Optional<BigDecimal> required = required(target);
        Measurement empty = none.measureAsPartOf(whole, window, id).orElseThrow();
        List<GroupResult> results = new ArrayList<>();
        groups.forEach((key, counter) -> {
            Measurement measurement = counter.measureAsPartOf(whole, window, id).orElseThrow();
            if (!measurement.equals(empty)) {
                results.add(GroupFigures.of(measurement).result(key, required));
            }
        });
        results.sort(new GroupOrder(required));
        return WindowBreakdown.builder()
                .window(window)
                .total(total)
                .required(required)
                .groups(results)
                .build();
    }

    /** The threshold, if it is independent of the number of leads. */
    private Optional<BigDecimal> required(Target target) {
        if (target instanceof ShareTarget share) {
            return Optional.of(share.getAtLeast());
        }
        return target instanceof MoneyTarget money && !terms.metricOf(target).isIncreasing()
                ? Optional.of(money.getAtLeast().getAmount())
                : Optional.empty();
    }
}
