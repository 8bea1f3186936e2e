package org.closedloop.sla.crm;

import org.immutables.value.Value;

/** What was done with the records of one kind; {@code read = taken + merged + skipped}. */
@Value.Immutable(builder = false)
public interface RecordCount extends WithRecordCount {

    /** The records that became a lead. */
    @Value.Parameter
    long getTaken();

    /** The records that were merged into the lead of another record, or describe others, as pipelines and owners do. */
    @Value.Parameter
    long getMerged();

    /** The records that were skipped; each has an issue with the reason. */
    @Value.Parameter
    long getSkipped();

    /**
     * All records.
     *
     * @throws ArithmeticException if they are more than a {@code long} holds
     */
    default long getRead() {
        return Math.addExact(Math.addExact(getTaken(), getMerged()), getSkipped());
    }

    /**
     * Both together.
     *
     * @throws ArithmeticException if they are more than a {@code long} holds
     */
    default RecordCount plus(RecordCount other) {
        return of(
                Math.addExact(getTaken(), other.getTaken()),
                Math.addExact(getMerged(), other.getMerged()),
                Math.addExact(getSkipped(), other.getSkipped()));
    }

    /**
     * So many of each.
     *
     * @throws IllegalArgumentException if one is negative
     */
    static RecordCount of(long taken, long merged, long skipped) {
        return ImmutableRecordCount.of(taken, merged, skipped);
    }

    @Value.Check
    default void check() {
        if (getTaken() < 0 || getMerged() < 0 || getSkipped() < 0) {
            throw new IllegalArgumentException("record count: must not be negative, but was " + getTaken() + ", "
                    + getMerged() + ", " + getSkipped());
        }
    }
}
