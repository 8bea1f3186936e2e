package org.closedloop.sla.examples.benchmarks.operations;

import java.util.concurrent.TimeUnit;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.examples.benchmarks.question.Question;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Measures merging and finishing counters, whose cost does not depend on the number of leads. */
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MergeBenchmark extends OperationBenchmark {

    /** The agreement that is counted. */
    @Param({"question", "full"})
    public String agreement = "question";

    private ResolvedTerms terms = Question.terms();
    private FunnelCounter one = FunnelCounter.of(terms, Question.AS_OF);
    private FunnelCounter other = one;

    /** Counts each half of the leads with its own counter. */
    @Setup
    public void count() {
        terms = agreement.equals("full") ? FullAgreement.terms() : Question.terms();
        one = FunnelCounter.of(terms, Question.AS_OF);
        other = FunnelCounter.of(terms, Question.AS_OF);
        Lead[] leads = SampleLeads.rich(100_000);
        for (int i = 0; i < leads.length; i++) {
            (i % 2 == 0 ? one : other).add(leads[i]);
        }
    }

    /** Merges one counter into another. The sums grow with each call; the cost of a call stays the same. */
    @Benchmark
    public FunnelCounter merge() {
        return one.merge(other);
    }

    /** Computes the numbers of all windows. */
    @Benchmark
    public FunnelNumbers finish() {
        return other.finish();
    }
}
