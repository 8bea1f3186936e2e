package org.closedloop.sla.constraint;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a template leaves in a text for somebody to fill in: {@code [NAME]}, <code>{{name}}</code>, {@code ${name}}.
 *
 * <p>A text that is nothing but words in brackets is one, in capitals or not; within other words, brackets must open
 * with a capital. So an aside, a footnote and a link are none: {@code Acme [sic]}, {@code [1]}, {@code [Text](...)}.
 *
 * <pre>{@code
 * Placeholder.in("represented by [NAME SALES]");   // "[NAME SALES]"
 * Placeholder.in(" [firma] ");                     // "[firma]"
 * }</pre>
 */
public final class Placeholder {

    private static final Pattern AMONG_WORDS =
            Pattern.compile("\\[\\p{Lu}[^\\[\\]]{0,80}](?!\\()|\\{\\{[^{}]{1,80}}}|\\$\\{[^{}]{1,80}}");

    /** Looks ahead for the letter, so that a long text without an end is left at once. */
    private static final Pattern WHOLE =
            Pattern.compile("\\[(?=[^\\[\\]\\p{L}]*+\\p{L})[^\\[\\]]++]|\\{\\{[^{}]++}}|\\$\\{[^{}]++}");

    private Placeholder() {}

    /** The first placeholder in the text. */
    public static Optional<String> in(String text) {
        return results(text).findFirst();
    }

    /** Every placeholder in the text, in order. */
    public static List<String> allIn(String text) {
        return results(text).toList();
    }

    /** Whether somebody has written the text: it is not blank, and has no placeholder. */
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
