package org.closedloop.sla.counting;

/** What can be wrong with a sound record, so that a part of it is left out; each at most once per lead. */
enum Flaw {
    /** A cohort's later stage was entered before the earlier one: not converted. */
    STAGES_BACKWARDS("stages-backwards"),
    /** Accepted before it was handed over: not accepted. */
    ACCEPTED_BEFORE_HAND_OVER("accepted-before-hand-over"),
    /** A closed deal that belongs to no window. */
    CLOSED_WITHOUT_TIME("closed-without-time"),
    /** A won deal that adds no revenue. */
    WON_WITHOUT_AMOUNT("won-without-amount"),
    /** A won deal whose amount is left out. */
    NEGATIVE_AMOUNT("negative-amount"),
    /** Touched before the clock started: unmeasured. */
    RESPONSE_BEFORE_START("response-before-start"),
    /** Touched, and the clock never started: unmeasured. */
    RESPONSE_WITHOUT_START("response-without-start"),
    /** Reported back before the deal was closed: unmeasured. */
    FEEDBACK_BEFORE_CLOSE("feedback-before-close"),
    /** Only the day is known of what is timed: unmeasured. */
    DATE_WITHOUT_TIME("date-without-time");

    private final String code;

    Flaw(String code) {
        this.code = code;
    }

    /** The stable code of its issues. */
    String code() {
        return code;
    }
}
