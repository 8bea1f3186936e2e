package org.closedloop.sla.counting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.state.StateReader;
import org.closedloop.sla.counting.state.StateWriter;
import org.closedloop.sla.remedy.TargetExclusion;

/** Finds the metrics from which a lead is excluded, and counts the excluded leads by exclusion. */
final class LeadExclusions {

    /** An id at its place in the list of an exclusion. */
    private record ListedId(int exclusion, int place) {}

    private final TargetExclusion[] exclusions;
    /** Whether an exclusion concerns a metric, by metric. */
    private final boolean[][] concerned;

    /** The ids that each exclusion lists, and whether a record had each of them. */
    private final String[][] listed;

    private final boolean[][] found;
    private final Map<String, List<ListedId>> byId = new HashMap<>();
    /** Those that exclude leads by their values. */
    private final int[] byValue;

    private final boolean needReason;
    /** The exclusions of the current cycle. */
    private final IndexSet hits;
    /** Those of any cycle of the current lead so far. */
    private final IndexSet ofLead;

    private final long[] counts;

    private LeadExclusions(TargetExclusion[] exclusions, boolean[][] concerned) {
        this.exclusions = exclusions;
        this.concerned = concerned;
        this.hits = new IndexSet(exclusions.length);
        this.ofLead = new IndexSet(exclusions.length);
        this.counts = new long[exclusions.length];
        this.listed = new String[exclusions.length][];
        this.found = new boolean[exclusions.length][];
        boolean reason = false;
        for (int i = 0; i < exclusions.length; i++) {
            reason |= !exclusions[i].getRejectionReasons().isEmpty();
            listed[i] = exclusions[i].getLeads().stream().sorted().toArray(String[]::new);
            found[i] = new boolean[listed[i].length];
            for (int k = 0; k < listed[i].length; k++) {
                byId.computeIfAbsent(listed[i][k], none -> new ArrayList<>(1)).add(new ListedId(i, k));
            }
        }
        this.needReason = reason;
        this.byValue = IntStream.range(0, exclusions.length)
                .filter(i -> exclusions[i].selectsByValue())
                .toArray();
    }

    /** Returns the exclusions of leads of these metrics. */
    static LeadExclusions of(ResolvedTerms terms, Collection<String> metrics) {
        List<TargetExclusion> all = terms.getExclusions().stream()
                .filter(exclusion -> exclusion.getPeriod().isEmpty())
                .toList();
        List<boolean[]> concerned = new ArrayList<>();
        for (String metric : metrics) {
            Set<String> ids = terms.exclusionsOf(metric).stream()
                    .map(TargetExclusion::getId)
                    .collect(Collectors.toSet());
            boolean[] ofMetric = new boolean[all.size()];
            for (int i = 0; i < ofMetric.length; i++) {
                ofMetric[i] = ids.contains(all.get(i).getId());
            }
            concerned.add(ofMetric);
        }
        return new LeadExclusions(all.toArray(TargetExclusion[]::new), concerned.toArray(boolean[][]::new));
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
        hits.clear();
        if (cycle == lead) {
            ofLead.clear();
        }
        List<ListedId> ofId = byId.get(id);
        if (ofId != null) {
            for (int i = 0; i < ofId.size(); i++) {
                ListedId one = ofId.get(i);
                found[one.exclusion][one.place] = true;
                hit(one.exclusion);
            }
        }
        String reason = needReason && facts.rejection.isKnown() ? cycle.rejectionReason.get() : null;
        for (int index : byValue) {
            if (exclusions[index].excludes(id, reason, lead.source, lead.segment)) {
                hit(index);
            }
        }
        return hits.size() > 0;
    }

    private void hit(int exclusion) {
        hits.add(exclusion);
        ofLead.add(exclusion);
    }

    /** Whether the cycle that was asked for last is excluded from a metric. */
    boolean isExcludedFrom(int metric) {
        for (int i = 0; i < hits.size(); i++) {
            if (concerned[metric][hits.get(i)]) {
                return true;
            }
        }
        return false;
    }

    /** Counts the lead that was asked for last. */
    void count() {
        for (int i = 0; i < ofLead.size(); i++) {
            counts[ofLead.get(i)]++;
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
