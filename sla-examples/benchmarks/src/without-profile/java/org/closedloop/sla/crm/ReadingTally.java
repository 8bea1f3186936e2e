package org.closedloop.sla.crm;

import org.closedloop.sla.funnel.EventTime;

/** Stands in for the library's class of this name, and counts nothing. */
final class ReadingTally {

    private static final Count NONE = new Count();

    static final class Count {

        long instants() {
            return 0;
        }

        long days() {
            return 0;
        }

        long unreadable() {
            return 0;
        }

        long zoneless() {
            return 0;
        }
    }

    void count(CrmRecord record, String property, EventTime time, boolean zoneless) {}

    void countUnreadable(CrmRecord record, String property) {}

    void countUnreadable(RecordKind kind, String property) {}

    Count get(RecordKind kind, String property) {
        return NONE;
    }

    void addAll(ReadingTally others) {}
}
