package org.closedloop.sla.examples.service.storage;

import java.time.LocalDate;

/**
 * What a counter counts.
 *
 * @param purpose what the numbers are for
 * @param asOf the last day that counts: a counter is of one such day, because later events are not in it
 */
public record CounterKey(String agreement, int version, Purpose purpose, LocalDate asOf) {

    /** What numbers are for. */
    public enum Purpose {
        /** A scorecard. */
        SCORECARD,
        /** A report, which shows single days as well. */
        REPORT
    }
}
