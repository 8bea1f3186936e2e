package org.closedloop.sla.jdbc;

import org.jspecify.annotations.Nullable;

/** Counts of the rows of a query: {@code read = leads + skipped}. */
public final class RowTotals {

    private final long leads;
    private final long skipped;

    RowTotals(long leads, long skipped) {
        this.leads = leads;
        this.skipped = skipped;
    }

    /** The number of all rows. */
    public long getRead() {
        return leads + skipped;
    }

    /** The number of rows that were read as leads. */
    public long getLeads() {
        return leads;
    }

    /** The number of rows that were skipped, each with an issue. */
    public long getSkipped() {
        return skipped;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RowTotals that && leads == that.leads && skipped == that.skipped;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(31 * leads + skipped);
    }

    @Override
    public String toString() {
        return getRead() + " rows read: " + leads + " leads, " + skipped + " skipped";
    }
}
