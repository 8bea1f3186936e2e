package org.closedloop.sla.crm.mapping;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.closedloop.sla.crm.RecordKind;

/**
 * A property that a mapping reads, and for which attribute. Internal.
 *
 * @param kind the records whose property it is; for properties that only complete a lead, the kind of leads
 * @param path the attribute, such as {@code lead.stages.sql}
 */
public record PropertyUse(RecordKind kind, String path, String property) {

    /** Returns all of a mapping, in the order of its document. */
    public static List<PropertyUse> of(CrmMapping mapping) {
        Set<PropertyUse> uses = new LinkedHashSet<>();
        for (MappedAttribute attribute : MappedAttributes.of(mapping)) {
            attribute.times().forEach(source -> addTime(attribute.kind(), attribute.label(), source, uses));
            addTests(attribute.kind(), attribute.label(), attribute.tests(), uses);
            attribute
                    .properties()
                    .forEach(property -> uses.add(new PropertyUse(attribute.kind(), attribute.label(), property)));
        }
        return List.copyOf(uses);
    }

    private static void addTime(RecordKind kind, String path, TimeSource source, Set<PropertyUse> uses) {
        RecordKind read = source instanceof DealTime ? RecordKind.DEAL : kind;
        source.parts().forEach(part -> addTime(read, path, part, uses));
        addTests(read, path, source.tests(), uses);
        if (source.parts().isEmpty()) {
            source.properties().forEach(property -> uses.add(new PropertyUse(kind, path, property)));
        }
    }

    private static void addTests(RecordKind kind, String path, Collection<PropertyTest> tests, Set<PropertyUse> uses) {
        tests.forEach(test -> uses.add(new PropertyUse(kind, path, test.getProperty())));
    }
}
