package org.closedloop.sla.constraint;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a template leaves in a text for somebody to fill in: {@code [NAME]}, <code>{{name}}</code>, {@code ${name}}.
 *
 * <pre>{@code
 * Placeholder.in("represented by [NAME SALES]");   // "[NAME SALES]"
 * }</pre>
 */
public final class Placeholder {

    // A bracket that opens with a capital; a footnote [1], an aside [sic] and a Markdown link [Text](...) are none.
    private static final Pattern FORM =
            Pattern.compile("\\[\\p{Lu}[^\\[\\]]{0,80}](?!\\()|\\{\\{[^{}]{1,80}}}|\\$\\{[^{}]{1,80}}");

    private Placeholder() {}

    /** The first placeholder in the text. */
    public static Optional<String> in(String text) {
        if (text.indexOf('[') < 0 && text.indexOf('{') < 0) {
            return Optional.empty();
        }
        Matcher matcher = FORM.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** Every placeholder in the text, in order. */
    public static List<String> allIn(String text) {
        return FORM.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Whether somebody has written the text: it is not blank, and has no placeholder. */
    public static boolean isFilledIn(String text) {
        return !text.isBlank() && in(text).isEmpty();
    }
}
