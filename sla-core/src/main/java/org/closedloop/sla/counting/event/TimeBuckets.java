package org.closedloop.sla.counting.event;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.counting.state.NewestEvent;
import org.closedloop.sla.time.DateRange;

/**
 * The agreement's period, divided into buckets at the bounds of all counted ranges. Each range consists of whole
 * buckets, so that an event is counted once for all ranges that contain it.
 *
 * <p>A day starts at its first instant in the zone of the agreement's scope, see {@link ResolvedTerms#closeOf}. As that
 * is always a whole second, epoch seconds suffice, which cover all instants.
 */
public final class TimeBuckets {

    /** The index of times outside the period or after the close. */
    public static final int NONE = -1;

    private static final int MOST_SLOTS = 1 << 17;

    private final DayStarts dayStarts;
    private final LocalDate[] days;
    /** The first second of each bucket; the last element is the end of the period. */
    private final long[] starts;
    /** The close of the day of the count, exclusive. */
    private final long close;
    /** The earlier one of the end of the period and the close, exclusive. */
    private final long end;
    /** The width of a slot, as a power of two in seconds. */
    private final int shift;
    /** The bucket at the start of each slot. */
    private final int[] slots;

    private TimeBuckets(DayStarts dayStarts, LocalDate[] days, long[] starts, long close) {
        this.dayStarts = dayStarts;
        this.days = days;
        this.starts = starts;
        this.close = close;
        long last = starts[starts.length - 1];
        this.end = Math.min(close, last);
        this.shift = slotShift(last - starts[0]);
        this.slots = new int[(int) ((last - starts[0]) >> shift) + 1];
        for (int slot = 0, bucket = 0; slot < slots.length; slot++) {
            while (starts[bucket + 1] <= starts[0] + ((long) slot << shift) && bucket + 2 < starts.length) {
                bucket++;
            }
            slots[slot] = bucket;
        }
    }

    /** Slots of about 9 hours; wider for a period of more than a century. */
    private static int slotShift(long seconds) {
        int shift = 15;
        while (seconds >> shift >= MOST_SLOTS) {
            shift++;
        }
        return shift;
    }

    public static TimeBuckets of(ResolvedTerms terms, LocalDate asOf) {
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
        return new TimeBuckets(
                new DayStarts(zone), days, starts, terms.closeOf(asOf).getEpochSecond());
    }

    /** The number of buckets. */
    public int size() {
        return days.length - 1;
    }

    /** Whether this second is before the close. */
    public boolean hasHappened(long second) {
        return second < close;
    }

    /** Adds the times before the close. Returns whether there are others. */
    public boolean addTo(NewestEvent newest, TimeList times) {
        boolean later = false;
        for (int i = 0; i < times.size(); i++) {
            long second = firstSecond(times.second(i), times.nano(i));
            if (hasHappened(second)) {
                newest.add(second);
            } else {
                later = true;
            }
        }
        return later;
    }

    /** The second of an instant, or the first second of a day, in the form of {@link TimeList}. */
    public long firstSecond(long second, int nano) {
        return nano == TimeList.DAY ? dayStarts.startOf(second) : second;
    }

    /** The first second after a day, which can have 23 or 25 hours. */
    public long endOfDay(long day) {
        return dayStarts.startOf(day + 1);
    }

    /** The bucket of this second, or {@link #NONE}. */
    public int indexOf(long second) {
        if (second >= end || second < starts[0]) {
            return NONE;
        }
        int bucket = slots[(int) ((second - starts[0]) >> shift)];
        while (starts[bucket + 1] <= second) {
            bucket++;
        }
        return bucket;
    }

    /** The first bucket of a counted range. */
    public int first(DateRange range) {
        return Arrays.binarySearch(days, range.getStart());
    }

    /** The bucket after the last bucket of a counted range. */
    public int end(DateRange range) {
        return Arrays.binarySearch(days, range.getEnd().plusDays(1));
    }
}
