package org.closedloop.sla.examples.benchmarks.contestant;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.examples.benchmarks.question.Question;

/** The library on all cores: a counter for each piece of the file, merged at the end. */
final class SlaParallel implements Contestant {

    private static final int PIECES_PER_CORE = 4;

    @Override
    public String answer(Path file) throws IOException {
        ResolvedTerms terms = Question.terms();
        int pieces = PIECES_PER_CORE * Runtime.getRuntime().availableProcessors();
        FunnelCounter whole = FilePiece.split(file, pieces).parallelStream()
                .map(piece -> count(piece, terms))
                .reduce(FunnelCounter::merge)
                .orElseThrow();
        return SlaAnswer.of(whole.finish()).text();
    }

    private static FunnelCounter count(FilePiece piece, ResolvedTerms terms) {
        try (InputStream leads = piece.open()) {
            return LeadCount.of(leads, terms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
