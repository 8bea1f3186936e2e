package org.closedloop.sla.json.scan;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The keys of one map: of the few that most have, without an object; of many, in linear time. */
final class SeenKeys {

    private static final int FEW = 64;

    private final Object[] few = new Object[FEW];
    private int count;
    /** All keys, as soon as there are more than a few. */
    private Set<Object> many = Set.of();

    /** Turns to the next map. */
    void clear() {
        count = 0;
        many = Set.of();
    }

    /** Whether the key is there for the first time. */
    boolean add(Object key) {
        if (count == FEW) {
            return addToMany(key);
        }
        for (int i = 0; i < count; i++) {
            if (few[i].equals(key)) {
                return false;
            }
        }
        few[count++] = key;
        return true;
    }

    private boolean addToMany(Object key) {
        if (many.isEmpty()) {
            many = new HashSet<>(Arrays.asList(few));
        }
        return many.add(key);
    }
}
