package org.closedloop.sla.counting.state;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts how often each number that is not negative occurs, for exact percentiles: durations in minutes, or amounts in
 * minor units.
 *
 * <p>A hash table of primitives that doubles when it is half full. Its size depends on the number of distinct numbers.
 */
public final class NumberCounts {

    private static final long FREE = -1;

    private long[] numbers = new long[16];
    private long[] counts = new long[16];
    private int size;

    public NumberCounts() {
        Arrays.fill(numbers, FREE);
    }

    /** Adds occurrences of a number, which is not negative. */
    public void add(long number, long times) {
        int place = placeOf(number);
        if (numbers[place] == FREE) {
            if (2 * (size + 1) > numbers.length) {
                grow();
                place = placeOf(number);
            }
            numbers[place] = number;
            size++;
        }
        counts[place] = Math.addExact(counts[place], times);
    }

    private int placeOf(long number) {
        int mask = numbers.length - 1;
        int place = (int) ((number * 0x9E3779B97F4A7C15L) >>> 39) & mask;
        while (numbers[place] != FREE && numbers[place] != number) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldNumbers = numbers;
        long[] oldCounts = counts;
        numbers = new long[2 * oldNumbers.length];
        counts = new long[2 * oldCounts.length];
        Arrays.fill(numbers, FREE);
        for (int i = 0; i < oldNumbers.length; i++) {
            if (oldNumbers[i] != FREE) {
                int place = placeOf(oldNumbers[i]);
                numbers[place] = oldNumbers[i];
                counts[place] = oldCounts[i];
            }
        }
    }

    public void merge(NumberCounts other) {
        long[] theirNumbers = other.numbers;
        long[] theirCounts = other.counts;
        for (int i = 0; i < theirNumbers.length; i++) {
            if (theirNumbers[i] != FREE) {
                add(theirNumbers[i], theirCounts[i]);
            }
        }
    }

    public void write(StateWriter out) {
        out.unsigned(size);
        for (long number : sorted()) {
            out.unsigned(number);
            out.unsigned(countOf(number));
        }
    }

    public void read(StateReader in) {
        for (int left = in.size(); left > 0; left--) {
            long number = in.unsigned();
            long count = in.unsigned();
            if (count == 0) {
                throw in.bad("number " + number + " must not occur 0 times");
            }
            add(number, count);
        }
    }

    /** The numbers that occur, in ascending order. */
    public long[] sorted() {
        return Arrays.stream(numbers).filter(number -> number != FREE).sorted().toArray();
    }

    /** How often a number occurs that does. */
    public long countOf(long number) {
        return counts[placeOf(number)];
    }

    /** Returns the number of durations by minute, in ascending order; the numbers must be of the range of int. */
    public Map<Integer, Long> toMinutes() {
        Map<Integer, Long> map = new LinkedHashMap<>();
        for (long minute : sorted()) {
            map.put(Math.toIntExact(minute), countOf(minute));
        }
        return map;
    }
}
