package org.closedloop.sla.counting;

import java.util.ArrayList;
import java.util.Arrays;
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

    /** The ids that each exclusion lists, and whether a record had each of them. */
    private final String[][] listed;

    private final boolean[][] found;
    private final boolean needReason;
    /** Of the current cycle. */
    private final boolean[] hits;
    /** Of any cycle of the current lead so far. */
    private final boolean[] ofLead;

    private final long[] counts;

    private LeadExclusions(TargetExclusion[] exclusions, int[][] ofMetrics) {
        this.exclusions = exclusions;
        this.ofMetrics = ofMetrics;
        this.hits = new boolean[exclusions.length];
        this.ofLead = new boolean[exclusions.length];
        this.counts = new long[exclusions.length];
        this.listed = new String[exclusions.length][];
        this.found = new boolean[exclusions.length][];
        boolean reason = false;
        for (int i = 0; i < exclusions.length; i++) {
            reason |= !exclusions[i].getRejectionReasons().isEmpty();
            listed[i] = exclusions[i].getLeads().stream().sorted().toArray(String[]::new);
            found[i] = new boolean[listed[i].length];
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

    /**
     * Whether any exclusion excludes the current cycle of a lead; the first cycle must be asked for first. A rejection
     * after the day of counting has no reason yet.
     */
    boolean excludes(LeadFacts facts) {
        if (exclusions.length == 0) {
            return false;
        }
        LeadRecord lead = facts.record();
        CycleRecord cycle = facts.cycle();
        String id = lead.getId();
        String reason = needReason && facts.rejection.isKnown() ? cycle.rejectionReason.get() : null;
        boolean any = false;
        for (int i = 0; i < exclusions.length; i++) {
            hits[i] = exclusions[i].excludes(id, reason, lead.source, lead.segment);
            ofLead[i] = hits[i] || (cycle != lead && ofLead[i]);
            any |= hits[i];
            if (hits[i] && listed[i].length > 0) {
                int index = Arrays.binarySearch(listed[i], id);
                if (index >= 0) {
                    found[i][index] = true;
                }
            }
        }
        return any;
    }

    /** Whether the cycle that was asked for last is excluded from a metric. */
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
            if (ofLead[i]) {
                counts[i]++;
            }
        }
    }

    void merge(LeadExclusions other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] = Math.addExact(counts[i], other.counts[i]);
            for (int k = 0; k < found[i].length; k++) {
                found[i][k] |= other.found[i][k];
            }
        }
    }

    void write(StateWriter out) {
        for (int i = 0; i < counts.length; i++) {
            out.unsigned(counts[i]);
            for (boolean each : found[i]) {
                out.unsigned(each ? 1 : 0);
            }
        }
    }

    void read(StateReader in) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] = Math.addExact(counts[i], in.unsigned());
            for (int k = 0; k < found[i].length; k++) {
                found[i][k] |= in.unsigned() != 0;
            }
        }
    }

    /** The listed ids that no record had, by exclusion; exclusions without such an id are left out. */
    Map<String, List<String>> absent() {
        Map<String, List<String>> byId = new LinkedHashMap<>();
        for (int i = 0; i < exclusions.length; i++) {
            List<String> absent = new ArrayList<>();
            for (int k = 0; k < found[i].length; k++) {
                if (!found[i][k]) {
                    absent.add(listed[i][k]);
                }
            }
            if (!absent.isEmpty()) {
                byId.put(exclusions[i].getId(), absent);
            }
        }
        return byId;
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
