package org.closedloop.sla.examples.benchmarks.operations;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.forecast.Forecast;
import org.closedloop.sla.forecast.Forecaster;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * Measures evaluating an agreement with every metric over twelve months, with and without forecasts of its open
 * windows, each with the windows of the year before it.
 */
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ForecastBenchmark extends OperationBenchmark {

    /** In the middle of a month, quarter and half-year, so that every target has an open window. */
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 12);

    private final ResolvedTerms terms = FullAgreement.terms();
    private final FunnelNumbers numbers = numbers(terms);
    private final Scorecard scorecard = SlaEvaluator.evaluate(terms, numbers, AS_OF);

    private static FunnelNumbers numbers(ResolvedTerms terms) {
        FunnelCounter counter = FunnelCounter.of(terms, AS_OF);
        for (Lead lead : SampleLeads.rich(20_000)) {
            counter.add(lead);
        }
        return counter.finish();
    }

    /** Evaluates every target in every window of the year. */
    @Benchmark
    public Scorecard evaluate() {
        return SlaEvaluator.evaluate(terms, numbers, AS_OF);
    }

    /** Evaluates and forecasts. */
    @Benchmark
    public Forecast evaluateAndForecast() {
        return Forecaster.forecast(terms, SlaEvaluator.evaluate(terms, numbers, AS_OF));
    }

    /** Forecasts every open window. */
    @Benchmark
    public Forecast forecast() {
        return Forecaster.forecast(terms, scorecard);
    }
}
