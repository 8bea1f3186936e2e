package org.closedloop.sla.json.csv;

import java.util.List;
import java.util.stream.Stream;

/**
 * A label of the time at which a record entered a stage, such as {@code Date entered "Customer (Sales Pipeline)"}.
 *
 * @param before the key of what is before the name of the stage
 * @param after the key of what is behind it
 * @param properties the names of the properties that hold the time, with a gap for the stage's own name
 */
record StageTimeLabel(String before, String after, List<String> properties) {

    private static final String GAP = "{}";
    private static final List<StageTimeLabel> ALL =
            Stream.of("entered", "became").flatMap(StageTimeLabel::of).toList();

    private static Stream<StageTimeLabel> of(String entry) {
        List<String> properties = LabelTable.labels(entry + ".properties");
        return LabelTable.labels(entry).stream().map(label -> {
            int gap = label.indexOf(GAP);
            return new StageTimeLabel(
                    LabelTable.key(label.substring(0, gap)), LabelTable.key(label.substring(gap)), properties);
        });
    }

    /** The properties that may have this label. */
    static Stream<String> properties(String label) {
        String key = LabelTable.key(Pipelines.without(label));
        return ALL.stream().flatMap(known -> known.propertiesOf(key));
    }

    private Stream<String> propertiesOf(String key) {
        int end = key.length() - after.length();
        if (end <= before.length() || !key.startsWith(before) || !key.endsWith(after)) {
            return Stream.empty();
        }
        String stage = LabelTable.stage(key.substring(before.length(), end));
        return properties.stream().map(property -> property.replace(GAP, stage));
    }
}
