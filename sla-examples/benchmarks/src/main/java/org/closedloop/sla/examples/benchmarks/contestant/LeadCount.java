package org.closedloop.sla.examples.benchmarks.contestant;

import java.io.IOException;
import java.io.InputStream;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.examples.benchmarks.question.Question;
import org.closedloop.sla.json.LeadReader;

/** The one call of the library that the contestants measure: a stream of leads into a counter. */
final class LeadCount {

    private LeadCount() {}

    /** What the stream's leads count to. */
    static FunnelCounter of(InputStream leads, ResolvedTerms terms) throws IOException {
        FunnelCounter counter = FunnelCounter.of(terms, Question.AS_OF);
        LeadReader.inEnglish().read(leads, counter::add, counter::skip);
        return counter;
    }
}
