package org.closedloop.sla.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.closedloop.sla.metric.LeadFilter;

/** The sentence that restricts a metric to some of the leads. */
final class LeadFilterText {

    private static final List<Condition> CONDITIONS = List.of(
            new Condition("filter.source", "sources", LeadFilter::getSources, LeadFilter.Builder::addAllSources),
            new Condition("filter.segment", "segments", LeadFilter::getSegments, LeadFilter.Builder::addAllSegments),
            new Condition(
                    "filter.priority", "priorities", LeadFilter::getPriorities, LeadFilter.Builder::addAllPriorities));

    private static final List<String> KEYS =
            CONDITIONS.stream().map(Condition::key).toList();

    /** The names of one attribute of a lead, of which it must have one. */
    private record Condition(
            String key,
            String attribute,
            Function<LeadFilter, Set<String>> get,
            BiConsumer<LeadFilter.Builder, Iterable<String>> add) {}

    private LeadFilterText() {}

    /** The sentence; empty if all leads are measured. */
    static Optional<String> print(LeadFilter leads, ContractWording words) {
        Map<String, Set<String>> names = CONDITIONS.stream()
                .collect(Collectors.toMap(
                        Condition::key, condition -> condition.get().apply(leads)));
        return leads.isAll()
                ? Optional.empty()
                : Optional.of(words.say("filter", words.conditions(KEYS).of(names)));
    }

    /** The filter of a sentence; empty if it is another sentence. */
    static Optional<LeadFilter> parse(String line, ContractWording words) {
        return words.phrase("filter")
                .match(line)
                .flatMap(values -> words.conditions(KEYS).parse(values.get(0)))
                .map(LeadFilterText::filter)
                .filter(leads -> !leads.isAll());
    }

    private static LeadFilter filter(Map<String, List<String>> names) {
        LeadFilter.Builder filter = LeadFilter.builder();
        CONDITIONS.forEach(condition -> condition.add().accept(filter, names.getOrDefault(condition.key(), List.of())));
        return filter.build();
    }

    /** The filter as it will be read back. */
    static LeadFilter carry(LeadFilter leads, Losses losses) {
        LeadFilter.Builder carried = LeadFilter.builder();
        CONDITIONS.forEach(condition -> condition
                .add()
                .accept(
                        carried,
                        losses.texts(condition.attribute(), condition.get().apply(leads))));
        return carried.build();
    }
}
