package org.closedloop.sla.metric;

/** The data of leads and deals that a metric needs, other than stages. */
public enum LeadData {
    /** The source of a lead. */
    SOURCE,
    /** The market segment of a lead. */
    SEGMENT,
    /** The priority of a lead. */
    PRIORITY,
    /** The time when a lead was created. */
    CREATION,
    /** The time when marketing handed a lead over to sales. */
    HAND_OVER,
    /** The time when sales accepted a lead. */
    ACCEPTANCE,
    /** The time of the first contact by a person in sales. */
    FIRST_TOUCH,
    /** The time when sales rejected a lead. */
    REJECTION,
    /** The reason why sales rejected a lead. */
    REJECTION_REASON,
    /** The time when a lead was disqualified. */
    DISQUALIFICATION,
    /** The reason why a lead was disqualified. */
    DISQUALIFICATION_REASON,
    /** The later cycles of recycled leads. */
    LATER_CYCLES,
    /** The attempts of sales to contact a lead. */
    CONTACT_ATTEMPTS,
    /** The time when a deal was created. */
    DEAL_CREATION,
    /** The time when a deal was closed; every metric of deals needs it. */
    CLOSE,
    /** The deals that were lost. */
    LOSS,
    /** The value of a deal. */
    AMOUNT,
    /** The touches that attribution may credit. */
    TOUCHES,
    /** The time when sales reported a closed deal back to marketing. */
    REPORT_BACK
}
