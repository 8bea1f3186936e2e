package org.closedloop.sla.examples.benchmarks.generator;

/**
 * One lead, as both files tell it. Times are milliseconds since 1970-01-01T00:00Z, or {@link #NEVER}.
 *
 * @param outcome the deal's, or empty if there is no deal
 * @param rappen the deal's amount in hundredths of a franc
 */
record Row(
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

    /** The time of what did not happen. */
    static final long NEVER = Long.MIN_VALUE;

    /** A lead that sales never got. */
    static Row marketingsOwn(
            long number, long createdAt, String source, String segment, String priority, long mqlAt, long sqlAt) {
        return new Row(number, createdAt, source, segment, priority, mqlAt, sqlAt, NEVER, NEVER, NEVER, "", 0, NEVER);
    }

    boolean hasDeal() {
        return !outcome.isEmpty();
    }
}
