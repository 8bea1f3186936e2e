package org.closedloop.sla.json.proposal;

import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * A sample of the distinct values of a column, which does not depend on the order of the rows: those with the smallest
 * hashes. How often a value of the sample occurs is exact, and samples of two columns are of the same values.
 */
final class ValueSample {

    /** More values than these are not kept. */
    static final int MOST = 2_000;

    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final Map<String, Integer> counts = new HashMap<>();
    private final PriorityQueue<String> largest = new PriorityQueue<>((a, b) ->
            Long.compareUnsigned(hash(b), hash(a)) != 0 ? Long.compareUnsigned(hash(b), hash(a)) : b.compareTo(a));
    /** Values of this hash and above are not kept; 0 as long as all are. */
    private long limit;

    void add(String value) {
        if (limit != 0 && Long.compareUnsigned(hash(value), limit) >= 0) {
            return;
        }
        if (counts.merge(value, 1, Integer::sum) > 1) {
            return;
        }
        largest.add(value);
        if (largest.size() > MOST) {
            String dropped = largest.remove();
            counts.remove(dropped);
            limit = hash(dropped) == 0 ? 1 : hash(dropped);
        }
    }

    /** How many of the values are kept. */
    int size() {
        return counts.size();
    }

    /** Whether at least 99 of 100 values occur once. */
    boolean isUnique() {
        long once = counts.values().stream().filter(count -> count == 1).count();
        return !counts.isEmpty() && once * 100 >= counts.size() * 99L;
    }

    /** Whether every value has more signs than this, so that no two lists of numbers have the same by chance. */
    boolean isLongerThan(int length) {
        return counts.keySet().stream().allMatch(value -> value.length() > length);
    }

    /** How many of these values could be in the sample of the other column, as far as that is kept. */
    long comparable(ValueSample other) {
        return counts.keySet().stream()
                .filter(value -> other.limit == 0 || Long.compareUnsigned(hash(value), other.limit) < 0)
                .count();
    }

    /** How many of these values are in the other column's. */
    long shared(ValueSample other) {
        return counts.keySet().stream().filter(other.counts::containsKey).count();
    }

    private static long hash(String value) {
        long hash = 0;
        for (int i = 0; i < value.length(); i++) {
            hash = (hash ^ value.charAt(i)) * MIX;
            hash ^= hash >>> 29;
        }
        return hash * MIX;
    }
}
