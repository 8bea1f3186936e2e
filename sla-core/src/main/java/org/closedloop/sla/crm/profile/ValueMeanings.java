package org.closedloop.sla.crm.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.DealMapping;
import org.closedloop.sla.crm.mapping.EntryTime;
import org.closedloop.sla.crm.mapping.Exclusion;
import org.closedloop.sla.crm.mapping.MappedAttribute;
import org.closedloop.sla.crm.mapping.MappedAttribute.Values;
import org.closedloop.sla.crm.mapping.MappedAttributes;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.crm.reading.ImportReading;
import org.closedloop.sla.funnel.DealOutcome;

/** Finds the meaning of a value in a mapping. */
final class ValueMeanings {

    /** Attributes that give a value no meaning, or whose path is extended by a reason. */
    private static final Set<String> OTHERS = Set.of("lead.createdAt", "exclusions");

    private final CrmMapping mapping;
    private final ImportReading reading;

    ValueMeanings(CrmMapping mapping, ImportReading reading) {
        this.mapping = mapping;
        this.reading = reading;
    }

    /** Returns the attributes of the mapping that this value matches. */
    List<String> of(RecordKind kind, String property, String value) {
        Set<String> meanings = new LinkedHashSet<>();
        CrmRecord record = CrmRecord.builder()
                .kind(kind)
                .id("")
                .place(RecordPlace.whole(""))
                .putProperty(property, value)
                .build();
        for (Meaning meaning : meanings()) {
            if (meaning.test().isOf(property) && meaning.test().isMet(record)) {
                meanings.add(meaning.path());
            }
        }
        if (kind == RecordKind.DEAL) {
            addDeal(meanings, property, value);
        }
        return List.copyOf(meanings);
    }

    private void addDeal(Set<String> meanings, String property, String value) {
        DealMapping deal = mapping.getDeal();
        if (deal.getStage().filter(property::equals).isPresent()) {
            meanings.add(reading.outcomeOfStage(value)
                    .orElse(DealOutcome.OPEN)
                    .name()
                    .toLowerCase(Locale.ROOT));
        }
        if (deal.getPipeline().filter(property::equals).isPresent()
                && (deal.getPipelines().isEmpty() || deal.getPipelines().contains(value))) {
            meanings.add("deal.pipelines");
        }
    }

    private record Meaning(String path, Condition test) {}

    /** A condition on a value. */
    private sealed interface Condition {

        boolean isOf(String property);

        boolean isMet(CrmRecord record);
    }

    private record Entry(EntryTime time) implements Condition {

        @Override
        public boolean isOf(String property) {
            return time.getProperty().equals(property);
        }

        @Override
        public boolean isMet(CrmRecord record) {
            return record.value(time.getProperty())
                    .filter(time.getValues()::contains)
                    .isPresent();
        }
    }

    private record Test(PropertyTest test) implements Condition {

        @Override
        public boolean isOf(String property) {
            return test.getProperty().equals(property);
        }

        @Override
        public boolean isMet(CrmRecord record) {
            return test.passes(record);
        }
    }

    private List<Meaning> meanings() {
        List<Meaning> all = new ArrayList<>();
        for (MappedAttribute attribute : MappedAttributes.of(mapping)) {
            if (attribute.values() == Values.COUNTED && !OTHERS.contains(attribute.path())) {
                add(all, attribute.label(), attribute.times());
                addTests(all, attribute.label(), attribute.tests());
            }
        }
        for (Exclusion exclusion : mapping.getExclusions()) {
            addTests(all, "exclusions: " + exclusion.getReason(), List.of(exclusion.getTest()));
        }
        return all;
    }

    private static void add(List<Meaning> all, String path, Collection<TimeSource> sources) {
        for (TimeSource source : sources) {
            if (source instanceof EntryTime entry) {
                all.add(new Meaning(path, new Entry(entry)));
            }
            addTests(all, path, source.tests());
            add(all, path, source.parts());
        }
    }

    private static void addTests(List<Meaning> all, String path, Collection<PropertyTest> tests) {
        tests.forEach(test -> all.add(new Meaning(path, new Test(test))));
    }
}
