package org.closedloop.sla.json.csv;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The properties behind the labels of a report, which differ from the names of the CRM's API: {@code Create Date} is
 * {@code createdate}.
 */
final class Labels {

    private final Set<String> mapped;
    /** The properties of the mapping by their keys. */
    private final Map<String, String> byKey = new LinkedHashMap<>();

    private final Map<String, List<String>> known = new HashMap<>();

    /** For a mapping of these properties. */
    Labels(Set<String> mapped) {
        this.mapped = mapped;
        mapped.forEach(name -> byKey.putIfAbsent(LabelTable.key(name), name));
    }

    /** The property with this label, or the label itself. */
    String property(String label) {
        return property(label, List.of());
    }

    /** The property of a column with this label, unless another column of the file has exactly its name. */
    String property(String label, Collection<String> columns) {
        if (mapped.contains(label)) {
            return label;
        }
        for (String name : known.computeIfAbsent(label, this::properties)) {
            if (!columns.contains(name)) {
                return name;
            }
        }
        return label;
    }

    /** The properties of the mapping that may have this label. */
    private List<String> properties(String label) {
        String key = LabelTable.key(label);
        return Stream.of(
                        Stream.ofNullable(byKey.get(key)),
                        LabelTable.properties(key).stream(),
                        StageTimeLabel.properties(label))
                .flatMap(names -> names)
                .filter(mapped::contains)
                .toList();
    }
}
