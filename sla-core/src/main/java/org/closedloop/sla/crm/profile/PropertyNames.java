package org.closedloop.sla.crm.profile;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.EntryTime;
import org.closedloop.sla.crm.mapping.HeldSince;
import org.closedloop.sla.crm.mapping.MappedAttribute;
import org.closedloop.sla.crm.mapping.MappedAttribute.Values;
import org.closedloop.sla.crm.mapping.MappedAttributes;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.jspecify.annotations.Nullable;

/** The properties that a mapping names, with their indexes. Internal. */
public final class PropertyNames {

    private final List<String> names;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Set<String> counted;

    /** Returns the names in a mapping. */
    public static PropertyNames of(CrmMapping mapping) {
        return new PropertyNames(mapping.properties(), counted(mapping));
    }

    /** @param counted the properties whose values are counted one by one */
    public PropertyNames(Collection<String> names, Set<String> counted) {
        this.names = List.copyOf(names);
        this.counted = counted;
        this.names.forEach(name -> indexes.putIfAbsent(name, indexes.size()));
    }

    /** Returns the property with this index. */
    public String name(int index) {
        return names.get(index);
    }

    /** Returns the index of a property; -1 if the mapping does not name it. */
    public int indexOf(@Nullable Object name) {
        Integer index = indexes.get(name);
        return index == null ? -1 : index;
    }

    /** Whether the values of the property are counted one by one. */
    public boolean isCounted(String name) {
        return counted.contains(name);
    }

    /** The properties whose values are counted one by one: owners, and those that the mapping decides by. */
    private static Set<String> counted(CrmMapping mapping) {
        Set<String> names = new HashSet<>(MappedAttributes.OWNERS);
        for (MappedAttribute attribute : MappedAttributes.of(mapping)) {
            if (attribute.values() == Values.COUNTED) {
                addTimes(attribute.times(), names);
                addTests(attribute.tests(), names);
                names.addAll(attribute.properties());
            }
        }
        return Set.copyOf(names);
    }

    private static void addTimes(Collection<TimeSource> sources, Set<String> names) {
        for (TimeSource source : sources) {
            if (source instanceof EntryTime || source instanceof HeldSince) {
                names.addAll(source.properties());
            }
            addTests(source.tests(), names);
            addTimes(source.parts(), names);
        }
    }

    /** Values that are compared in part, such as addresses, are mostly different. */
    private static void addTests(Collection<PropertyTest> tests, Set<String> names) {
        tests.stream()
                .filter(test -> test.getComparison() == PropertyTest.Comparison.IS)
                .map(PropertyTest::getProperty)
                .forEach(names::add);
    }
}
