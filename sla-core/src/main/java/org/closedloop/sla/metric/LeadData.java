package org.closedloop.sla.metric;

/** What a metric needs to know of leads and their deals, beside the stages that it names. */
public enum LeadData {
    /** Where a lead came from. */
    SOURCE,
    /** The market segment of a lead. */
    SEGMENT,
    /** How urgent a lead is. */
    PRIORITY,
    /** When a lead was created. */
    CREATION,
    /** When marketing handed a lead to sales. */
    HAND_OVER,
    /** When sales accepted a lead. */
    ACCEPTANCE,
    /** When a person of sales first got in touch with a lead. */
    FIRST_TOUCH,
    /** When sales rejected a lead. */
    REJECTION,
    /** Why sales rejected a lead. */
    REJECTION_REASON,
    /** How often sales tried to reach a lead. */
    CONTACT_ATTEMPTS,
    /** When a deal was closed; every metric of deals needs it. */
    CLOSE,
    /** Which deals were lost. */
    LOSS,
    /** What a deal is worth. */
    AMOUNT,
    /** The touches that attribution may credit. */
    TOUCHES,
    /** When sales reported a closed deal back to marketing. */
    REPORT_BACK
}
