package org.closedloop.sla.json.crm;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of the fields of an object that were left out. The set is created only when there is one. */
final class RefusedNames {

    private @Nullable Set<String> names;

    boolean has(String name) {
        return names != null && names.contains(name);
    }

    void add(String name) {
        Set<String> all = names == null ? new HashSet<>() : names;
        all.add(name);
        names = all;
    }
}
