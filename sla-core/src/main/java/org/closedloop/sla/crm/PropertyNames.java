package org.closedloop.sla.crm;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The properties that a mapping names, each with an index. */
final class PropertyNames {

    private final List<String> names;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Set<String> counted;

    /** @param counted those whose values are counted one by one */
    PropertyNames(Collection<String> names, Set<String> counted) {
        this.names = List.copyOf(names);
        this.counted = counted;
        this.names.forEach(name -> indexes.putIfAbsent(name, indexes.size()));
    }

    String name(int index) {
        return names.get(index);
    }

    /** The index of the property, or -1 if the mapping does not name it. */
    int indexOf(@Nullable Object name) {
        Integer index = indexes.get(name);
        return index == null ? -1 : index;
    }

    /** Whether the values of the property are counted one by one. */
    boolean isCounted(String name) {
        return counted.contains(name);
    }
}
