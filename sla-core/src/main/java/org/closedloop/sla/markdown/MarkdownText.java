package org.closedloop.sla.markdown;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Escapes any text so that its Markdown renders as the same text.
 *
 * <p>A line break becomes {@code <br>}, so that text stays on one line in a paragraph as in a table; blank lines and
 * the white space at a line's ends are dropped. What no document can hold, control characters and halves of surrogate
 * pairs, becomes the replacement character.
 */
public final class MarkdownText {

    /** Characters that can begin markup anywhere. An ampersand only does so before a name or a number. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#|~&](?<!&(?![A-Za-z#]))");

    /** What begins a list, a rule or the underline of a heading at the start of a paragraph: {@code -}, {@code 1.} */
    private static final Pattern OPENING = Pattern.compile("^(?:(?<mark>[-+=])|(?<number>\\d{1,9})(?<after>[.)]))");

    private static final String REPLACEMENT = "\uFFFD";

    private MarkdownText() {}

    /** Text after a heading's mark, a paragraph's number or a cell's bar. */
    public static String inline(String text) {
        return MARKUP.matcher(carried(text)).replaceAll("\\\\$0").replace("\n", "<br>");
    }

    /** As much of a text as Markdown carries: what is read when it was written. */
    public static String carried(String text) {
        return isCarried(text)
                ? text
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(MarkdownText::clean)
                        .collect(Collectors.joining("\n"));
    }

    /** Whether all of a text is carried, as nearly every text is: one line without blanks at its ends. */
    private static boolean isCarried(String text) {
        return text.equals(text.strip()) && text.codePoints().allMatch(MarkdownText::isAllowed);
    }

    /** Text that begins a paragraph. */
    public static String block(String text) {
        return OPENING.matcher(inline(text))
                .replaceFirst(found ->
                        found.group(1) != null ? "\\\\" + found.group(1) : found.group(2) + "\\\\" + found.group(3));
    }

    private static String clean(String line) {
        StringBuilder clean = new StringBuilder(line.length());
        line.codePoints()
                .forEach(c -> clean.append(isAllowed(c) ? Character.toString(c) : c == '\t' ? " " : REPLACEMENT));
        return clean.toString();
    }

    private static boolean isAllowed(int c) {
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !Character.isISOControl(c) && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }
}
