package org.closedloop.sla.counting;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts durations by minute, for exact percentiles.
 *
 * <p>A hash table of primitives that doubles when it is half full. Its size depends on the number of distinct minutes.
 */
final class MinuteCounts {

    private static final int FREE = -1;

    private int[] minutes = new int[16];
    private long[] counts = new long[16];
    private int size;

    MinuteCounts() {
        Arrays.fill(minutes, FREE);
    }

    /** Adds a number of durations of a minute, which is not negative. */
    void add(int minute, long times) {
        int place = placeOf(minute);
        if (minutes[place] == FREE) {
            if (2 * (size + 1) > minutes.length) {
                grow();
                place = placeOf(minute);
            }
            minutes[place] = minute;
            size++;
        }
        counts[place] += times;
    }

    private int placeOf(int minute) {
        int mask = minutes.length - 1;
        int place = (minute * 0x9E3779B9) >>> 7 & mask;
        while (minutes[place] != FREE && minutes[place] != minute) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        int[] oldMinutes = minutes;
        long[] oldCounts = counts;
        minutes = new int[2 * oldMinutes.length];
        counts = new long[2 * oldCounts.length];
        Arrays.fill(minutes, FREE);
        for (int i = 0; i < oldMinutes.length; i++) {
            if (oldMinutes[i] != FREE) {
                int place = placeOf(oldMinutes[i]);
                minutes[place] = oldMinutes[i];
                counts[place] = oldCounts[i];
            }
        }
    }

    void merge(MinuteCounts other) {
        int[] theirMinutes = other.minutes;
        long[] theirCounts = other.counts;
        for (int i = 0; i < theirMinutes.length; i++) {
            if (theirMinutes[i] != FREE) {
                add(theirMinutes[i], theirCounts[i]);
            }
        }
    }

    void write(StateWriter out) {
        out.unsigned(size);
        toMap().forEach((minute, count) -> {
            out.unsigned(minute);
            out.unsigned(count);
        });
    }

    void read(StateReader in) {
        for (int left = in.size(); left > 0; left--) {
            long minute = in.unsigned();
            long count = in.unsigned();
            if (minute > Integer.MAX_VALUE || count == 0) {
                throw in.bad("minute " + minute + " must not occur " + count + " times");
            }
            add((int) minute, count);
        }
    }

    /** Returns the number of durations by minute, in ascending order. */
    Map<Integer, Long> toMap() {
        int[] known =
                Arrays.stream(minutes).filter(minute -> minute != FREE).sorted().toArray();
        Map<Integer, Long> map = new LinkedHashMap<>();
        for (int minute : known) {
            map.put(minute, counts[placeOf(minute)]);
        }
        return map;
    }
}
