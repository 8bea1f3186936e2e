package org.closedloop.sla.examples.benchmarks.operations;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.breakdown.Breakdown;
import org.closedloop.sla.breakdown.BreakdownCounter;
import org.closedloop.sla.breakdown.BreakdownSpan;
import org.closedloop.sla.counting.ExchangeRates;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.examples.benchmarks.question.Question;
import org.closedloop.sla.funnel.Dimension;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Setup;

/** Measures counting a lead that is in memory per group, and compares it with counting it without groups. */
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BreakdownBenchmark extends OperationBenchmark {

    private static final int LEADS = 100_000;
    private static final int OWNERS = 40;

    private final Lead[] leads = owned(SampleLeads.plain(LEADS));
    private final ResolvedTerms terms = Question.terms();

    /** One lead in forty has no owner. */
    private static Lead[] owned(Lead[] plain) {
        for (int i = 0; i < plain.length; i++) {
            int owner = i % OWNERS;
            plain[i] = plain[i].withFields(owner == 0 ? Map.of() : Map.of("owner", "Owner " + owner));
        }
        return plain;
    }

    /** Checks that the groups add up to the count without groups. */
    @Setup
    public void check() {
        if (!counted("owner", "segment").total().equals(withoutGroups())) {
            throw new IllegalStateException("the groups do not add up to the total");
        }
    }

    /** The baseline: the same leads without groups. */
    @Benchmark
    @OperationsPerInvocation(LEADS)
    public FunnelNumbers withoutGroups() {
        FunnelCounter counter = FunnelCounter.of(terms, Question.AS_OF);
        for (Lead lead : leads) {
            counter.add(lead);
        }
        return counter.finish();
    }

    /** Counts by owner: 40 groups. */
    @Benchmark
    @OperationsPerInvocation(LEADS)
    public Breakdown byOwner() {
        return counted("owner").finish(BreakdownSpan.PERIOD);
    }

    /** Counts by owner and segment. */
    @Benchmark
    @OperationsPerInvocation(LEADS)
    public Breakdown byOwnerAndSegment() {
        return counted("owner", "segment").finish(BreakdownSpan.PERIOD);
    }

    private BreakdownCounter counted(String... names) {
        List<Dimension> dimensions = Stream.of(names).map(Dimension::of).toList();
        BreakdownCounter counter = BreakdownCounter.of(
                terms, Question.AS_OF, ExchangeRates.none(), dimensions, BreakdownCounter.MOST_GROUPS);
        for (Lead lead : leads) {
            counter.add(lead);
        }
        return counter;
    }
}
