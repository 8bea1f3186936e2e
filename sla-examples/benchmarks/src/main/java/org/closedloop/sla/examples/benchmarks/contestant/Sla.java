package org.closedloop.sla.examples.benchmarks.contestant;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.closedloop.sla.examples.benchmarks.question.Question;

/** The library on one thread, as its README has it. */
final class Sla implements Contestant {

    @Override
    public String answer(Path file) throws IOException {
        try (InputStream leads = Files.newInputStream(file)) {
            return SlaAnswer.of(LeadCount.of(leads, Question.terms()).finish()).text();
        }
    }
}
