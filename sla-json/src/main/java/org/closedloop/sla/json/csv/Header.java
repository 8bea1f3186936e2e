package org.closedloop.sla.json.csv;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of a file's columns. */
final class Header {

    private final List<String> names;
    /** Each name by its key; of names with the same key the first. */
    private final Map<String, String> byKey = new LinkedHashMap<>();

    private final Set<String> repeated = new LinkedHashSet<>();

    private Header(List<String> names) {
        this.names = names;
        Set<String> seen = new LinkedHashSet<>();
        for (String name : names) {
            if (!name.isEmpty()) {
                byKey.putIfAbsent(key(name), name);
                if (!seen.add(name)) {
                    repeated.add(name);
                }
            }
        }
    }

    static Header of(Row row) {
        return new Header(row.cells().stream().map(String::strip).toList());
    }

    /** A name without case, blanks, hyphens and underscores: {@code Record ID} and {@code record_id} are the same. */
    private static String key(String name) {
        StringBuilder key = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /** How many columns there are. */
    int width() {
        return names.size();
    }

    /** The names that several columns have. */
    Set<String> repeated() {
        return repeated;
    }

    /** The name of the column that has one of these keys; of several the one whose key is listed first. */
    Optional<String> first(List<String> keys) {
        return all(keys).stream().findFirst();
    }

    /** The names of the columns that have one of these keys. */
    List<String> all(List<String> keys) {
        return keys.stream().filter(byKey::containsKey).map(byKey::get).toList();
    }

    /** Whether a column has this name, to the letter. */
    boolean has(String name) {
        return names.contains(name);
    }

    boolean hasAny(Collection<String> some) {
        return names.stream().anyMatch(some::contains);
    }

    /** Whether the row says what the header says. */
    boolean isRepeatedBy(Row row) {
        return row.cells().size() == names.size()
                && names.equals(row.cells().stream().map(String::strip).toList());
    }

    /** The cells of a row that have a value, by the names of their columns. */
    Map<String, String> properties(Row row) {
        Map<String, String> properties = new LinkedHashMap<>();
        int end = Math.min(row.cells().size(), names.size());
        for (int i = 0; i < end; i++) {
            String cell = row.cell(i);
            if (!names.get(i).isEmpty() && !cell.isBlank()) {
                properties.putIfAbsent(names.get(i), cell);
            }
        }
        return properties;
    }
}
