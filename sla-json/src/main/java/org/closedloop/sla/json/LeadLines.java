package org.closedloop.sla.json;

import org.jspecify.annotations.Nullable;

/** Counts of the lines of an export: {@code read = leads + skipped}; blank lines are counted separately. */
public final class LeadLines {

    private final long leads;
    private final long skipped;
    private final long blank;

    LeadLines(long leads, long skipped, long blank) {
        this.leads = leads;
        this.skipped = skipped;
        this.blank = blank;
    }

    /** The number of lines that are not blank. */
    public long getRead() {
        return leads + skipped;
    }

    /** The number of lines that were read as leads. */
    public long getLeads() {
        return leads;
    }

    /** The number of lines that were skipped, each with an issue. */
    public long getSkipped() {
        return skipped;
    }

    /** The number of blank lines. */
    public long getBlank() {
        return blank;
    }

    /** The sum of both counts. */
    LeadLines plus(LeadLines other) {
        return new LeadLines(leads + other.leads, skipped + other.skipped, blank + other.blank);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LeadLines that && leads == that.leads && skipped == that.skipped && blank == that.blank;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(31 * (31 * leads + skipped) + blank);
    }

    @Override
    public String toString() {
        return getRead() + " lines read: " + leads + " leads, " + skipped + " skipped; " + blank + " blank";
    }
}
