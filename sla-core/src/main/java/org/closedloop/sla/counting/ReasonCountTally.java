package org.closedloop.sla.counting;

import java.util.function.Function;
import java.util.function.Predicate;
import org.closedloop.sla.counting.event.Occurrence;
import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.counting.state.ReasonCounts;
import org.closedloop.sla.counting.state.StateReader;
import org.closedloop.sla.counting.state.StateWriter;
import org.closedloop.sla.counting.value.ReasonText;
import org.closedloop.sla.measurement.Count;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.measurement.ReasonCount;
import org.closedloop.sla.metric.DisqualificationCount;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.RejectionCount;

/** Counts the leads rejected or disqualified, in all or for certain reasons, by reason. */
final class ReasonCountTally extends Tally {

    private final LeadCase.Kind kind;
    private final Occurrence event;
    private final Function<CycleRecord, ReasonText> reason;
    private final Predicate<String> counts;
    private final ReasonCounts reasons;

    private ReasonCountTally(
            Metric metric,
            LeadCase.Kind kind,
            Occurrence event,
            Function<CycleRecord, ReasonText> reason,
            Predicate<String> counts,
            TimeBuckets buckets) {
        super(metric, 1, buckets);
        this.kind = kind;
        this.event = event;
        this.reason = reason;
        this.counts = counts;
        this.reasons = new ReasonCounts(buckets.size());
    }

    static ReasonCountTally of(RejectionCount metric, LeadFacts facts, TimeBuckets buckets) {
        return new ReasonCountTally(
                metric,
                LeadCase.Kind.REJECTED,
                facts.rejection,
                cycle -> cycle.rejectionReason,
                metric::counts,
                buckets);
    }

    static ReasonCountTally of(DisqualificationCount metric, LeadFacts facts, TimeBuckets buckets) {
        return new ReasonCountTally(
                metric,
                LeadCase.Kind.DISQUALIFIED,
                facts.disqualification,
                cycle -> cycle.disqualificationReason,
                metric::counts,
                buckets);
    }

    @Override
    void count(LeadFacts facts, IssueCollector issues) {
        if (event.isCounted()) {
            String why = reason.apply(facts.cycle()).orBlank();
            if (counts.test(why)) {
                increment(event.bucket(), 0);
                reasons.add(event.bucket(), why);
                keep(facts, kind, event);
            }
        }
    }

    @Override
    void merge(Tally other) {
        super.merge(other);
        reasons.merge(((ReasonCountTally) other).reasons);
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
    Count measure(int from, int to) {
        return Count.builder()
                .value(sum(0, from, to))
                .reasons(ReasonCount.listOf(reasons.sum(from, to)))
                .cases(cases(from, to))
                .build();
    }
}
