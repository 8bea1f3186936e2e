package org.closedloop.sla.examples.benchmarks.operations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.examples.benchmarks.question.ZurichOffice;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;

/** An agreement with every clause and every metric. */
final class FullAgreement {

    private static final String NAME = "full-agreement.yaml";

    private FullAgreement() {}

    static Agreement read() {
        try (InputStream in = FullAgreement.class.getResourceAsStream(NAME)) {
            return SlaJson.inEnglish()
                    .read(Agreement.class, Objects.requireNonNull(in), Format.YAML, NAME)
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ResolvedTerms terms() {
        return read().resolve(ZurichOffice.CALENDAR);
    }
}
