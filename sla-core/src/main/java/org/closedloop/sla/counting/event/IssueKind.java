package org.closedloop.sla.counting.event;

/**
 * The kinds of issues in a valid record, whose invalid part is ignored; each occurs at most once per cycle of a lead.
 */
public enum IssueKind {
    /** The later stage of a metric was entered before the earlier one; not converted, or unmeasured. */
    STAGES_BACKWARDS("stages-backwards"),
    /** The lead was accepted before it was handed over; not accepted. */
    ACCEPTED_BEFORE_HAND_OVER("accepted-before-hand-over"),
    /** The lead was rejected before it was handed over; rejected. */
    REJECTED_BEFORE_HAND_OVER("rejected-before-hand-over"),
    /** A cycle started before the former one ended; both are counted. */
    CYCLE_BEFORE_END("cycle-before-end"),
    /** An event of a cycle is before its start; no time is measured in the cycle. */
    EVENT_BEFORE_CYCLE("event-before-cycle"),
    /** A closed deal has no closing time; it belongs to no window. */
    CLOSED_WITHOUT_TIME("closed-without-time"),
    /** A won deal has no amount; it adds no revenue. */
    WON_WITHOUT_AMOUNT("won-without-amount"),
    /** A won deal has a negative amount, which is ignored. */
    NEGATIVE_AMOUNT("negative-amount"),
    /** The lead was touched before the clock started; unmeasured. */
    RESPONSE_BEFORE_START("response-before-start"),
    /** The lead was touched, but the clock never started; unmeasured. */
    RESPONSE_WITHOUT_START("response-without-start"),
    /** The deal was won before the sales cycle started; unmeasured. */
    CLOSE_BEFORE_START("close-before-start"),
    /** A deal has no time of creation; it belongs to no window of created deals. */
    DEAL_WITHOUT_CREATION("deal-without-creation"),
    /** The deal was reported back before it was closed; unmeasured. */
    FEEDBACK_BEFORE_CLOSE("feedback-before-close"),
    /** Only the day of a timed event is known; unmeasured. */
    DATE_WITHOUT_TIME("date-without-time");

    private final String code;

    IssueKind(String code) {
        this.code = code;
    }

    /** The stable code of its issues. */
    public String code() {
        return code;
    }
}
