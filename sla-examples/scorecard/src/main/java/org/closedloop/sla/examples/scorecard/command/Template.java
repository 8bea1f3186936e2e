package org.closedloop.sla.examples.scorecard.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * An agreement to begin with, with comments: the files {@code agreement_de.yaml} and {@code agreement_en.yaml} beside
 * this class. Without its placeholders it has no findings.
 */
final class Template {

    private Template() {}

    /** In German for German locales, else in English. */
    static String in(Locale locale) {
        String name = locale.getLanguage().equals("de") ? "agreement_de.yaml" : "agreement_en.yaml";
        try (InputStream in = Objects.requireNonNull(Template.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
