package org.closedloop.sla.examples.benchmarks.contestant;

import java.io.IOException;
import java.nio.file.Path;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.examples.benchmarks.question.Question;
import org.closedloop.sla.json.LeadCsvReader;

/** The library on one thread, with CSV whose columns are those of a lead. */
record SlaCsv() implements Contestant {

    @Override
    public String answer(Path file) throws IOException {
        FunnelCounter counter = FunnelCounter.of(Question.terms(), Question.AS_OF);
        LeadCsvReader.inEnglish().count(file, counter);
        return SlaAnswer.of(counter.finish()).text();
    }
}
