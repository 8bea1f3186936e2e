package org.closedloop.sla.json.csv;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.closedloop.sla.crm.mapping.ConditionalTime;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.DealTime;
import org.closedloop.sla.crm.mapping.EarliestTime;
import org.closedloop.sla.crm.mapping.EntryTime;
import org.closedloop.sla.crm.mapping.Exclusion;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.crm.mapping.TimeSource;

/**
 * The stages, and other values, that a mapping names for its properties. Reports write them as labels: with the name of
 * a pipeline in parentheses, in another case, in German.
 */
final class StageNames {

    /** The most distinct values of a property whose meanings are cached. */
    private static final int MOST = 1000;

    private final Map<String, Set<String>> byProperty = new HashMap<>();
    private final Map<String, Map<String, String>> resolved = new HashMap<>();
    /**
     * Whether the last value was found for the first time, and without words in parentheses that may be no pipeline.
     */
    private boolean doubtful;

    StageNames(CrmMapping mapping) {
        mapping.getDeal().getStage().ifPresent(stage -> {
            add(stage, mapping.getDeal().getWon());
            add(stage, mapping.getDeal().getLost());
        });
        Stream.of(
                        mapping.getLead().getStages().values().stream().flatMap(Collection::stream),
                        mapping.getLead().getHandedOverAt().stream(),
                        mapping.getLead().getAcceptedAt().stream(),
                        mapping.getLead().getRejectedAt().stream(),
                        mapping.getLead().getFirstTouchAt().stream(),
                        mapping.getDeal().getCreatedAt().stream(),
                        mapping.getDeal().getClosedAt().stream(),
                        mapping.getDeal().getReportedBackAt().stream())
                .flatMap(sources -> sources)
                .forEach(this::add);
        Stream.of(
                        mapping.getLead().getHumanTouch().stream(),
                        mapping.getDeal().getWonWhen().stream(),
                        mapping.getDeal().getLostWhen().stream(),
                        mapping.getExclusions().stream().map(Exclusion::getTest))
                .flatMap(tests -> tests)
                .forEach(this::add);
    }

    private void add(PropertyTest test) {
        if (test.getComparison() == PropertyTest.Comparison.IS) {
            add(test.getProperty(), test.getValues());
        }
    }

    private void add(TimeSource source) {
        if (source instanceof EntryTime entry) {
            add(entry.getProperty(), entry.getValues());
        } else if (source instanceof EarliestTime earliest) {
            earliest.getSources().forEach(this::add);
        } else if (source instanceof ConditionalTime conditional) {
            add(conditional.getTime());
            conditional.getWhen().forEach(this::add);
        } else if (source instanceof DealTime ofDeal) {
            add(ofDeal.getTime());
        }
    }

    private void add(String property, Set<String> values) {
        if (!values.isEmpty()) {
            byProperty.computeIfAbsent(property, none -> new LinkedHashSet<>()).addAll(values);
        }
    }

    /** Whether the mapping names values of this property. */
    boolean has(String property) {
        return byProperty.containsKey(property);
    }

    /**
     * Whether the last value was found for the first time, and without words in parentheses that may be no pipeline.
     */
    boolean isDoubtful() {
        return doubtful;
    }

    /** The value of the mapping with this label, or the value itself. */
    String resolve(String property, String value) {
        doubtful = false;
        Set<String> known = byProperty.getOrDefault(property, Set.of());
        String plain = value.strip();
        if (known.isEmpty() || known.contains(plain)) {
            return value;
        }
        Map<String, String> before = resolved.computeIfAbsent(property, none -> new HashMap<>());
        if (before.size() >= MOST) {
            return search(known, plain, value);
        }
        return before.computeIfAbsent(plain, label -> search(known, label, value));
    }

    private String search(Set<String> known, String label, String otherwise) {
        Optional<String> whole = named(known, label);
        if (whole.isPresent()) {
            return whole.get();
        }
        String stage = Pipelines.without(label);
        Optional<String> withoutPipeline = stage.equals(label) ? Optional.empty() : named(known, stage);
        doubtful = withoutPipeline.isPresent() && !Pipelines.isNamedIn(label);
        return withoutPipeline.orElse(otherwise);
    }

    /** The value with exactly this label, else one with the same letters and digits, or with another label. */
    private static Optional<String> named(Set<String> known, String label) {
        if (known.contains(label)) {
            return Optional.of(label);
        }
        Set<String> keys = new HashSet<>(List.of(LabelTable.key(label)));
        keys.add(LabelTable.stage(LabelTable.key(label)));
        return known.stream()
                .filter(value -> keys.contains(LabelTable.key(value)))
                .findFirst();
    }
}
