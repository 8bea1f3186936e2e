package org.closedloop.sla.json;

import java.util.Arrays;

/** The keys of one map, of which there are few. */
final class SeenKeys {

    private Object[] keys = new Object[16];
    private int count;

    /** Turns to the next map. */
    void clear() {
        count = 0;
    }

    /** Whether the key is there for the first time. */
    boolean add(Object key) {
        for (int i = 0; i < count; i++) {
            if (keys[i].equals(key)) {
                return false;
            }
        }
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, 2 * count);
        }
        keys[count++] = key;
        return true;
    }
}
