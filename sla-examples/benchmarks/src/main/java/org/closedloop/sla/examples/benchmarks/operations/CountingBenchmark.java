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
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a lead costs once it is in memory, beside the least that it could cost. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CountingBenchmark {

    private static final int LEADS = 100_000;

    private final Lead[] plain = Leads.plain(LEADS);
    private final Lead[] rich = Leads.rich(LEADS);
    private final Columns columns = new Columns(plain);
    private final HourTable hours = new HourTable();
    private final ResolvedTerms question = Question.terms();
    private final ResolvedTerms full = FullAgreement.terms();

    /** The yardstick must do the same work. */
    @Setup
    public void check() {
        String answer = SlaAnswer.of(question()).text();
        if (!lean().text().equals(answer)) {
            throw new IllegalStateException("the lean answer differs:\n" + lean().text() + answer);
        }
    }

    /** The question's agreement: five metrics and the funnel. */
    @Benchmark
    @OperationsPerInvocation(LEADS)
    public FunnelNumbers question() {
        return count(question, plain);
    }

    /** Every metric there is, of leads that have something for each. */
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

    /** A yardstick: the same answer by hand, over columns. */
    @Benchmark
    @OperationsPerInvocation(LEADS)
    public Answer lean() {
        return new LeanAnswer(hours).of(columns);
    }

    /** A yardstick, which answers nothing: every time is looked at. */
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
