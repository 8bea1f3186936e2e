package org.closedloop.sla.counting;

import java.util.List;
import org.closedloop.sla.counting.event.IssueKind;
import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.counting.state.ReasonCounts;
import org.closedloop.sla.counting.state.StateReader;
import org.closedloop.sla.counting.state.StateWriter;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.measurement.ReasonCount;
import org.closedloop.sla.metric.NonRejection;

/** Counts the leads handed over, those of them that were not rejected, and the others by reason. */
final class NonRejectionTally extends RatioTally {

    private final ReasonCounts reasons;

    NonRejectionTally(NonRejection metric, TimeBuckets buckets) {
        super(metric, LeadCase.Kind.REJECTED, buckets);
        this.reasons = new ReasonCounts(buckets.size());
    }

    @Override
    void count(LeadFacts facts, IssueCollector issues) {
        if (!facts.handOver.isCounted()) {
            return;
        }
        if (facts.rejection.isCertainlyBefore(facts.handOver)) {
            issues.add(
                    IssueKind.REJECTED_BEFORE_HAND_OVER,
                    facts.record(),
                    () -> "must not be rejected before it is handed over, but was " + facts.rejection.when() + " and "
                            + facts.handOver.when());
        }
        boolean rejected = facts.rejection.isKnown();
        addToRatio(facts, facts.handOver, !rejected);
        if (rejected) {
            reasons.add(facts.handOver.bucket(), facts.cycle().rejectionReason.orBlank());
        }
    }

    @Override
    void merge(Tally other) {
        super.merge(other);
        reasons.merge(((NonRejectionTally) other).reasons);
    }

    @Override
    void write(StateWriter out) {
        super.write(out);
        reasons.write(out);
    }

    @Override
    void read(StateReader in) {
        super.read(in);
        reasons.read(in);
    }

    @Override
    List<ReasonCount> reasons(int from, int to) {
        return ReasonCount.listOf(reasons.sum(from, to));
    }
}
