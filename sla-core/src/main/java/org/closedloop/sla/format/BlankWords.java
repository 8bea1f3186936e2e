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
 * The words that represent a missing value in an export. Case and surrounding blanks are ignored; a text of blanks
 * only, including no-break ones, is also a missing value.
 *
 * <table>
 * <caption>Words for missing values, unless the format defines others</caption>
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
 * <p>{@code NA}, which R writes, can also be North America or Namibia: it is a missing id, but a value of other
 * properties.
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

    /** Whether the format defines the words of all properties. */
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

    /** Returns the words of this format. */
    public static BlankWords of(ExportFormat format) {
        return new BlankWords(format);
    }

    /** Returns whether the text is a missing value of a property. */
    public boolean isBlank(String property, String text) {
        return everywhere.has(text) || isBlankOnlyIn(property, text);
    }

    /**
     * Returns whether the characters are a missing value of a property, mostly without creating a string.
     *
     * @param from the index of the first character, inclusive
     * @param end the index after the last character
     */
    public boolean isBlank(String property, char[] chars, int from, int end) {
        Words more = ofProperties.isEmpty() ? null : ofProperties.get(property);
        return everywhere.has(chars, from, end) || (more != null && more.has(chars, from, end));
    }

    /** Returns whether the text is a missing id or link in a property. */
    public boolean isBlankId(String property, String text) {
        return ids.has(text) || isBlankOnlyIn(property, text);
    }

    /** Returns whether the format defines the text as a missing value of this property only. */
    public boolean isBlankOnlyIn(String property, String text) {
        Words more = ofProperties.isEmpty() ? null : ofProperties.get(property);
        return more != null && more.has(text);
    }

    /** Returns whether the format defines the words for all properties, or the text for this one. */
    public boolean isStated(String property, String text) {
        return stated || isBlankOnlyIn(property, text);
    }

    /**
     * Returns whether the text counts as a value but is probably a missing one, such as {@code unknown} or {@code tbd}.
     * Always false if the format defines the words for all properties.
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

    /** A set of words with a fast check by length, as most values are longer or shorter. */
    private static final class Words {

        /** Characters below this one have a lower case that does not depend on context. */
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

        /**
         * Like {@link #has(String)}, which is called only for characters that are not ASCII or with blanks at an end.
         */
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
