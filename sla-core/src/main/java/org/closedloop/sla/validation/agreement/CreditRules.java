package org.closedloop.sla.validation.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.metric.AttributedShare;
import org.closedloop.sla.validation.Report;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.Rules;

/** Clause 6, shares of revenue: the shares of all functions in the same revenue do not exceed 1. */
final class CreditRules implements Rules<Agreement> {

    @Override
    public void check(Agreement agreement, Report report) {
        List<MeasuredTarget> shares = MeasuredTarget.of(agreement).stream()
                .filter(measured -> measured.metric() instanceof AttributedShare)
                .sorted(Comparator.comparing(MeasuredTarget::atLeast).reversed())
                .toList();
        // Of those that differ only by their thresholds, the first one has the highest.
        Map<List<?>, MeasuredTarget> highest = new LinkedHashMap<>();
        shares.forEach(share -> highest.putIfAbsent(
                List.of(role(share), share.metric().getLeads(), share.target().getWindow()), share));
        for (MeasuredTarget share : shares) {
            List<MeasuredTarget> together = new ArrayList<>(List.of(share));
            for (MeasuredTarget other : highest.values()) {
                if (together.stream().noneMatch(it -> role(it) == role(other))
                        && other.metric().getLeads().equals(share.metric().getLeads())
                        // A function that reaches its share in each part of a window reaches it in the window.
                        && other.within(share).isTiled()) {
                    together.add(other);
                }
            }
            together.sort(Comparator.comparing(MeasuredTarget::index));
            BigDecimal sum = together.stream().map(MeasuredTarget::atLeast).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(BigDecimal.ONE) > 0 && isLast(share, together)) {
                report.breachBy(
                        share.written(),
                        Rule.CREDIT_BEYOND_WHOLE,
                        share.path(),
                        "others",
                        together.stream()
                                .map(it -> "'" + it.target().getId() + "'")
                                .collect(Collectors.joining(", ")),
                        "sum",
                        together.stream().map(MeasuredTarget::written).collect(Collectors.joining(" + ")) + " = "
                                + MeasuredTarget.plain(sum));
            }
        }
    }

    /** Reported once: for the one with the longest windows, and of those the last. */
    private static boolean isLast(MeasuredTarget share, List<MeasuredTarget> together) {
        return together.stream()
                .allMatch(other ->
                        other.index() <= share.index() || !share.within(other).isTiled());
    }

    private static Object role(MeasuredTarget share) {
        return ((AttributedShare) share.metric()).getRole();
    }
}
