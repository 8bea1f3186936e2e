package org.closedloop.sla.examples.service.scoring;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps the values that were used last, for several threads. */
final class RecentlyUsed<K, V> {

    private static final int KEPT = 200;

    private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > KEPT;
        }
    };

    synchronized @Nullable V find(K key) {
        return kept.get(key);
    }

    synchronized void put(K key, V value) {
        kept.put(key, value);
    }
}
