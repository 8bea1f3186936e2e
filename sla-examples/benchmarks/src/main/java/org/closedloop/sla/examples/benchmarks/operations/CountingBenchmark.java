package org.closedloop.sla.examples.benchmarks.operations;

import java.util.concurrent.TimeUnit;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.examples.benchmarks.contestant.SlaAnswer;
import org.closedloop.sla.examples.benchmarks.question.Answer;
import org.closedloop.sla.examples.benchmarks.question.Question;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Setup;

/** Measures counting a lead that is in memory, and compares it with a lower bound. */
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CountingBenchmark extends OperationBenchmark {

    private static final int LEADS = 100_000;

    private final Lead[] plain = SampleLeads.plain(LEADS);
    private final Lead[] rich = SampleLeads.rich(LEADS);
    private final LeadColumns columns = new LeadColumns(plain);
    private final HourTable hours = new HourTable();
    private final ResolvedTerms question = Question.terms();
    private final ResolvedTerms full = FullAgreement.terms();

    /** Checks that the baseline gives the same answer. */
    @Setup
    public void check() {
        String answer = SlaAnswer.of(question()).text();
        if (!lean().text().equals(answer)) {
            throw new IllegalStateException("the lean answer differs:\n" + lean().text() + answer);
        }
    }

    /** Counts for the agreement of the question: five metrics and the funnel. */
    @Benchmark
    @OperationsPerInvocation(LEADS)
    public FunnelNumbers question() {
        return count(question, plain);
    }

    /** Counts all metrics, of leads that have data for each. */
    @Benchmark
    @OperationsPerInvocation(LEADS)
    public FunnelNumbers fullAgreement() {
        return count(full, rich);
    }

    private static FunnelNumbers count(ResolvedTerms terms, Lead[] leads) {
        FunnelCounter counter = FunnelCounter.of(terms, Question.AS_OF);
        for (Lead lead : leads) {
            counter.add(lead);
        }
        return counter.finish();
    }

    /** A baseline: the same answer by handwritten code over columns. */
    @Benchmark
    @OperationsPerInvocation(LEADS)
    public Answer lean() {
        return new LeanAnswer(hours).of(columns);
    }

    /** A baseline without an answer: reads every time once. */
    @Benchmark
    @OperationsPerInvocation(LEADS)
    public long bareScan() {
        long latest = 0;
        for (int i = 0; i < LEADS; i++) {
            latest = latest
                    ^ columns.created[i]
                    ^ columns.mql[i]
                    ^ columns.sql[i]
                    ^ columns.handedOver[i]
                    ^ columns.accepted[i]
                    ^ columns.touched[i]
                    ^ columns.closed[i]
                    ^ columns.won[i];
        }
        return latest;
    }
}
