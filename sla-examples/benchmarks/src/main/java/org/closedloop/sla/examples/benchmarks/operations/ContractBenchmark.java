package org.closedloop.sla.examples.benchmarks.operations;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.document.AgreementDocument;
import org.closedloop.sla.document.DocumentFormat;
import org.closedloop.sla.document.DocumentReading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Measures writing the contract of an agreement that has every metric, and reading it back. */
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ContractBenchmark extends OperationBenchmark {

    private final Agreement agreement = FullAgreement.read();
    private final String contract = markdown();

    /** Writes the contract as Markdown. */
    @Benchmark
    public String markdown() {
        return AgreementDocument.of(agreement).render(Locale.ENGLISH, DocumentFormat.MARKDOWN);
    }

    /** Writes the contract as a page. */
    @Benchmark
    public String page() {
        return AgreementDocument.of(agreement).render(Locale.ENGLISH, DocumentFormat.HTML);
    }

    /** Reads the contract in Markdown, with all checks. */
    @Benchmark
    public DocumentReading parse() {
        return AgreementDocument.parse(contract);
    }
}
