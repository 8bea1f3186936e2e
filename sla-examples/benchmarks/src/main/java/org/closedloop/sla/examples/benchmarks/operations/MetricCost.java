package org.closedloop.sla.examples.benchmarks.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.examples.benchmarks.operations.MetricBenchmark.Added;
import org.closedloop.sla.examples.benchmarks.question.Question;
import org.closedloop.sla.funnel.Lead;

/** What it costs to count leads in memory for the agreement of the question and one metric more. */
public final class MetricCost {

    /**
     * So few that they stay in the caches of a processor: reading other leads from memory costs every metric the same.
     */
    private static final int LEADS = 1_000;

    private static final int ADDS = 20_000;
    private static final int WARM_UP = 20;

    private final Added metric;
    private final FunnelCounter counter;
    private final long counterBytes;
    private long leadBytes;
    private long leastNanos = Long.MAX_VALUE;

    private MetricCost(Added metric, Lead[] leads) {
        ResolvedTerms terms = metric.toQuestion();
        this.metric = metric;
        this.counter = FunnelCounter.of(terms, Question.AS_OF);
        count(counter, leads);
        // All that a counter keeps, as the same leads once more add nothing to it.
        counterBytes = ThreadUse.of(() -> count(counter.neutral(), leads)).bytes();
    }

    /** Measures all metrics in turn, so that other work on the machine concerns all; takes the least of the rounds. */
    public static List<MetricCost> measure(int rounds) {
        Lead[] leads = SampleLeads.rich(LEADS);
        List<MetricCost> costs = new ArrayList<>();
        for (Added metric : Added.values()) {
            costs.add(new MetricCost(metric, leads));
        }
        for (int round = -WARM_UP; round < rounds; round++) {
            for (MetricCost cost : costs) {
                cost.measure(leads, round < 0);
            }
        }
        return costs;
    }

    private void measure(Lead[] leads, boolean warmUp) {
        ThreadUse use = ThreadUse.of(() -> count(counter, leads));
        leadBytes = use.bytes();
        if (!warmUp) {
            leastNanos = Math.min(leastNanos, use.cpuNanos());
        }
    }

    private static void count(FunnelCounter counter, Lead[] leads) {
        for (int i = 0; i < ADDS; i++) {
            counter.add(leads[i % leads.length]);
        }
    }

    /** The head of the table of {@link #row}. */
    public static String heading() {
        return """
                | metric | CPU, s a million leads | more than NONE, s | bytes allocated a lead | kB of the counter |
                |---|---|---|---|---|
                """;
    }

    /** A row of the table. */
    public String row(MetricCost none) {
        return String.format(
                Locale.ROOT,
                "| %s | %.3f | %+.3f | %.1f | %d |%n",
                metric,
                seconds(),
                seconds() - none.seconds(),
                (double) leadBytes / ADDS,
                counterBytes / 1_000);
    }

    private double seconds() {
        return leastNanos / 1_000.0 / ADDS;
    }
}
