package org.closedloop.sla.crm;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The properties that a mapping names, each with an index. */
final class PropertyNames {

    private final List<String> names;
    private final Map<String, Integer> indexes = new HashMap<>();

    PropertyNames(Collection<String> names) {
        this.names = List.copyOf(names);
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
}
