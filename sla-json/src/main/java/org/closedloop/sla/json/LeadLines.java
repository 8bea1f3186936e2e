package org.closedloop.sla.json;

import org.jspecify.annotations.Nullable;

/** Where every line of an export went: {@code read = leads + skipped}; blank lines are told beside it. */
public final class LeadLines {

    private final long leads;
    private final long skipped;
    private final long blank;

    LeadLines(long leads, long skipped, long blank) {
        this.leads = leads;
        this.skipped = skipped;
        this.blank = blank;
    }

    /** Lines that have something on them. */
    public long getRead() {
        return leads + skipped;
    }

    /** Lines that became leads. */
    public long getLeads() {
        return leads;
    }

    /** Lines that became issues. */
    public long getSkipped() {
        return skipped;
    }

    /** Lines with nothing on them. */
    public long getBlank() {
        return blank;
    }

    /** Both together. */
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
