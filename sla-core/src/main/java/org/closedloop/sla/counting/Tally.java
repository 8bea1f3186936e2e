package org.closedloop.sla.counting;

import java.util.List;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.metric.LeadFilter;
import org.closedloop.sla.metric.Metric;
import org.jspecify.annotations.Nullable;

/**
 * A metric made ready for counting: some counters and the foremost cases for each atom.
 *
 * <p>What is counted in atoms is summed up into ranges when it is asked for, so that a lead costs the same whether
 * there are four ranges or a hundred.
 */
abstract class Tally {

    /** Says that a case took no time. */
    static final long NO_TIME = -1;

    /** Says that a case is about no amount. */
    static final MinorAmount NO_AMOUNT = new MinorAmount();

    private final LeadFilter filter;
    private final boolean ofAll;
    private final int columns;
    private final long[] counters;
    private final @Nullable ForemostCases[] cases;

    /** A tally of this metric with so many counters per atom. */
    Tally(Metric metric, int columns, Atoms atoms) {
        this.filter = metric.getLeads();
        this.ofAll = filter.isAll();
        this.columns = columns;
        this.counters = new long[columns * atoms.count()];
        this.cases = new ForemostCases[atoms.count()];
    }

    /** Counts the lead if the metric is of such leads. */
    final void add(LeadFacts facts, Issues issues) {
        if (ofAll || admits(facts.record())) {
            count(facts, issues);
        }
    }

    private boolean admits(LeadRecord record) {
        return filter.admits(record.source, record.segment, record.priority);
    }

    /** Counts a lead that the filter admits. */
    abstract void count(LeadFacts facts, Issues issues);

    /** What was measured in the range that these atoms make up, from inclusive to exclusive. */
    abstract Measurement measure(int from, int to);

    /** Adds what the tally of the same metric in another counter counted. */
    void merge(Tally other) {
        for (int i = 0; i < counters.length; i++) {
            counters[i] = Math.addExact(counters[i], other.counters[i]);
        }
        for (int atom = 0; atom < cases.length; atom++) {
            ForemostCases theirs = other.cases[atom];
            if (theirs != null) {
                casesOf(atom).merge(theirs);
            }
        }
    }

    /** Writes what was counted. */
    void write(StateWriter out) {
        for (long counter : counters) {
            out.count(counter);
        }
        ForemostCases none = new ForemostCases();
        for (ForemostCases ofAtom : cases) {
            (ofAtom == null ? none : ofAtom).write(out);
        }
    }

    /** Adds what the tally of the same metric wrote. */
    void read(StateReader in) {
        for (int i = 0; i < counters.length; i++) {
            counters[i] = Math.addExact(counters[i], in.count());
        }
        for (int atom = 0; atom < cases.length; atom++) {
            casesOf(atom).read(in);
        }
    }

    /** One more in this atom. */
    final void increment(int atom, int column) {
        counters[atom * columns + column]++;
    }

    /** A counter's sum over these atoms. */
    final long sum(int column, int from, int to) {
        long sum = 0;
        for (int atom = from; atom < to; atom++) {
            sum = Math.addExact(sum, counters[atom * columns + column]);
        }
        return sum;
    }

    /** Remembers the lead, for what happened to it then. */
    final void keep(LeadFacts facts, LeadCase.Kind kind, Moment moment) {
        keep(facts, kind, moment, NO_TIME, NO_AMOUNT);
    }

    /** Remembers the lead, for how long it took or how much it is about. */
    final void keep(LeadFacts facts, LeadCase.Kind kind, Moment moment, long tookMillis, MinorAmount amount) {
        casesOf(moment.atom()).offer(facts.record(), kind, moment, tookMillis, amount);
    }

    private ForemostCases casesOf(int atom) {
        ForemostCases known = cases[atom];
        if (known == null) {
            known = new ForemostCases();
            cases[atom] = known;
        }
        return known;
    }

    /** The foremost cases of these atoms. */
    final List<LeadCase> cases(int from, int to) {
        ForemostCases foremost = new ForemostCases();
        for (int atom = from; atom < to; atom++) {
            ForemostCases some = cases[atom];
            if (some != null) {
                foremost.merge(some);
            }
        }
        return foremost.toList();
    }
}
