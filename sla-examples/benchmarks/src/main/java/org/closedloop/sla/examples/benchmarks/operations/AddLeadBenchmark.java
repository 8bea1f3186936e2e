package org.closedloop.sla.examples.benchmarks.operations;

import java.util.concurrent.TimeUnit;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.examples.benchmarks.question.Question;
import org.closedloop.sla.funnel.Lead;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * Measures adding a lead that is in memory to a counter of the question. 1,000 leads stay in the caches of a processor,
 * 100,000 do not.
 */
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AddLeadBenchmark extends OperationBenchmark {

    private static final int ADDS = 100_000;

    /** The number of leads; a divisor of the number of adds. */
    @Param({"1000", "100000"})
    public int leads = 1_000;

    private Lead[] sample = {};
    private final FunnelCounter counter = FunnelCounter.of(Question.terms(), Question.AS_OF);

    @Setup
    public void generate() {
        sample = SampleLeads.plain(leads);
    }

    @Benchmark
    @OperationsPerInvocation(ADDS)
    public FunnelCounter add() {
        for (int i = 0; i < ADDS / leads; i++) {
            for (Lead lead : sample) {
                counter.add(lead);
            }
        }
        return counter;
    }
}
