package org.closedloop.sla.funnel;

/**
 * What happens to a lead at most once, and when: the nouns for its single times.
 *
 * <p>The entries into stages are none of them: they are as many as a firm's funnel has, and nothing is timed by them.
 */
public enum LeadEvent {
    /** The record was made, see {@link Lead#getCreatedAt}. */
    CREATED,
    /** Marketing handed it to sales, see {@link Lead#getHandedOverAt}. */
    HANDED_OVER,
    /** Sales accepted it, see {@link Lead#getAcceptedAt}. */
    ACCEPTED,
    /** Sales rejected it or gave it up, see {@link Rejection#getAt}. */
    REJECTED,
    /** Somebody in sales first got in touch, see {@link Lead#getFirstTouchAt}. */
    FIRST_TOUCH,
    /** Its deal was won or lost, see {@link Deal#getClosedAt}. */
    DEAL_CLOSED,
    /** Its deal was reported back to marketing, see {@link Deal#getReportedBackAt}. */
    REPORTED_BACK
}
