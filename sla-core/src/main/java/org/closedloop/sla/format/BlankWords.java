package org.closedloop.sla.format;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words by which an export says that there is no value. Letters are compared without regard to case, and blanks
 * around a word do not count; a text of blanks alone, no-break ones included, is no value either.
 *
 * <table>
 * <caption>Words that mean "no value", unless the format has its own</caption>
 * <tr><th>from</th><th>words</th></tr>
 * <tr><td>programs and databases</td><td>{@code null (null) <null> [null] nil none nan <na> nat undefined \N}</td></tr>
 * <tr><td>spreadsheets</td><td>{@code #N/A #NV #N/D #NULL! #REF! #BEZUG! #VALUE! #WERT! #NAME? #DIV/0! #NUM! #ZAHL!
 *     (blank) (leer)}</td></tr>
 * <tr><td>HubSpot</td><td>{@code (No value) (Kein Wert)}</td></tr>
 * <tr><td>Salesforce</td><td>{@code - --None-- --Ohne-- [not provided]}</td></tr>
 * <tr><td>Zoho</td><td>{@code -None-}</td></tr>
 * <tr><td>analytics</td><td>{@code (not set) (none) (not provided)}</td></tr>
 * <tr><td>people</td><td>{@code n/a n.a. k.A. - -- --- – — (empty) (none) no value, kein Wert}</td></tr>
 * </table>
 *
 * <p>{@code NA}, which R writes, is also North America and Namibia: it is no id, and any other value.
 */
public final class BlankWords {

    private static final Set<String> USUAL = Set.of(
            "null",
            "(null)",
            "<null>",
            "[null]",
            "nil",
            "none",
            "nan",
            "<na>",
            "nat",
            "undefined",
            "\\n",
            "#n/a",
            "#nv",
            "#n/d",
            "#null!",
            "#ref!",
            "#bezug!",
            "#value!",
            "#wert!",
            "#name?",
            "#div/0!",
            "#num!",
            "#zahl!",
            "(blank)",
            "(leer)",
            "(no value)",
            "(kein wert)",
            "-",
            "--",
            "---",
            "\u2013",
            "\u2014",
            "--none--",
            "--ohne--",
            "-none-",
            "[not provided]",
            "(not provided)",
            "(not set)",
            "(none)",
            "(empty)",
            "n/a",
            "n.a.",
            "n.a",
            "k.a.",
            "k.a",
            "no value",
            "kein wert");

    private static final String NO_ID = "na";

    private static final Set<String> DOUBTFUL = Set.of(
            NO_ID,
            "?",
            "??",
            "???",
            ".",
            "..",
            "...",
            "_",
            "*",
            "/",
            "x",
            "xx",
            "xxx",
            "tbd",
            "tba",
            "tbc",
            "blank",
            "empty",
            "missing",
            "unknown",
            "(unknown)",
            "not available",
            "not applicable",
            "not set",
            "not specified",
            "no data",
            "leer",
            "unbekannt",
            "(unbekannt)",
            "keine",
            "keine angabe",
            "keine angaben",
            "nicht angegeben",
            "nicht verf\u00fcgbar",
            "offen",
            "fehlt",
            "select",
            "please select",
            "bitte w\u00e4hlen");

    /** Whether the words of all properties are the format's own. */
    private final boolean stated;

    private final Words everywhere;
    private final Words ids;
    private final Map<String, Words> ofProperties = new HashMap<>();

    private BlankWords(ExportFormat format) {
        Optional<Set<String>> own = format.getNulls().map(BlankWords::folded);
        this.stated = own.isPresent();
        this.everywhere = new Words(own.orElse(USUAL));
        this.ids = own.isPresent() ? everywhere : new Words(with(USUAL, NO_ID));
        format.getNullsOf().forEach((property, words) -> ofProperties.put(property, new Words(folded(words))));
    }

    /** The words of this format. */
    public static BlankWords of(ExportFormat format) {
        return new BlankWords(format);
    }

    /** Whether the text means that a property has no value. */
    public boolean isBlank(String property, String text) {
        return everywhere.has(text) || isBlankOnlyIn(property, text);
    }

    /**
     * Whether the characters mean that a property has no value. Most need not be made a text for that.
     *
     * @param from the index of the first character, inclusive
     * @param end the index behind the last one, exclusive
     */
    public boolean isBlank(String property, char[] chars, int from, int end) {
        Words more = ofProperties.isEmpty() ? null : ofProperties.get(property);
        return everywhere.has(chars, from, end) || (more != null && more.has(chars, from, end));
    }

    /** Whether the text means in this property that there is no id, or none that is linked to. */
    public boolean isBlankId(String property, String text) {
        return ids.has(text) || isBlankOnlyIn(property, text);
    }

    /** Whether the text is one of the words that the format has for this property alone. */
    public boolean isBlankOnlyIn(String property, String text) {
        Words more = ofProperties.isEmpty() ? null : ofProperties.get(property);
        return more != null && more.has(text);
    }

    /** Whether the format itself names the text as a word for no value, of all properties or of this one. */
    public boolean isStated(String property, String text) {
        return stated || isBlankOnlyIn(property, text);
    }

    /**
     * Whether the text is a word that people write where there is no value, such as {@code unknown} or {@code tbd}, and
     * that is one all the same, since the format does not name it. Where the format has words of its own, none is.
     */
    public boolean maybeBlank(String property, String text) {
        return !stated && !isBlank(property, text) && DOUBTFUL.contains(folded(text));
    }

    private static Set<String> folded(Set<String> words) {
        return words.stream().map(BlankWords::folded).collect(Collectors.toUnmodifiableSet());
    }

    private static String folded(String text) {
        return BlankText.strip(text).toLowerCase(Locale.ROOT);
    }

    private static Set<String> with(Set<String> words, String more) {
        Set<String> all = new HashSet<>(words);
        all.add(more);
        return all;
    }

    /** Words that are looked up only for texts of their lengths: most values are longer or shorter. */
    private static final class Words {

        /** Characters below have one small letter each, whatever stands beside them. */
        private static final char PLAIN = 0x80;

        private final Set<String> words;
        private final BitSet lengths = new BitSet();
        private final List<List<String>> byLength = new ArrayList<>();

        Words(Set<String> words) {
            this.words = words;
            for (String word : words) {
                lengths.set(word.length());
                while (byLength.size() <= word.length()) {
                    byLength.add(new ArrayList<>());
                }
                byLength.get(word.length()).add(word);
            }
        }

        boolean has(String text) {
            int from = BlankText.start(text);
            int end = BlankText.end(text, from);
            return from == end
                    || (lengths.get(end - from)
                            && words.contains(text.substring(from, end).toLowerCase(Locale.ROOT)));
        }

        /** The same of characters, which become a text only if one of them is not plain, or a blank at an end. */
        boolean has(char[] chars, int from, int end) {
            if (from == end || BlankText.isBlank(chars[from]) || BlankText.isBlank(chars[end - 1])) {
                return has(new String(chars, from, end - from));
            }
            if (end - from >= byLength.size()) {
                return false;
            }
            for (int i = from; i < end; i++) {
                if (chars[i] >= PLAIN) {
                    return has(new String(chars, from, end - from));
                }
            }
            for (String word : byLength.get(end - from)) {
                if (isSame(word, chars, from)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isSame(String word, char[] chars, int from) {
            for (int i = 0; i < word.length(); i++) {
                if (word.charAt(i) != Character.toLowerCase(chars[from + i])) {
                    return false;
                }
            }
            return true;
        }
    }
}
