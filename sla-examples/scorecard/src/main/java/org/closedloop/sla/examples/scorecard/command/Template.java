package org.closedloop.sla.examples.scorecard.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.closedloop.sla.examples.scorecard.language.TextLanguage;

/**
 * A commented agreement template, from the resources {@code agreement_de.yaml} and {@code agreement_en.yaml}. Once its
 * placeholders are filled in, it has no findings.
 */
final class Template {

    private Template() {}

    /** Returns the template: German for German locales, else English. */
    static String in(Locale locale) {
        String name = "agreement_" + TextLanguage.of(locale).code() + ".yaml";
        try (InputStream in = Objects.requireNonNull(Template.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
