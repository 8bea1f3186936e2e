package org.closedloop.sla.crm.reading;

import java.util.HashMap;
import java.util.Map;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.funnel.EventTime;
import org.jspecify.annotations.Nullable;

/** Counts instants, days and unreadable values by property. Internal. */
public final class ReadingTally {

    /** A property of the records of a kind. */
    private record Key(RecordKind kind, String property) {}

    /** The numbers of records for one property. */
    public static final class Count {
        private long instants;
        private long days;
        private long unreadable;
        private long zoneless;
        private @Nullable CrmRecord last;

        /** The number of instants. */
        public long instants() {
            return instants;
        }

        /** The number of days. */
        public long days() {
            return days;
        }

        /** The number of unreadable values. */
        public long unreadable() {
            return unreadable;
        }

        /** The number of instants without an offset. */
        public long zoneless() {
            return zoneless;
        }

        private void addAll(Count other) {
            instants += other.instants;
            days += other.days;
            unreadable += other.unreadable;
            zoneless += other.zoneless;
        }
    }

    private static final Count NONE = new Count();

    private final Map<Key, Count> counts = new HashMap<>();

    /**
     * Counts a record whose property holds a time.
     *
     * @param zoneless whether the text has no offset
     */
    void count(CrmRecord record, String property, EventTime time, boolean zoneless) {
        Count count = first(record, property);
        if (count != null && time.isTimed()) {
            count.instants++;
            count.zoneless += zoneless ? 1 : 0;
        } else if (count != null) {
            count.days++;
        }
    }

    /** Counts a record whose value of the property cannot be read. */
    void countUnreadable(CrmRecord record, String property) {
        Count count = first(record, property);
        if (count != null) {
            count.unreadable++;
        }
    }

    /** Counts a value that the reader of an export could not read. */
    public void countUnreadable(RecordKind kind, String property) {
        of(new Key(kind, property)).unreadable++;
    }

    /** Returns the count; null if the record is counted already, as a property may be read for several attributes. */
    private @Nullable Count first(CrmRecord record, String property) {
        Count count = of(new Key(record.getKind(), property));
        if (count.last == record) {
            return null;
        }
        count.last = record;
        return count;
    }

    private Count of(Key key) {
        return counts.computeIfAbsent(key, none -> new Count());
    }

    /** Returns the numbers of a property; all 0 if it was not read. */
    public Count get(RecordKind kind, String property) {
        return counts.getOrDefault(new Key(kind, property), NONE);
    }

    void addAll(ReadingTally others) {
        others.counts.forEach((key, count) -> of(key).addAll(count));
    }
}
