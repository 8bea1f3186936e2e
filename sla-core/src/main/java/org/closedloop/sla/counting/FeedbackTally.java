package org.closedloop.sla.counting;

import java.util.List;
import org.closedloop.sla.counting.event.IssueKind;
import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.metric.Feedback;

/**
 * Measures the time from a deal's close to the report back to marketing.
 *
 * <p>A reported deal without a closing time is unmeasured in the bucket of the report.
 */
final class FeedbackTally extends TimingTally {

    FeedbackTally(Feedback metric, CountContext context, TimeBuckets buckets) {
        super(metric, metric.getWithin(), context, buckets);
    }

    @Override
    void count(LeadFacts facts, IssueCollector issues) {
        issues.checkCloseTime(facts);
        if (facts.isClosedWithoutTime()) {
            if (facts.reportBack.isCounted()) {
                unmeasured(facts, facts.reportBack);
            }
        } else if (facts.dealClose.isCounted()) {
            if (facts.reportBack.isCertainlyBefore(facts.dealClose)) {
                unmeasured(facts, facts.dealClose);
                issues.add(
                        IssueKind.FEEDBACK_BEFORE_CLOSE,
                        facts.record(),
                        () -> "its deal must not be reported back before it closes, but was " + facts.reportBack.when()
                                + " and " + facts.dealClose.when());
            } else {
                time(facts, facts.dealClose, facts.reportBack, List.of(), issues);
            }
        }
    }
}
