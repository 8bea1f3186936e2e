package org.closedloop.sla.constraint;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the placeholders of a template in a text: {@code [NAME]}, <code>{{name}}</code>, {@code ${name}}.
 *
 * <p>If the whole text is in brackets, it is a placeholder if it contains a letter. Within a longer text, a bracketed
 * placeholder starts with a capital letter. Asides, footnotes and Markdown links are not placeholders: {@code Acme
 * [sic]}, {@code [1]}, {@code [Text](...)}.
 *
 * <pre>{@code
 * Placeholder.in("represented by [NAME SALES]");   // "[NAME SALES]"
 * Placeholder.in(" [firma] ");                     // "[firma]"
 * }</pre>
 */
public final class Placeholder {

    private static final Pattern AMONG_WORDS =
            Pattern.compile("\\[\\p{Lu}[^\\[\\]]{0,80}](?!\\()|\\{\\{[^{}]{1,80}}}|\\$\\{[^{}]{1,80}}");

    /** The lookahead rejects a long text without a closing bracket in linear time. */
    private static final Pattern WHOLE =
            Pattern.compile("\\[(?=[^\\[\\]\\p{L}]*+\\p{L})[^\\[\\]]++]|\\{\\{[^{}]++}}|\\$\\{[^{}]++}");

    private Placeholder() {}

    /** Returns the first placeholder in the text. */
    public static Optional<String> in(String text) {
        return results(text).findFirst();
    }

    /** Returns all placeholders in the text, in order. */
    public static List<String> allIn(String text) {
        return results(text).toList();
    }

    /** Returns whether the text is not blank and has no placeholder. */
    public static boolean isFilledIn(String text) {
        return !text.isBlank() && in(text).isEmpty();
    }

    private static Stream<String> results(String text) {
        if (text.indexOf('[') < 0 && text.indexOf('{') < 0) {
            return Stream.empty();
        }
        String whole = text.strip();
        return WHOLE.matcher(whole).matches()
                ? Stream.of(whole)
                : AMONG_WORDS.matcher(text).results().map(MatchResult::group);
    }
}
