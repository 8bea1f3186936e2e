package org.closedloop.sla.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.closedloop.sla.markdown.CssText;
import org.closedloop.sla.markdown.MarkdownPage;

/** The contract as one HTML page without external resources or scripts; each printed page has the agreement's id. */
final class ContractPage {

    private final WriteContext context;
    private final ContractWording words;
    private final MarkdownPage markdown = new MarkdownPage();

    ContractPage(WriteContext context, ContractWording words) {
        this.context = context;
        this.words = words;
    }

    String of(List<ContractWriter.Section> sections) {
        StringBuilder page = new StringBuilder(head());
        for (ContractWriter.Section section : sections) {
            page.append("<section class=\"").append(section.key()).append("\">\n");
            page.append(markdown.html(section.markdown())).append("</section>\n");
        }
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private String head() {
        String title = context.title() + " – " + context.company();
        return String.format(
                Locale.ROOT, """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
                <title>%s</title>
                <style>
                %s%s</style>
                </head>
                <body>
                <main>
                """, words.locale().toLanguageTag(), MarkdownPage.escape(title), stylesheet(), footer());
    }

    private String footer() {
        String name = context.id() + " · " + words.say("version", context.version());
        return "@page {\n  @bottom-left { content: " + CssText.of(name) + "; font: 8pt serif; color: #444; }\n"
                + "  @bottom-right { content: " + CssText.of(words.say("page") + " ") + " counter(page) "
                + CssText.of(" " + words.say("of") + " ") + " counter(pages); font: 8pt serif; color: #444; }\n}\n";
    }

    private static String stylesheet() {
        try (InputStream in = ContractPage.class.getResourceAsStream("contract.css")) {
            return new String(Objects.requireNonNull(in, "contract.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
