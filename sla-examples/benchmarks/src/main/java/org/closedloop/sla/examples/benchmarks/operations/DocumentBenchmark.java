package org.closedloop.sla.examples.benchmarks.operations;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.SlaEvaluator;
import org.closedloop.sla.examples.benchmarks.contestant.CrmLead;
import org.closedloop.sla.examples.benchmarks.generator.LeadFiles;
import org.closedloop.sla.examples.benchmarks.question.Question;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.validation.Findings;
import org.closedloop.sla.validation.agreement.AgreementValidator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.json.JsonMapper;

/** What an agreement costs that has every clause and every metric: to read, to check, to judge. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DocumentBenchmark {

    private final SlaJson json = SlaJson.inEnglish();
    private final AgreementValidator validator = new AgreementValidator();
    private final Agreement agreement = FullAgreement.read();
    private final String document = json.write(agreement, Format.JSON);
    private final String leads = leads(document.length());
    private final ResolvedTerms terms = FullAgreement.terms();
    private final FunnelNumbers numbers = numbers(terms);

    /** A JSON array of leads that is about so long. */
    private static String leads(int length) {
        return new String(LeadFiles.ndjson(length / 205), StandardCharsets.US_ASCII)
                .lines()
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static FunnelNumbers numbers(ResolvedTerms terms) {
        FunnelCounter counter = FunnelCounter.of(terms, Question.AS_OF);
        for (Lead lead : Leads.rich(20_000)) {
            counter.add(lead);
        }
        return counter.finish();
    }

    /** From JSON to a validated value. */
    @Benchmark
    public Agreement read() {
        return json.read(Agreement.class, document, Format.JSON).orElseThrow();
    }

    /** To JSON. */
    @Benchmark
    public String write() {
        return json.write(agreement, Format.JSON);
    }

    /** All rules, over a value that breaks none. */
    @Benchmark
    public Findings validate() {
        return validator.validate(agreement, Locale.ENGLISH);
    }

    /** Every target in every window of the year. */
    @Benchmark
    public Scorecard evaluate() {
        return SlaEvaluator.evaluate(terms, numbers, Question.AS_OF);
    }

    /** A yardstick: Jackson binds as long a document to records, and checks nothing. */
    @Benchmark
    public CrmLead[] bind() {
        return JsonMapper.shared().readValue(leads, CrmLead[].class);
    }
}
