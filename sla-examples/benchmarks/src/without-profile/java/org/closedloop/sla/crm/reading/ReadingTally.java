package org.closedloop.sla.crm.reading;

import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.funnel.EventTime;

/** Replaces the library's class of this name, and counts nothing. */
public final class ReadingTally {

    private static final Count NONE = new Count();

    public static final class Count {

        public long instants() {
            return 0;
        }

        public long days() {
            return 0;
        }

        public long unreadable() {
            return 0;
        }

        public long zoneless() {
            return 0;
        }
    }

    void count(CrmRecord record, String property, EventTime time, boolean zoneless) {}

    void countUnreadable(CrmRecord record, String property) {}

    public void countUnreadable(RecordKind kind, String property) {}

    public Count get(RecordKind kind, String property) {
        return NONE;
    }

    void addAll(ReadingTally others) {}
}
