package org.closedloop.sla.counting;

import org.closedloop.sla.metric.ResponseTime;

/**
 * Times the first touch by sales.
 *
 * <p>A rejection does not stop the clock: a lead that was rejected and never touched was not worked. A touch without a
 * start is unmeasured in the atom of the touch.
 */
final class ResponseTimeTally extends TimingTally {

    private final Moment start;

    ResponseTimeTally(ResponseTime metric, LeadFacts facts, Frame frame, Atoms atoms) {
        super(metric, metric.getWithin(), frame, atoms);
        this.start = facts.startOf(metric.getFrom());
    }

    @Override
    void count(LeadFacts facts, Issues issues) {
        Moment touch = facts.firstTouch;
        if (!start.isKnown()) {
            if (touch.isCounted()) {
                unmeasured(facts, touch);
                if (issues.count(Flaw.RESPONSE_WITHOUT_START, facts.record())) {
                    issues.describe(
                            Flaw.RESPONSE_WITHOUT_START,
                            facts.record(),
                            "must have a start of the response clock to be timed, but was only touched, "
                                    + touch.when());
                }
            }
        } else if (start.isCounted()) {
            if (touch.isCertainlyBefore(start)) {
                unmeasured(facts, start);
                if (issues.count(Flaw.RESPONSE_BEFORE_START, facts.record())) {
                    issues.describe(
                            Flaw.RESPONSE_BEFORE_START,
                            facts.record(),
                            "must not be touched before the response clock starts, but was " + touch.when() + " and "
                                    + start.when());
                }
            } else {
                time(facts, start, touch, facts.record().pauses, issues);
            }
        }
    }
}
