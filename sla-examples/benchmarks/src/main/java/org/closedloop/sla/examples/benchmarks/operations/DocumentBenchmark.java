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
import org.openjdk.jmh.annotations.OutputTimeUnit;
import tools.jackson.databind.json.JsonMapper;

/** Measures reading, validating and evaluating an agreement that has every clause and every metric. */
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DocumentBenchmark extends OperationBenchmark {

    private final SlaJson json = SlaJson.inEnglish();
    private final AgreementValidator validator = new AgreementValidator();
    private final Agreement agreement = FullAgreement.read();
    private final String document = json.write(agreement, Format.JSON);
    private final String leads = leads(document.length());
    private final ResolvedTerms terms = FullAgreement.terms();
    private final FunnelNumbers numbers = numbers(terms);
    private final ResolvedTerms complete = FullAgreement.termsWithOptionalClauses();
    private final FunnelNumbers completeNumbers = numbers(complete);

    /** Returns a JSON array of leads of about the given length. */
    private static String leads(int length) {
        return new String(LeadFiles.ndjson(length / 205), StandardCharsets.US_ASCII)
                .lines()
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static FunnelNumbers numbers(ResolvedTerms terms) {
        FunnelCounter counter = FunnelCounter.of(terms, Question.AS_OF);
        for (Lead lead : SampleLeads.rich(20_000)) {
            counter.add(lead);
        }
        return counter.finish();
    }

    /** Reads the agreement from JSON. */
    @Benchmark
    public Agreement read() {
        return json.read(Agreement.class, document, Format.JSON).orElseThrow();
    }

    /** Writes the agreement as JSON. */
    @Benchmark
    public String write() {
        return json.write(agreement, Format.JSON);
    }

    /** Checks all rules on an agreement without findings. */
    @Benchmark
    public Findings validate() {
        return validator.validate(agreement, Locale.ENGLISH);
    }

    /** Evaluates every target in every window of the year. */
    @Benchmark
    public Scorecard evaluate() {
        return SlaEvaluator.evaluate(terms, numbers, Question.AS_OF);
    }

    /** Evaluates the same with relief, escalation, malus and exclusions, for which all is evaluated a second time. */
    @Benchmark
    public Scorecard evaluateOptionalClauses() {
        return SlaEvaluator.evaluate(complete, completeNumbers, Question.AS_OF);
    }

    /** A baseline: Jackson binds a document of the same length to records, without checks. */
    @Benchmark
    public CrmLead[] bind() {
        return JsonMapper.shared().readValue(leads, CrmLead[].class);
    }
}
