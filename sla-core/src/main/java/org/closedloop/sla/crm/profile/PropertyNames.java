package org.closedloop.sla.crm.profile;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.jspecify.annotations.Nullable;

/** The properties that a mapping names, with their indexes. Internal. */
public final class PropertyNames {

    private final List<String> names;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Set<String> counted;

    /** Returns the names in a mapping. */
    public static PropertyNames of(CrmMapping mapping) {
        return new PropertyNames(mapping.properties(), CountedProperties.of(mapping));
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
}
