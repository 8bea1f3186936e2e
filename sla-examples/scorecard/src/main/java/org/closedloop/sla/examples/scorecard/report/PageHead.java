package org.closedloop.sla.examples.scorecard.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The head of a page: title, style sheets, and a policy that forbids loading anything. */
record PageHead(String title, List<String> stylesheets) implements Section {

    @Override
    public void appendTo(Html html) {
        html.open("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        // Forbids loading and running anything, for any data.
        html.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'");
        html.element("title", title);
        stylesheets.forEach(name -> html.stylesheet(text(name)));
        html.close();
    }

    private static String text(String name) {
        try (InputStream in = PageHead.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
