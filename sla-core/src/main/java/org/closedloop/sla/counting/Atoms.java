package org.closedloop.sla.counting;

import java.time.LocalDate;
import java.time.ZoneId;
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

    private static final int MOST_SLOTS = 1 << 17;

    private final DayStarts dayStarts;
    private final LocalDate[] days;
    /** The first second of each atom, and at last the end of the period. */
    private final long[] starts;
    /** The first second that has not happened yet. */
    private final long close;
    /** The first second that is in no atom: the end of the period, or the close of the day before it. */
    private final long end;
    /** How wide a slot is, as a power of two of seconds. */
    private final int shift;
    /** For slots of equal width, the atom in which each begins. */
    private final int[] slots;

    private Atoms(DayStarts dayStarts, LocalDate[] days, long[] starts, long close) {
        this.dayStarts = dayStarts;
        this.days = days;
        this.starts = starts;
        this.close = close;
        long last = starts[starts.length - 1];
        this.end = Math.min(close, last);
        this.shift = slotShift(last - starts[0]);
        this.slots = new int[(int) ((last - starts[0]) >> shift) + 1];
        for (int slot = 0, atom = 0; slot < slots.length; slot++) {
            while (starts[atom + 1] <= starts[0] + ((long) slot << shift) && atom + 2 < starts.length) {
                atom++;
            }
            slots[slot] = atom;
        }
    }

    /** About half a day, unless the period is longer than a century. */
    private static int slotShift(long seconds) {
        int shift = 15;
        while (seconds >> shift >= MOST_SLOTS) {
            shift++;
        }
        return shift;
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
        ZoneId zone = terms.getAgreement().getScope().getZone();
        return new Atoms(new DayStarts(zone), days, starts, terms.closeOf(asOf).getEpochSecond());
    }

    /** How many there are. */
    int count() {
        return days.length - 1;
    }

    /** Whether what was in this second has happened when the count is made. */
    boolean hasHappened(long second) {
        return second < close;
    }

    /** The second of an instant, or the first second of a day; {@link Times} says which of both it is. */
    long firstSecond(long second, int nano) {
        return nano == Times.DAY ? dayStarts.startOf(second) : second;
    }

    /** The first second after a day, which is right also for days of 23 or 25 hours. */
    long endOfDay(long day) {
        return dayStarts.startOf(day + 1);
    }

    /** The atom in which this second was, or {@link #NONE}. */
    int indexOf(long second) {
        if (second >= end || second < starts[0]) {
            return NONE;
        }
        int atom = slots[(int) ((second - starts[0]) >> shift)];
        while (starts[atom + 1] <= second) {
            atom++;
        }
        return atom;
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
