package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.closedloop.sla.metric.FieldFilter;
import org.closedloop.sla.metric.LeadFilter;
import org.closedloop.sla.text.Condition;
import org.closedloop.sla.text.ConditionList;

/** The sentence that restricts a metric to some of the leads, without the cycles that it counts. */
final class LeadFilterText {

    private static final String FIELD = "filter.field";

    private static final List<Attribute> ATTRIBUTES = List.of(
            new Attribute(
                    "filter.source",
                    "sources",
                    LeadFilter.SOURCE,
                    LeadFilter::getSources,
                    LeadFilter.Builder::addAllSources),
            new Attribute(
                    "filter.segment",
                    "segments",
                    LeadFilter.SEGMENT,
                    LeadFilter::getSegments,
                    LeadFilter.Builder::addAllSegments),
            new Attribute(
                    "filter.priority",
                    "priorities",
                    LeadFilter.PRIORITY,
                    LeadFilter::getPriorities,
                    LeadFilter.Builder::addAllPriorities));

    private static final List<String> KEYS = List.of("filter.source", "filter.segment", "filter.priority", FIELD);

    /** An attribute of a lead, which must have one of several values. */
    private record Attribute(
            String key,
            String attribute,
            String blank,
            Function<LeadFilter, Set<String>> get,
            BiConsumer<LeadFilter.Builder, Iterable<String>> add) {}

    private LeadFilterText() {}

    /** The sentence; empty if all leads are measured. */
    static Optional<String> print(LeadFilter leads, ContractWording words) {
        List<Condition> conditions = conditions(leads);
        return conditions.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say("filter", list(words).of(conditions)));
    }

    private static ConditionList list(ContractWording words) {
        return words.conditions(KEYS, FIELD);
    }

    private static List<Condition> conditions(LeadFilter leads) {
        List<Condition> conditions = new ArrayList<>();
        for (Attribute attribute : ATTRIBUTES) {
            add(attribute.key(), "", attribute.get().apply(leads), attribute.blank(), leads, conditions);
        }
        leads.fieldNames().forEach(field -> add(FIELD, field, leads.valuesOf(field), field, leads, conditions));
        return conditions;
    }

    private static void add(
            String kind, String field, Set<String> names, String blank, LeadFilter leads, List<Condition> conditions) {
        boolean admitted = leads.getBlank().contains(blank);
        if (admitted || !names.isEmpty()) {
            conditions.add(new Condition(
                    kind,
                    field,
                    List.copyOf(names),
                    admitted ? Condition.Absence.ADMITTED : Condition.Absence.REFUSED));
        }
    }

    /** The filter of a sentence; empty if it is another sentence. */
    static Optional<LeadFilter> parse(String line, ContractWording words) {
        return words.phrase("filter")
                .match(line)
                .flatMap(values -> list(words).parse(values.get(0)))
                .filter(LeadFilterText::isUnambiguous)
                .map(LeadFilterText::filter)
                .filter(leads -> !leads.isAll());
    }

    /** Whether each field is listed once, and none has the name of an attribute. */
    private static boolean isUnambiguous(List<Condition> conditions) {
        List<String> fields = conditions.stream()
                .filter(condition -> condition.kind().equals(FIELD))
                .map(Condition::field)
                .toList();
        return fields.stream().distinct().count() == fields.size()
                && fields.stream().noneMatch(LeadFilterText::isReserved);
    }

    private static boolean isReserved(String field) {
        return field.isBlank()
                || ATTRIBUTES.stream().anyMatch(attribute -> attribute.blank().equals(field));
    }

    private static LeadFilter filter(List<Condition> conditions) {
        LeadFilter.Builder filter = LeadFilter.builder();
        for (Condition condition : conditions) {
            Optional<Attribute> attribute = ATTRIBUTES.stream()
                    .filter(one -> one.key().equals(condition.kind()))
                    .findFirst();
            attribute.ifPresent(one -> one.add().accept(filter, condition.names()));
            if (attribute.isEmpty() && !condition.names().isEmpty()) {
                filter.addFields(FieldFilter.of(condition.field(), condition.names()));
            }
            if (condition.absence() == Condition.Absence.ADMITTED) {
                filter.addBlank(attribute.map(Attribute::blank).orElse(condition.field()));
            }
        }
        return filter.build();
    }

    /** The filter as it will be read back. */
    static LeadFilter carry(LeadFilter leads, Losses losses) {
        LeadFilter.Builder carried = LeadFilter.builder();
        ATTRIBUTES.forEach(attribute -> attribute
                .add()
                .accept(
                        carried,
                        losses.texts(attribute.attribute(), attribute.get().apply(leads))));
        Set<String> seen = new HashSet<>();
        leads.getFields().forEach(filter -> {
            Losses place = losses.at("fields[" + filter.getField() + "]");
            String field = place.text("field", filter.getField());
            if (isReserved(field) || !seen.add(field)) {
                losses.unreadable("fields", filter.getField());
            } else {
                carried.addFields(FieldFilter.of(field, place.texts("values", filter.getValues())));
            }
        });
        LeadFilter read = carried.blank(losses.texts("blank", leads.getBlank())).build();
        Optional<String> sentence = print(leads, losses.words());
        // Two names that differ in white space only are printed alike, and can be those of two conditions.
        boolean isReadBack =
                sentence.flatMap(line -> parse(line, losses.words())).equals(sentence.map(line -> read));
        if (!isReadBack) {
            losses.unreadable("filter", leads.toString());
        }
        return read.withCycles(leads.getCycles());
    }
}
