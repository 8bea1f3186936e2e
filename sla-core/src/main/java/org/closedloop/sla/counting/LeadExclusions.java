package org.closedloop.sla.counting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.state.StateReader;
import org.closedloop.sla.counting.state.StateWriter;
import org.closedloop.sla.remedy.TargetExclusion;

/** Finds the metrics from which a lead is excluded, and counts the excluded leads by exclusion. */
final class LeadExclusions {

    private final TargetExclusion[] exclusions;
    /** The exclusions of each metric, as indexes. */
    private final int[][] ofMetrics;

    private final boolean needReason;
    private final boolean[] hits;
    private final long[] counts;

    private LeadExclusions(TargetExclusion[] exclusions, int[][] ofMetrics) {
        this.exclusions = exclusions;
        this.ofMetrics = ofMetrics;
        this.hits = new boolean[exclusions.length];
        this.counts = new long[exclusions.length];
        boolean reason = false;
        for (TargetExclusion exclusion : exclusions) {
            reason |= !exclusion.getRejectionReasons().isEmpty();
        }
        this.needReason = reason;
    }

    /** Returns the exclusions of leads of these metrics. */
    static LeadExclusions of(ResolvedTerms terms, Collection<String> metrics) {
        List<TargetExclusion> all = terms.getExclusions().stream()
                .filter(exclusion -> exclusion.getPeriod().isEmpty())
                .toList();
        List<int[]> ofMetrics = new ArrayList<>();
        for (String metric : metrics) {
            ofMetrics.add(terms.exclusionsOf(metric).stream()
                    .mapToInt(all::indexOf)
                    .filter(index -> index >= 0)
                    .toArray());
        }
        return new LeadExclusions(all.toArray(TargetExclusion[]::new), ofMetrics.toArray(int[][]::new));
    }

    /** Whether any exclusion excludes this lead. */
    boolean excludes(LeadRecord lead) {
        if (exclusions.length == 0) {
            return false;
        }
        String id = lead.getId();
        String reason = needReason ? lead.rejectionReason() : null;
        boolean any = false;
        for (int i = 0; i < exclusions.length; i++) {
            hits[i] = exclusions[i].excludes(id, reason, lead.source, lead.segment);
            any |= hits[i];
        }
        return any;
    }

    /** Whether the lead that was asked for last is excluded from a metric. */
    boolean isExcludedFrom(int metric) {
        for (int exclusion : ofMetrics[metric]) {
            if (hits[exclusion]) {
                return true;
            }
        }
        return false;
    }

    /** Counts the lead that was asked for last. */
    void count() {
        for (int i = 0; i < hits.length; i++) {
            if (hits[i]) {
                counts[i]++;
            }
        }
    }

    void merge(LeadExclusions other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] = Math.addExact(counts[i], other.counts[i]);
        }
    }

    void write(StateWriter out) {
        for (long count : counts) {
            out.unsigned(count);
        }
    }

    void read(StateReader in) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] = Math.addExact(counts[i], in.unsigned());
        }
    }

    /** The number of excluded leads by exclusion, 0 included. */
    Map<String, Long> counts() {
        Map<String, Long> byId = new LinkedHashMap<>();
        for (int i = 0; i < exclusions.length; i++) {
            byId.put(exclusions[i].getId(), counts[i]);
        }
        return byId;
    }
}
