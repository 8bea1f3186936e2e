package org.closedloop.sla.funnel;

/**
 * An event that occurs at most once in each cycle of a lead.
 *
 * <p>Entries into stages are not included: each firm defines its own stages, and no duration is measured from them.
 */
public enum LeadEvent {
    /** The record was created, see {@link Lead#getCreatedAt}; for a later cycle, its start. */
    CREATED,
    /** Marketing handed it to sales, see {@link Lead#getHandedOverAt}. */
    HANDED_OVER,
    /** Sales accepted it, see {@link Lead#getAcceptedAt}. */
    ACCEPTED,
    /** Sales rejected it or gave it up, see {@link Rejection#getAt}. */
    REJECTED,
    /** It turned out to be none, see {@link Disqualification#getAt}. */
    DISQUALIFIED,
    /** A person in sales first contacted it, see {@link Lead#getFirstTouchAt}. */
    FIRST_TOUCH,
    /** Its deal was created, see {@link Deal#getCreatedAt}. */
    DEAL_CREATED,
    /** Its deal was won or lost, see {@link Deal#getClosedAt}. */
    DEAL_CLOSED,
    /** Its deal was reported back to marketing, see {@link Deal#getReportedBackAt}. */
    REPORTED_BACK
}
