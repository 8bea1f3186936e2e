package org.closedloop.sla.json.csv;

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
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The labels of columns and stages in exports: the entries of {@code labels.properties}. */
final class LabelTable {

    private static final String FILE = "labels.properties";
    private static final String PROPERTY = "property.";
    private static final String STAGE = "stage.";

    private static final Properties ENTRIES = load();
    private static final Map<String, List<String>> KEYS = ENTRIES.stringPropertyNames().stream()
            .collect(Collectors.toUnmodifiableMap(
                    entry -> entry,
                    entry -> labels(entry).stream()
                            .map(LabelTable::key)
                            .distinct()
                            .toList()));
    private static final Map<String, List<String>> PROPERTIES = byLabel(PROPERTY);
    private static final Map<String, List<String>> STAGES = byLabel(STAGE);

    private LabelTable() {}

    private static Properties load() {
        Properties entries = new Properties();
        try (InputStream in = Objects.requireNonNull(LabelTable.class.getResourceAsStream(FILE), FILE)) {
            entries.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    /** The names after this prefix in the entries, by the keys of their labels. */
    private static Map<String, List<String>> byLabel(String prefix) {
        Map<String, List<String>> names = new HashMap<>();
        ENTRIES.stringPropertyNames().stream()
                .filter(entry -> entry.startsWith(prefix))
                .sorted()
                .forEach(entry -> keys(entry)
                        .forEach(key -> names.computeIfAbsent(key, none -> new ArrayList<>())
                                .add(entry.substring(prefix.length()))));
        return names;
    }

    /** A label without case, blanks and signs: {@code Record ID} and {@code record_id} are the same. */
    static String key(String label) {
        StringBuilder key = new StringBuilder(label.length());
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.append(c);
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    /** The labels of an entry. */
    static List<String> labels(String entry) {
        return Stream.of(Objects.requireNonNull(ENTRIES.getProperty(entry), entry)
                        .split("\\|"))
                .map(String::strip)
                .toList();
    }

    /** The keys of the labels of an entry. */
    static List<String> keys(String entry) {
        return Objects.requireNonNull(KEYS.get(entry), entry);
    }

    /** The properties that may have a label of this key. */
    static List<String> properties(String key) {
        return PROPERTIES.getOrDefault(key, List.of());
    }

    /** The name of the stage that has a label of this key, or the key itself. */
    static String stage(String key) {
        return STAGES.getOrDefault(key, List.of(key)).get(0);
    }
}
