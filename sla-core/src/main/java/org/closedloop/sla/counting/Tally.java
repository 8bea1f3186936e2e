package org.closedloop.sla.counting;

import java.util.List;
import java.util.Optional;
import org.closedloop.sla.counting.event.Occurrence;
import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.counting.state.MinorAmount;
import org.closedloop.sla.counting.state.StateReader;
import org.closedloop.sla.counting.state.StateWriter;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.metric.CycleSelection;
import org.closedloop.sla.metric.LeadFilter;
import org.closedloop.sla.metric.Metric;
import org.jspecify.annotations.Nullable;

/**
 * The counters and the most relevant cases of a metric, per bucket.
 *
 * <p>Buckets are summed into ranges in {@link #measure}, so that the time per lead does not depend on the number of
 * ranges.
 */
abstract class Tally {

    /** The duration of a case without one. */
    static final long NO_TIME = -1;

    /** The amount of a case without one. */
    static final MinorAmount NO_AMOUNT = new MinorAmount();

    private final CycleSelection cycles;
    private final LeadFilter filter;
    private final boolean ofAll;
    private final FieldTest[] fieldTests;
    private final int columns;
    private final long[] counters;
    private final @Nullable TopCases[] cases;

    /** Creates a tally with this number of counters per bucket. */
    Tally(Metric metric, int columns, TimeBuckets buckets) {
        this.cycles = metric.cycles();
        this.filter = metric.getLeads();
        this.ofAll = filter.withCycles(Optional.empty()).isAll();
        this.fieldTests = filter.fieldNames().stream()
                .map(name -> new FieldTest(name, filter))
                .toArray(FieldTest[]::new);
        this.columns = columns;
        this.counters = new long[columns * buckets.size()];
        this.cases = new TopCases[buckets.size()];
    }

    /** Whether it counts the cycle with this number, from 1. */
    final boolean counts(int cycle) {
        return cycles.contains(cycle);
    }

    /** Counts the cycle of the lead if the metric's filter admits it. */
    final void add(LeadFacts facts, IssueCollector issues) {
        if (ofAll || admits(facts.record())) {
            count(facts, issues);
        }
    }

    private boolean admits(LeadRecord record) {
        if (!filter.admits(record.source, record.segment, record.priority)) {
            return false;
        }
        for (FieldTest test : fieldTests) {
            if (!test.admits(record)) {
                return false;
            }
        }
        return true;
    }

    /** The condition on one field, without allocation. */
    private static final class FieldTest {

        private final String field;
        private final String[] values;
        private final boolean ofBlank;

        private FieldTest(String field, LeadFilter filter) {
            this.field = field;
            this.values = filter.valuesOf(field).toArray(String[]::new);
            this.ofBlank = filter.getBlank().contains(field);
        }

        boolean admits(LeadRecord record) {
            return record.fields().isOneOf(field, values)
                    || (ofBlank ? !record.fields().isFilled(field) : values.length == 0);
        }
    }

    /** Counts a lead that the filter admits. */
    abstract void count(LeadFacts facts, IssueCollector issues);

    /** Returns the measurement of a range of buckets, from inclusive to exclusive. */
    abstract Measurement measure(int from, int to);

    /** Adds the counts of the same metric in another counter. */
    void merge(Tally other) {
        for (int i = 0; i < counters.length; i++) {
            counters[i] = Math.addExact(counters[i], other.counters[i]);
        }
        for (int bucket = 0; bucket < cases.length; bucket++) {
            TopCases theirs = other.cases[bucket];
            if (theirs != null) {
                casesOf(bucket).merge(theirs);
            }
        }
    }

    /** Writes the counts. */
    void write(StateWriter out) {
        for (long counter : counters) {
            out.unsigned(counter);
        }
        TopCases none = new TopCases();
        for (TopCases ofBucket : cases) {
            (ofBucket == null ? none : ofBucket).write(out);
        }
    }

    /** Adds the counts of a state of the same metric. */
    void read(StateReader in) {
        for (int i = 0; i < counters.length; i++) {
            counters[i] = Math.addExact(counters[i], in.unsigned());
        }
        for (int bucket = 0; bucket < cases.length; bucket++) {
            casesOf(bucket).read(in);
        }
    }

    /** Increments a counter of this bucket. */
    final void increment(int bucket, int column) {
        counters[bucket * columns + column]++;
    }

    /** Returns a counter's sum over these buckets. */
    final long sum(int column, int from, int to) {
        long sum = 0;
        for (int bucket = from; bucket < to; bucket++) {
            sum = Math.addExact(sum, counters[bucket * columns + column]);
        }
        return sum;
    }

    /** Keeps a case without a duration or amount. */
    final void keep(LeadFacts facts, LeadCase.Kind kind, Occurrence occurrence) {
        keep(facts, kind, occurrence, NO_TIME, NO_AMOUNT);
    }

    /** Keeps a case. */
    final void keep(LeadFacts facts, LeadCase.Kind kind, Occurrence occurrence, long tookMillis, MinorAmount amount) {
        casesOf(occurrence.bucket()).offer(facts, kind, occurrence, tookMillis, amount);
    }

    private TopCases casesOf(int bucket) {
        TopCases known = cases[bucket];
        if (known == null) {
            known = new TopCases();
            cases[bucket] = known;
        }
        return known;
    }

    /** Returns the most relevant cases of these buckets. */
    final List<LeadCase> cases(int from, int to) {
        TopCases top = new TopCases();
        for (int bucket = from; bucket < to; bucket++) {
            TopCases some = cases[bucket];
            if (some != null) {
                top.merge(some);
            }
        }
        return top.toList();
    }
}
