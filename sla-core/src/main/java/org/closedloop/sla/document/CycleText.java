package org.closedloop.sla.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.metric.CycleSelection;

/** The sentence on the cycles of recycled leads that a metric counts. */
final class CycleText {

    private static final String ONE = "cycles.one";

    private static final Map<String, CycleSelection> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("cycles.first", CycleSelection.first());
        WORDS.put("cycles.later", CycleSelection.later());
        WORDS.put("cycles.all", CycleSelection.all());
    }

    private CycleText() {}

    static String print(CycleSelection cycles, ContractWording words) {
        return WORDS.entrySet().stream()
                .filter(word -> word.getValue().equals(cycles))
                .map(word -> words.say(word.getKey()))
                .findFirst()
                .orElseGet(() -> words.say(ONE, String.valueOf(cycles.getFrom())));
    }

    /** The selection of a sentence; empty if it is another sentence. */
    static Optional<CycleSelection> parse(String line, ContractWording words) {
        for (Map.Entry<String, CycleSelection> word : WORDS.entrySet()) {
            if (words.say(word.getKey()).equals(line.strip())) {
                return Optional.of(word.getValue());
            }
        }
        return words.phrase(ONE).match(line).flatMap(CycleText::number);
    }

    private static Optional<CycleSelection> number(List<String> values) {
        try {
            return Optional.of(CycleSelection.parse("cycle-" + values.get(0)));
        } catch (IllegalArgumentException e) {
            // The line is reported as one that has no place in the agreement.
            return Optional.empty();
        }
    }
}
