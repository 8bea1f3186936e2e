package org.closedloop.sla.crm;

import org.immutables.value.Value;

/** Where the records of one kind went: {@code read = taken + merged + skipped}, always. */
@Value.Immutable(builder = false)
public interface RecordCount extends WithRecordCount {

    /** Each became a lead of its own. */
    @Value.Parameter
    long getTaken();

    /** Each went into a lead with another record, or explains others, as pipelines and owners do. */
    @Value.Parameter
    long getMerged();

    /** Each was left out, and has an issue that says why. */
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
