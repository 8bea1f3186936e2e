package org.closedloop.sla.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.closedloop.sla.constraint.VisibleText;

/**
 * The head of a page: its title, its style sheet, and a policy that forbids loading and running anything.
 *
 * @param hasPolicy whether the page has the policy
 */
public record PageHead(String title, String stylesheet, boolean hasPolicy) implements Section {

    /** Returns a head without styles, with the policy. */
    public static PageHead of(String title) {
        return new PageHead(title, "", true);
    }

    /**
     * Returns this head without the policy, for a page that is opened in LibreOffice, which shows a {@code <meta
     * http-equiv>} as a comment on the first line.
     */
    public PageHead withoutPolicy() {
        return new PageHead(title, stylesheet, false);
    }

    /** Returns this head with further styles, which take precedence over those before them. */
    public PageHead with(String css) {
        return new PageHead(title, stylesheet + css, hasPolicy);
    }

    /** Returns this head with further styles, from a resource in the package of the class. */
    public PageHead with(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            return with(new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void appendTo(Html html) {
        html.open("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        if (hasPolicy) {
            html.empty(
                    "meta",
                    "http-equiv",
                    "Content-Security-Policy",
                    "content",
                    "default-src 'none'; style-src 'unsafe-inline'");
        }
        html.element("title", VisibleText.of(title));
        html.stylesheet(stylesheet);
        html.close();
    }
}
