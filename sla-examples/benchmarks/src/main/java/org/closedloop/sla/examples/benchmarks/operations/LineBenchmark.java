package org.closedloop.sla.examples.benchmarks.operations;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.examples.benchmarks.generator.LeadFiles;
import org.closedloop.sla.examples.benchmarks.question.Question;
import org.closedloop.sla.json.LeadCsvReader;
import org.closedloop.sla.json.LeadReader;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Measures counting a lead from its line in memory, and compares it with the tokens of the line. */
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LineBenchmark extends OperationBenchmark {

    private static final int LEADS = 100_000;

    private final byte[] lines = LeadFiles.ndjson(LEADS);
    private final byte[] rows = LeadFiles.csv(LEADS);
    private final JsonFactory json = new JsonFactory();

    /** Reads and counts lines. */
    @Benchmark
    @OperationsPerInvocation(LEADS)
    public FunnelNumbers count() throws IOException {
        FunnelCounter counter = FunnelCounter.of(Question.terms(), Question.AS_OF);
        LeadReader.inEnglish().count(new ByteArrayInputStream(lines), counter);
        return counter.finish();
    }

    /** Reads and counts the same leads in rows of CSV. */
    @Benchmark
    @OperationsPerInvocation(LEADS)
    public FunnelNumbers countCsv() throws IOException {
        FunnelCounter counter = FunnelCounter.of(Question.terms(), Question.AS_OF);
        LeadCsvReader.inEnglish().count(new ByteArrayInputStream(rows), counter);
        return counter.finish();
    }

    /** A baseline without an answer: Jackson walks through the tokens of the lines. */
    @Benchmark
    @OperationsPerInvocation(LEADS)
    public long tokens() {
        long tokens = 0;
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), lines)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }
}
