package org.closedloop.sla.examples.benchmarks.operations;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.examples.benchmarks.question.Question;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.metric.ClockStart;
import org.closedloop.sla.metric.CloseRate;
import org.closedloop.sla.metric.CohortRevenue;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.ConversionBasis;
import org.closedloop.sla.metric.DealCount;
import org.closedloop.sla.metric.DealSize;
import org.closedloop.sla.metric.FieldFilter;
import org.closedloop.sla.metric.LeadFilter;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.OpenDeals;
import org.closedloop.sla.metric.ResponseTime;
import org.closedloop.sla.metric.Revenue;
import org.closedloop.sla.metric.SalesCycle;
import org.closedloop.sla.metric.SizeStatistic;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.metric.StageDuration;
import org.closedloop.sla.metric.WinRate;
import org.closedloop.sla.time.TimeLimit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * Measures counting a lead for the agreement of the question and one metric more. What the metric costs is the
 * difference from {@code NONE}.
 */
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MetricBenchmark extends OperationBenchmark {

    private static final int LEADS = 20_000;
    private static final String ID = "added";
    private static final TimeLimit DAYS = TimeLimit.calendarDays(90);

    private final Lead[] leads = SampleLeads.rich(LEADS);
    private ResolvedTerms terms = Question.terms();

    /** The metric that is added. */
    @Param
    public Added metric = Added.NONE;

    /** A metric, the older ones first. */
    public enum Added {
        NONE(),
        STAGE_COUNT(StageCount.of(ID, Stage.SQL)),
        CONVERSION(Conversion.of(ID, Stage.MQL, Stage.SQL, ConversionBasis.COHORT)),
        RESPONSE_TIME(ResponseTime.of(ID, TimeLimit.hours(4), ClockStart.HAND_OVER)),
        CLOSE_RATE(CloseRate.of(ID)),
        REVENUE(Revenue.of(ID)),
        STAGE_DURATION(StageDuration.of(ID, Stage.MQL, Stage.SQL, DAYS)),
        SALES_CYCLE(SalesCycle.from(ID, Stage.SQL, DAYS)),
        DEAL_COUNT(DealCount.of(ID, DealOutcome.WON)),
        WIN_RATE(WinRate.of(ID, OpenDeals.INCLUDED)),
        DEAL_SIZE(DealSize.of(ID, SizeStatistic.MEDIAN)),
        CONVERSION_WITHIN(Conversion.within(ID, Stage.MQL, Stage.SQL, DAYS)),
        COHORT_REVENUE(CohortRevenue.of(ID, Stage.MQL, DAYS)),
        STAGE_COUNT_BY_OWNER(StageCount.of(ID, Stage.SQL)
                .withLeads(LeadFilter.builder()
                        .addFields(FieldFilter.of("owner", "Anna Meier", "Ben Huber"))
                        .addBlank("owner")
                        .build()));

        @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, and so are metrics.
        private final List<Metric> metrics;

        Added(Metric... metrics) {
            this.metrics = List.of(metrics);
        }

        /** Adds the metric to those of the question. */
        ResolvedTerms toQuestion() {
            return Question.terms().alsoCounting(metrics, List.of());
        }
    }

    @Setup
    public void resolve() {
        terms = metric.toQuestion();
    }

    /** Counts all leads. */
    @Benchmark
    @OperationsPerInvocation(LEADS)
    public FunnelNumbers count() {
        FunnelCounter counter = FunnelCounter.of(terms, Question.AS_OF);
        for (Lead lead : leads) {
            counter.add(lead);
        }
        return counter.finish();
    }
}
