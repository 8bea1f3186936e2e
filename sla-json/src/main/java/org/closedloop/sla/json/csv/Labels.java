package org.closedloop.sla.json.csv;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the columns of a report mean that has labels where the CRM's API has names: {@code Create Date} is
 * {@code createdate}.
 */
final class Labels {

    private static final String STAGE = "{}";

    private final Set<String> mapped;
    /** The properties of the mapping by their keys. */
    private final Map<String, String> byKey = new LinkedHashMap<>();

    /** For a mapping of these properties. */
    Labels(Set<String> mapped) {
        this.mapped = mapped;
        mapped.forEach(name -> byKey.putIfAbsent(LabelTable.key(name), name));
    }

    /** The property that this is the label of; the label itself if there is none. */
    String property(String label) {
        return property(label, List.of());
    }

    /** The property that a column of this label holds, unless another column of the file has its name to the letter. */
    String property(String label, Collection<String> columns) {
        if (mapped.contains(label)) {
            return label;
        }
        String key = LabelTable.key(label);
        return Stream.of(
                        Stream.ofNullable(byKey.get(key)),
                        LabelTable.properties(key).stream(),
                        stageTimes("entered", label),
                        stageTimes("became", label))
                .flatMap(names -> names)
                .filter(mapped::contains)
                .filter(name -> !columns.contains(name))
                .findFirst()
                .orElse(label);
    }

    /** The properties that hold the entry into a stage, if this is a label of that kind. */
    private static Stream<String> stageTimes(String entry, String label) {
        String key = LabelTable.key(Pipelines.without(label));
        return LabelTable.labels(entry).stream()
                .flatMap(pattern -> stage(pattern, key))
                .flatMap(stage -> LabelTable.labels(entry + ".properties").stream()
                        .map(property -> property.replace(STAGE, stage)));
    }

    private static Stream<String> stage(String pattern, String key) {
        int at = pattern.indexOf(STAGE);
        String before = LabelTable.key(pattern.substring(0, at));
        String after = LabelTable.key(pattern.substring(at));
        boolean fits = key.length() > before.length() + after.length() && key.startsWith(before) && key.endsWith(after);
        return fits
                ? Stream.of(LabelTable.stage(key.substring(before.length(), key.length() - after.length())))
                : Stream.empty();
    }
}
