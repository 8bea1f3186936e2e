package org.closedloop.sla.counting;

import java.util.List;
import org.closedloop.sla.metric.Feedback;

/**
 * Times the report back to marketing after a deal's close.
 *
 * <p>A closed deal that was reported back and does not say when it closed is unmeasured in the atom of the report.
 */
final class FeedbackTally extends TimingTally {

    FeedbackTally(Feedback metric, Frame frame, Atoms atoms) {
        super(metric, metric.getWithin(), frame, atoms);
    }

    @Override
    void count(LeadFacts facts, Issues issues) {
        issues.checkCloseTime(facts);
        if (facts.isClosedWithoutTime()) {
            if (facts.reportBack.isCounted()) {
                unmeasured(facts, facts.reportBack);
            }
        } else if (facts.dealClose.isCounted()) {
            if (facts.reportBack.isCertainlyBefore(facts.dealClose)) {
                unmeasured(facts, facts.dealClose);
                if (issues.count(Flaw.FEEDBACK_BEFORE_CLOSE, facts.record())) {
                    issues.describe(
                            Flaw.FEEDBACK_BEFORE_CLOSE,
                            facts.record(),
                            "its deal must not be reported back before it closes, but was " + facts.reportBack.when()
                                    + " and " + facts.dealClose.when());
                }
            } else {
                time(facts, facts.dealClose, facts.reportBack, List.of(), issues);
            }
        }
    }
}
