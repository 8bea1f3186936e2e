package org.closedloop.sla.json.csv;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of a file's columns. */
final class Header {

    /** As the file has them. */
    private final List<String> labels;
    /** As the mapping has them. */
    private final List<String> names;
    /** Each name by its key; of names with the same key the first. */
    private final Map<String, String> byKey = new LinkedHashMap<>();

    private final Set<String> repeated = new LinkedHashSet<>();

    private Header(List<String> labels, Labels known) {
        this.labels = labels;
        this.names = labels.stream().map(label -> known.property(label, labels)).toList();
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!name.isEmpty()) {
                byKey.putIfAbsent(Labels.key(labels.get(i)), name);
                if (!seen.add(name)) {
                    repeated.add(name);
                }
            }
        }
    }

    /** The columns that a row names, as labels or to the letter. */
    static Header of(Row row, Labels known) {
        return new Header(row.cells().stream().map(String::strip).toList(), known);
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
                && labels.equals(row.cells().stream().map(String::strip).toList());
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
