package org.closedloop.sla.json.proposal;

import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * A sample of the distinct values of a column, independent of the order of the rows: the values with the smallest
 * hashes. The number of occurrences of a value in the sample is exact, and samples of two columns are of the same
 * values.
 */
final class ValueSample {

    /** The most values of a sample. */
    static final int MOST = 2_000;

    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final Map<String, Integer> counts = new HashMap<>();
    private final PriorityQueue<String> largest = new PriorityQueue<>((a, b) ->
            Long.compareUnsigned(hash(b), hash(a)) != 0 ? Long.compareUnsigned(hash(b), hash(a)) : b.compareTo(a));
    /** Values with this hash or a greater one are dropped; 0 if all values are kept. */
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

    /** The number of values in the sample. */
    int size() {
        return counts.size();
    }

    /** Whether at least 99 of 100 values occur once. */
    boolean isUnique() {
        long once = counts.values().stream().filter(count -> count == 1).count();
        return !counts.isEmpty() && once * 100 >= counts.size() * 99L;
    }

    /** Whether every value is longer than this, so that equal values are no coincidence. */
    boolean isLongerThan(int length) {
        return counts.keySet().stream().allMatch(value -> value.length() > length);
    }

    /** How many of these values the sample of the other column would contain if that column had them. */
    long comparable(ValueSample other) {
        return counts.keySet().stream()
                .filter(value -> other.limit == 0 || Long.compareUnsigned(hash(value), other.limit) < 0)
                .count();
    }

    /** How many of these values are in the sample of the other column. */
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
