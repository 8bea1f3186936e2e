package org.closedloop.sla.examples.benchmarks.contestant;

import java.io.IOException;
import java.nio.file.Path;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.examples.benchmarks.question.Question;
import org.closedloop.sla.json.LeadReader;

/** The library, used as in its README, with the given number of threads. */
record SlaContestant(int threads) implements Contestant {

    @Override
    public String answer(Path file) throws IOException {
        FunnelCounter counter = FunnelCounter.of(Question.terms(), Question.AS_OF);
        if (threads == 1) {
            LeadReader.inEnglish().count(file, counter);
        } else {
            LeadReader.inEnglish().count(file, counter, threads);
        }
        return SlaAnswer.of(counter.finish()).text();
    }
}
