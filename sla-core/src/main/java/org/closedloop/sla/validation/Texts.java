package org.closedloop.sla.validation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a template leaves behind in a text: nothing at all, or {@code [NAME]}, <code>{{name}}</code>, {@code ${name}}.
 */
final class Texts {

    // A bracket that opens with a capital; a footnote [1], an aside [sic] and a Markdown link [Text](...) are none.
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\[\\p{Lu}[^\\[\\]]{0,80}](?!\\()|\\{\\{[^{}]{1,80}}}|\\$\\{[^{}]{1,80}}");

    private Texts() {}

    /** The first placeholder in the text. */
    static Optional<String> placeholder(String text) {
        if (text.indexOf('[') < 0 && text.indexOf('{') < 0) {
            return Optional.empty();
        }
        Matcher matcher = PLACEHOLDER.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** Whether the text is one: not blank, and without a placeholder. */
    static boolean isClean(String text) {
        return !text.isBlank() && placeholder(text).isEmpty();
    }
}
