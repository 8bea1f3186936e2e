package org.closedloop.sla.examples.benchmarks.contestant;

import java.io.IOException;
import java.nio.file.Path;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.examples.benchmarks.question.Question;

/**
 * The library's counter on one thread, with Jackson's tokens as input instead of the library's own reader. The reader
 * is only worth its code if it is faster.
 */
record SlaTokens() implements Contestant {

    @Override
    public String answer(Path file) throws IOException {
        FunnelCounter counter = FunnelCounter.of(Question.terms(), Question.AS_OF);
        new LeadTokens(counter).count(file);
        return SlaAnswer.of(counter.finish()).text();
    }
}
