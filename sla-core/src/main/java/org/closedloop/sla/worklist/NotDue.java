package org.closedloop.sla.worklist;

/** Why a lead is not open; if several reasons apply, the first is counted. */
public enum NotDue {
    /** A person in sales has contacted it. */
    TOUCHED,
    /** Its deal is won or lost. */
    CLOSED,
    /** It was disqualified. */
    DISQUALIFIED,
    /** It was rejected, not before its clock started. */
    REJECTED,
    /** It is excluded from the response times that would select it. */
    EXCLUDED,
    /** No clock has started. */
    NOT_STARTED,
    /** Its clock started on a day outside the agreement's period. */
    OUTSIDE,
    /** The response times that select it do not count its open cycle. */
    OTHER_CYCLE,
    /** No response time of the agreement selects it. */
    UNRELATED
}
