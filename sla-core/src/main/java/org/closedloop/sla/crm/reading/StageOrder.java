package org.closedloop.sla.crm.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.closedloop.sla.crm.mapping.DealTime;
import org.closedloop.sla.crm.mapping.EntryTime;
import org.closedloop.sla.crm.mapping.LeadMapping;
import org.closedloop.sla.crm.mapping.TimeSource;

/** The values of a property before and after those of an entry, by the order of the stages in a mapping. */
final class StageOrder {

    /** No stages, so that no value has an order. */
    static final StageOrder NONE = new StageOrder(LeadMapping.builder().build());

    private final Map<EntryTime, Set<String>> before = new HashMap<>();
    private final Map<EntryTime, Set<String>> onward = new HashMap<>();
    /** The entries into a stage that is not the first one. */
    private final Set<EntryTime> laterStages = new HashSet<>();

    StageOrder(LeadMapping mapping) {
        List<List<EntryTime>> stages = new ArrayList<>();
        mapping.getStages().values().forEach(sources -> stages.add(entries(sources)));
        List<EntryTime> ends =
                entries(Stream.of(mapping.getAcceptedAt(), mapping.getRejectedAt(), mapping.getDisqualifiedAt())
                        .flatMap(List::stream)
                        .toList());
        Stream.of(stages.stream().flatMap(List::stream), entries(mapping.getHandedOverAt()).stream(), ends.stream())
                .flatMap(entries -> entries)
                .distinct()
                .forEach(entry -> place(entry, stages, ends));
    }

    private void place(EntryTime entry, List<List<EntryTime>> stages, List<EntryTime> ends) {
        Set<String> earlier = new HashSet<>();
        Set<String> later = new HashSet<>();
        Set<String> all = earlier;
        if (stages.stream().skip(1).anyMatch(stage -> stage.contains(entry))
                && !stages.get(0).contains(entry)) {
            laterStages.add(entry);
        }
        for (List<EntryTime> stage : stages) {
            Set<String> values = values(stage, entry.getProperty());
            boolean own = values.stream().anyMatch(entry.getValues()::contains);
            if (own) {
                // The entry's own stage is neither before nor after it.
                all = later;
            } else {
                all.addAll(values);
            }
        }
        if (all == earlier) {
            // An entry of no stage has no earlier stages.
            earlier.clear();
        }
        later.addAll(values(ends, entry.getProperty()));
        later.removeAll(entry.getValues());
        before.put(entry, earlier);
        onward.put(entry, later);
    }

    private static Set<String> values(List<EntryTime> entries, String property) {
        Set<String> values = new HashSet<>();
        for (EntryTime entry : entries) {
            if (entry.getProperty().equals(property)) {
                values.addAll(entry.getValues());
            }
        }
        return values;
    }

    private static List<EntryTime> entries(List<TimeSource> sources) {
        List<EntryTime> entries = new ArrayList<>();
        for (TimeSource source : sources) {
            if (source instanceof EntryTime entry) {
                entries.add(entry);
            } else if (!(source instanceof DealTime)) {
                entries.addAll(entries(source.parts()));
            }
        }
        return entries;
    }

    /** The values of earlier stages. */
    Set<String> before(EntryTime entry) {
        return before.getOrDefault(entry, Set.of());
    }

    /** Whether the entry is into another stage than the first. */
    boolean isLater(EntryTime entry) {
        return laterStages.contains(entry);
    }

    /** The values of later stages, of the acceptance, the rejection and the disqualification. */
    Set<String> onward(EntryTime entry) {
        return onward.getOrDefault(entry, Set.of());
    }
}
