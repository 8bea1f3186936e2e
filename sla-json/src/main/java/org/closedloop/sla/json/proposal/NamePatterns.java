package org.closedloop.sla.json.proposal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of columns, values and files by their meaning: the entries of {@code names.properties}. */
final class NamePatterns {

    private static final String FILE = "names.properties";
    private static final Pattern WORD = Pattern.compile("<([a-z]+)>");
    private static final Map<String, List<Pattern>> ENTRIES = load();

    private NamePatterns() {}

    private static Map<String, List<Pattern>> load() {
        Properties entries = new Properties();
        try (InputStream in = Objects.requireNonNull(NamePatterns.class.getResourceAsStream(FILE), FILE)) {
            entries.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, List<Pattern>> patterns = new HashMap<>();
        for (String entry : entries.stringPropertyNames()) {
            List<Pattern> all = new ArrayList<>();
            for (String text : entries.getProperty(entry).split(";", -1)) {
                String pattern = withWords(text.strip(), entries);
                // Names of columns, but not values and files, are often written in one word.
                boolean loose = !entry.startsWith("value.") && !entry.startsWith("file.");
                all.add(Pattern.compile(loose ? pattern.replace(" ", " ?") : pattern));
            }
            patterns.put(entry, all);
        }
        return patterns;
    }

    /** The pattern with the words of other entries inserted. */
    private static String withWords(String text, Properties entries) {
        Matcher word = WORD.matcher(text);
        return word.replaceAll(found -> Matcher.quoteReplacement("(?:"
                + withWords(
                        Objects.requireNonNull(entries.getProperty("word." + found.group(1)), found.group(1)), entries)
                + ")"));
    }

    /** The index of the first pattern of this entry that fits a name; empty if none fits. */
    static OptionalInt rank(String entry, String name) {
        return rankOf(entry, normal(name));
    }

    private static OptionalInt rankOf(String entry, String normal) {
        List<Pattern> patterns = Objects.requireNonNull(ENTRIES.get(entry), entry);
        for (int i = 0; i < patterns.size(); i++) {
            if (patterns.get(i).matcher(normal).matches()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a pattern of this entry fits a name or a value. */
    static boolean fits(String entry, String name) {
        return rank(entry, name).isPresent();
    }

    /** Words in lower case with one blank between them: {@code Became a "MQL" Date} is {@code became a mql date}. */
    static String normal(String name) {
        String split = name.replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})", " ")
                .replaceAll("(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})", " ")
                .toLowerCase(Locale.ROOT)
                .replace("\u00e4", "ae")
                .replace("\u00f6", "oe")
                .replace("\u00fc", "ue")
                .replace("\u00df", "ss");
        return split.replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceAll("^property (?=.)", "")
                .replaceAll("^(deal|person|lead|contact|opportunity|organization) \\1 ", "$1 ")
                .replaceAll(" c$", "");
    }
}
