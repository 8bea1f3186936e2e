package org.closedloop.sla.examples.benchmarks.generator;

/**
 * A generated lead, which every file format represents. Times are milliseconds since 1970-01-01T00:00Z, or
 * {@link #NEVER}.
 *
 * @param outcome the outcome of the deal, or empty if there is no deal
 * @param rappen the deal's amount in hundredths of a franc
 */
record GeneratedLead(
        long number,
        long createdAt,
        String source,
        String segment,
        String priority,
        long mqlAt,
        long sqlAt,
        long handedOverAt,
        long acceptedAt,
        long firstTouchAt,
        String outcome,
        long rappen,
        long closedAt) {

    /** The time of an event that did not occur. */
    static final long NEVER = Long.MIN_VALUE;

    /** Returns a lead that was never handed over to sales. */
    static GeneratedLead notHandedOver(
            long number, long createdAt, String source, String segment, String priority, long mqlAt, long sqlAt) {
        return new GeneratedLead(
                number, createdAt, source, segment, priority, mqlAt, sqlAt, NEVER, NEVER, NEVER, "", 0, NEVER);
    }

    boolean hasDeal() {
        return !outcome.isEmpty();
    }
}
