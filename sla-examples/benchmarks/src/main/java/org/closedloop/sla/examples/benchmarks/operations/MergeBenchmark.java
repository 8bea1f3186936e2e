package org.closedloop.sla.examples.benchmarks.operations;

import java.util.concurrent.TimeUnit;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.examples.benchmarks.question.Question;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What counters cost at the end, however many leads they have seen. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MergeBenchmark {

    /** The agreement that is counted. */
    @Param({"question", "full"})
    public String agreement = "question";

    private ResolvedTerms terms = Question.terms();
    private FunnelCounter one = FunnelCounter.of(terms, Question.AS_OF);
    private FunnelCounter other = one;

    /** Two halves of the leads. */
    @Setup
    public void count() {
        terms = agreement.equals("full") ? FullAgreement.terms() : Question.terms();
        one = FunnelCounter.of(terms, Question.AS_OF);
        other = FunnelCounter.of(terms, Question.AS_OF);
        Lead[] leads = Leads.rich(100_000);
        for (int i = 0; i < leads.length; i++) {
            (i % 2 == 0 ? one : other).add(leads[i]);
        }
    }

    /** One counter takes over another. Its sums grow from call to call; what a call does stays the same. */
    @Benchmark
    public FunnelCounter merge() {
        return one.merge(other);
    }

    /** The numbers of all windows. */
    @Benchmark
    public FunnelNumbers finish() {
        return other.finish();
    }
}
