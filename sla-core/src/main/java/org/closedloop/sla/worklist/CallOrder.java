package org.closedloop.sla.worklist;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.ResponseTime;
import org.closedloop.sla.time.TimeLimit;

/** The order in which open leads are called; see {@link DueList#getLeads}. */
final class CallOrder {

    /** Limits in business time precede those in days, which depend on the calendar. */
    private static final Comparator<TimeLimit> SHORTER = Comparator.comparing(
                    (TimeLimit limit) -> limit.getBusinessTime().isEmpty())
            .thenComparing(limit -> limit.getBusinessTime().orElse(Duration.ZERO))
            .thenComparing(limit -> limit.getBusinessDays().orElse(0));

    private CallOrder() {}

    /** Returns the order by the priorities of these terms. */
    static Comparator<DueLead> of(ResolvedTerms terms) {
        ZoneId zone = terms.getAgreement().getScope().getZone();
        Map<String, TimeLimit> limits = limitsByPriority(terms);
        return Comparator.comparing(DueLead::getState)
                .thenComparing(due -> due.getOverdueBy().orElse(Duration.ZERO), Comparator.reverseOrder())
                .thenComparing(due -> due.getDeadline().orElse(Instant.MAX))
                .thenComparing(due -> due.getPriority().map(limits::get).orElse(null), Comparator.nullsLast(SHORTER))
                .thenComparing(due -> due.getStartedAt().startIn(zone))
                .thenComparing(DueLead::getLead)
                .thenComparing(DueLead::getMetric);
    }

    private static Map<String, TimeLimit> limitsByPriority(ResolvedTerms terms) {
        Map<String, TimeLimit> limits = new HashMap<>();
        for (Metric metric : terms.getAgreement().getMetrics()) {
            if (metric instanceof ResponseTime response) {
                for (String priority : response.getLeads().getPriorities()) {
                    limits.merge(
                            priority,
                            response.getWithin(),
                            (one, other) -> SHORTER.compare(one, other) <= 0 ? one : other);
                }
            }
        }
        return limits;
    }
}
