package org.closedloop.sla.counting;

import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.measurement.LeadAccount;

/**
 * Counts leads one by one, and can be merged, so that a reader fills it from one thread or from several.
 *
 * @param <C> the type of counter that it can be merged with, which is its own
 */
public interface LeadCounter<C extends LeadCounter<C>> {

    /** Counts a lead. */
    void add(Lead lead);

    /**
     * Counts a lead given as a record, which can be reused afterwards.
     *
     * @throws IllegalArgumentException if it has no id
     */
    void add(LeadRecord lead);

    /** Adds an issue that a reader reports; if its effect is SKIPPED, the record counts as skipped. */
    void note(LeadIssue issue);

    /**
     * Adds all issues that the reader of a part of a file reports.
     *
     * @throws IllegalArgumentException if the account contains counted or outside records, or keeps too few issues
     */
    void note(LeadAccount records);

    /** Returns an empty counter with which this one can be merged. */
    C neutral();

    /**
     * Adds the counts of another counter, which remains unchanged.
     *
     * @return this counter
     * @throws IllegalArgumentException if the other counter counts something else
     */
    C merge(C other);
}
