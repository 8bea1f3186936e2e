package org.closedloop.sla.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.testing.SlaFixtures;

/** The full agreement's contract, as it is kept. */
final class Golden {

    /** The agreement that is read from it; the English title is the usual one. */
    static final Agreement ENGLISH = SlaFixtures.fullAgreement().withTitle(Optional.empty());

    private Golden() {}

    static String text(String language) {
        return read("full-" + language + ".md");
    }

    /** A resource of this package. */
    static String read(String name) {
        try (InputStream in = Golden.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
