package org.closedloop.sla.counting;

import org.closedloop.sla.counting.event.IssueKind;
import org.closedloop.sla.counting.event.Occurrence;
import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.metric.ResponseTime;

/**
 * Measures the time to the first touch by sales.
 *
 * <p>A rejection does not stop the clock: a lead that was rejected but never touched was not worked. A touched lead
 * without a start is unmeasured in the bucket of the touch.
 */
final class ResponseTimeTally extends TimingTally {

    private final Occurrence start;

    ResponseTimeTally(ResponseTime metric, LeadFacts facts, CountContext context, TimeBuckets buckets) {
        super(metric, metric.getWithin(), context, buckets);
        this.start = facts.startOf(metric.getFrom());
    }

    @Override
    void count(LeadFacts facts, IssueCollector issues) {
        Occurrence touch = facts.firstTouch;
        if (!start.isKnown()) {
            if (touch.isCounted()) {
                unmeasured(facts, touch);
                issues.add(
                        IssueKind.RESPONSE_WITHOUT_START,
                        facts.record(),
                        () -> "must have a start of the response clock to be timed, but was only touched, "
                                + touch.when());
            }
        } else if (start.isCounted()) {
            if (touch.isCertainlyBefore(start)) {
                unmeasured(facts, start);
                issues.add(
                        IssueKind.RESPONSE_BEFORE_START,
                        facts.record(),
                        () -> "must not be touched before the response clock starts, but was " + touch.when() + " and "
                                + start.when());
            } else {
                time(facts, start, touch, facts.cycle().pauses, issues);
            }
        }
    }
}
