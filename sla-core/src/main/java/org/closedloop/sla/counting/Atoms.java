package org.closedloop.sla.counting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.time.DateRange;

/**
 * The agreement's period, cut at every day on which a counted range begins or has ended: each range is a run of whole
 * atoms, and every event is counted once, however many ranges it belongs to.
 *
 * <p>A day begins at its first instant in the zone of the agreement's scope, as {@link ResolvedTerms#closeOf} has it.
 * That is always a whole second, so that seconds are enough to tell days apart, and no instant is too far away.
 */
final class Atoms {

    /** The index of no atom: outside the period, or not happened yet. */
    static final int NONE = -1;

    private final LocalDate[] days;
    /** The first second of each atom, and at last the end of the period. */
    private final long[] starts;
    /** The first second that has not happened yet. */
    private final long close;

    private Atoms(LocalDate[] days, long[] starts, long close) {
        this.days = days;
        this.starts = starts;
        this.close = close;
    }

    static Atoms of(ResolvedTerms terms, LocalDate asOf) {
        TreeSet<LocalDate> cuts = new TreeSet<>();
        List<DateRange> ranges = terms.getRanges();
        for (DateRange range : ranges) {
            cuts.add(range.getStart());
            cuts.add(range.getEnd().plusDays(1));
        }
        LocalDate[] days = cuts.toArray(LocalDate[]::new);
        long[] starts = new long[days.length];
        for (int i = 0; i < days.length; i++) {
            starts[i] = terms.closeOf(days[i].minusDays(1)).getEpochSecond();
        }
        return new Atoms(days, starts, terms.closeOf(asOf).getEpochSecond());
    }

    /** How many there are. */
    int count() {
        return days.length - 1;
    }

    /** Whether this has happened when the count is made. */
    boolean hasHappened(Instant instant) {
        return instant.getEpochSecond() < close;
    }

    /** The atom in which this happened, or {@link #NONE}. */
    int indexOf(Instant instant) {
        long second = instant.getEpochSecond();
        if (second >= close || second < starts[0] || second >= starts[starts.length - 1]) {
            return NONE;
        }
        int low = 0;
        int high = starts.length - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (starts[middle] <= second) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first atom of a counted range. */
    int first(DateRange range) {
        return Arrays.binarySearch(days, range.getStart());
    }

    /** The atom after the last one of a counted range. */
    int end(DateRange range) {
        return Arrays.binarySearch(days, range.getEnd().plusDays(1));
    }
}
