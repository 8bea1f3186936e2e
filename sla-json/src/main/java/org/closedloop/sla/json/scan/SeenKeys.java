package org.closedloop.sla.json.scan;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The set of keys of one map: an array for a few keys, a hash set for more. */
final class SeenKeys {

    private static final int FEW = 64;

    private final Object[] few = new Object[FEW];
    private int count;
    /** All keys, if there are more than {@link #FEW}. */
    private Set<Object> many = Set.of();

    /** Starts a new map. */
    void clear() {
        count = 0;
        many = Set.of();
    }

    /** Adds the key; false if it was present. */
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
