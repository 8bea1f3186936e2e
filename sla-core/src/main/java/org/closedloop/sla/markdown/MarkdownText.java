package org.closedloop.sla.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Escapes any text so that its Markdown renders as the same text.
 *
 * <p>A line break becomes {@code <br>}, so that text stays on one line in a paragraph as in a table; blank lines and
 * the white space at a line's ends are dropped, and several spaces become one, as formatters make them. Characters that
 * editors put in place of others become those again: a no-break space is a space, a no-break hyphen is a hyphen, and
 * soft hyphens and zero-width spaces are dropped. What no document can hold, control characters and halves of surrogate
 * pairs, becomes the replacement character.
 */
public final class MarkdownText {

    /** Characters that can begin markup anywhere. An ampersand only does so before a name or a number. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#|~&](?<!&(?![A-Za-z#]))");

    /** The characters of both patterns of markup. */
    private static final String MARKUP_CHARACTERS = "\\`*_[]<>#|~&";

    /** An address without those of these characters that are escaped everywhere. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:[A-Za-z][A-Za-z0-9+.-]{1,30}://|www\\.)[^\\s\\\\`*\\[\\]<>|]++" + "|[\\w.%+-]{1,64}+@[\\w.-]++");

    /**
     * What can be markup within an address. Escaping more would hide the address from tools that make links: an
     * underscore before a letter, or a tilde between a slash and a letter, ends no emphasis.
     */
    private static final Pattern MARKUP_IN_ADDRESS = Pattern.compile(
            "_(?![\\p{L}\\p{N}])|#(?![\\p{L}\\p{N}])" + "|(?<!/)~|~(?![\\p{L}\\p{N}])|&(?=#?[A-Za-z0-9]+;)");

    /** What begins a list, a rule or the underline of a heading at the start of a paragraph: {@code -}, {@code 1.} */
    private static final Pattern OPENING = Pattern.compile("^(?:(?<mark>[-+=])|(?<number>\\d{1,9})(?<after>[.)]))");

    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final int REPLACEMENT = 0xFFFD;
    private static final int DELETE = 0x7F;
    private static final int NO_BREAK_HYPHEN = 0x2011;

    /** In place of a character that is dropped. */
    private static final int NOTHING = -1;

    /** The soft hyphen, the zero-width space, the word joiner and the byte order mark. */
    private static final String UNSEEN = "\u00ad\u200b\u2060\ufeff";

    private MarkdownText() {}

    /** Text after a heading's mark, a paragraph's number or a cell's bar. */
    public static String inline(String text) {
        String carried = carried(text);
        return (mayHaveAddress(carried) ? aroundAddresses(carried) : escaped(MARKUP, carried)).replace("\n", "<br>");
    }

    private static String aroundAddresses(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        Matcher address = ADDRESS.matcher(text);
        int start = 0;
        while (address.find()) {
            escaped.append(escaped(MARKUP, text.substring(start, address.start())));
            escaped.append(escaped(MARKUP_IN_ADDRESS, address.group()));
            start = address.end();
        }
        return escaped.append(escaped(MARKUP, text.substring(start))).toString();
    }

    private static boolean mayHaveAddress(String text) {
        return text.indexOf('@') >= 0 || text.contains("://") || text.contains("www.");
    }

    private static String escaped(Pattern markup, String text) {
        return hasMarkup(text) ? markup.matcher(text).replaceAll("\\\\$0") : text;
    }

    /** Whether any character of the patterns is in it: most texts have none, and need no matcher. */
    private static boolean hasMarkup(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < DELETE && !isLetterOrBlank(c) && MARKUP_CHARACTERS.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetterOrBlank(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ' ';
    }

    /** As much of a text as Markdown carries: what is read when it was written. */
    public static String carried(String text) {
        return isCarried(text)
                ? text
                : text.lines()
                        .map(MarkdownText::clean)
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n"));
    }

    /** Whether all of a text is carried, as nearly every text is: one line without blanks at its ends. */
    private static boolean isCarried(String text) {
        if (!text.equals(text.strip()) || text.contains("  ")) {
            return false;
        }
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (c < DELETE ? c < ' ' : carried(c) != c) {
                return false;
            }
        }
        return true;
    }

    /** Text that begins a paragraph. */
    public static String block(String text) {
        return OPENING.matcher(inline(text))
                .replaceFirst(found ->
                        found.group(1) != null ? "\\\\" + found.group(1) : found.group(2) + "\\\\" + found.group(3));
    }

    private static String clean(String line) {
        StringBuilder clean = new StringBuilder(line.length());
        line.strip()
                .codePoints()
                .map(MarkdownText::carried)
                .filter(c -> c != NOTHING)
                .forEach(clean::appendCodePoint);
        return SPACES.matcher(clean).replaceAll(" ");
    }

    /** The character as it is read. */
    private static int carried(int c) {
        if (c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR) {
            return ' ';
        }
        if (c == NO_BREAK_HYPHEN) {
            return '-';
        }
        if (UNSEEN.indexOf(c) >= 0) {
            return NOTHING;
        }
        return isAllowed(c) ? c : REPLACEMENT;
    }

    private static boolean isAllowed(int c) {
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !Character.isISOControl(c) && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }
}
