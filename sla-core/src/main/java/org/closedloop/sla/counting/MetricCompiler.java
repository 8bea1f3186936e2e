package org.closedloop.sla.counting;

import java.util.Optional;
import org.closedloop.sla.counting.event.TimeBuckets;
import org.closedloop.sla.metric.Acceptance;
import org.closedloop.sla.metric.AttributedShare;
import org.closedloop.sla.metric.CloseRate;
import org.closedloop.sla.metric.CohortRevenue;
import org.closedloop.sla.metric.Completeness;
import org.closedloop.sla.metric.ContactAttempts;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.DealCount;
import org.closedloop.sla.metric.DealSize;
import org.closedloop.sla.metric.DisqualificationCount;
import org.closedloop.sla.metric.Feedback;
import org.closedloop.sla.metric.LeadValue;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.NonRejection;
import org.closedloop.sla.metric.Reacceptance;
import org.closedloop.sla.metric.RejectionCount;
import org.closedloop.sla.metric.RejectionReasons;
import org.closedloop.sla.metric.ReportDelivery;
import org.closedloop.sla.metric.ResponseTime;
import org.closedloop.sla.metric.Revenue;
import org.closedloop.sla.metric.SalesCycle;
import org.closedloop.sla.metric.StageCount;
import org.closedloop.sla.metric.StageDuration;
import org.closedloop.sla.metric.WinRate;

/**
 * Creates the tally of each metric.
 *
 * @param context the terms, day and rates
 * @param buckets the buckets of the period
 * @param facts the occurrences of the current lead
 */
record MetricCompiler(CountContext context, TimeBuckets buckets, LeadFacts facts)
        implements Metric.Visitor<Optional<Tally>> {

    /**
     * Returns the tally of a metric; empty if it does not depend on leads.
     *
     * @throws IllegalArgumentException if the terms lack a definition that it needs
     */
    Optional<Tally> compile(Metric metric) {
        return metric.accept(this);
    }

    @Override
    public Optional<Tally> visit(StageCount metric) {
        return Optional.of(new StageTally(metric, facts, buckets));
    }

    @Override
    public Optional<Tally> visit(LeadValue metric) {
        return Optional.of(new LeadValueTally(metric, facts, context, buckets));
    }

    @Override
    public Optional<Tally> visit(Conversion metric) {
        return Optional.of(
                switch (metric.getBasis()) {
                    case COHORT -> cohort(metric);
                    case PERIOD -> new PeriodTally(metric, facts, buckets);
                });
    }

    private Tally cohort(Conversion metric) {
        return metric.getWithin()
                .<Tally>map(within -> new MaturingCohortTally(metric, within, facts, context, buckets))
                .orElseGet(() -> new CohortTally(metric, facts, buckets));
    }

    @Override
    public Optional<Tally> visit(Acceptance metric) {
        return Optional.of(new AcceptanceTally(metric, buckets));
    }

    @Override
    public Optional<Tally> visit(CloseRate metric) {
        return Optional.of(new CloseRateTally(metric, buckets));
    }

    @Override
    public Optional<Tally> visit(Revenue metric) {
        return Optional.of(new RevenueTally(metric, context, buckets));
    }

    @Override
    public Optional<Tally> visit(AttributedShare metric) {
        return Optional.of(new AttributedShareTally(metric, context, buckets));
    }

    @Override
    public Optional<Tally> visit(ResponseTime metric) {
        return Optional.of(new ResponseTimeTally(metric, facts, context, buckets));
    }

    @Override
    public Optional<Tally> visit(ContactAttempts metric) {
        return Optional.of(new ContactAttemptsTally(metric, buckets));
    }

    @Override
    public Optional<Tally> visit(RejectionReasons metric) {
        return Optional.of(new RejectionReasonsTally(metric, buckets));
    }

    @Override
    public Optional<Tally> visit(RejectionCount metric) {
        return Optional.of(ReasonCountTally.of(metric, facts, buckets));
    }

    @Override
    public Optional<Tally> visit(DisqualificationCount metric) {
        return Optional.of(ReasonCountTally.of(metric, facts, buckets));
    }

    @Override
    public Optional<Tally> visit(NonRejection metric) {
        return Optional.of(new NonRejectionTally(metric, buckets));
    }

    @Override
    public Optional<Tally> visit(Reacceptance metric) {
        return Optional.of(new ReacceptanceTally(metric, buckets));
    }

    @Override
    public Optional<Tally> visit(Feedback metric) {
        return Optional.of(new FeedbackTally(metric, context, buckets));
    }

    @Override
    public Optional<Tally> visit(Completeness metric) {
        return Optional.of(new CompletenessTally(metric, buckets));
    }

    @Override
    public Optional<Tally> visit(StageDuration metric) {
        return Optional.of(new StageDurationTally(metric, facts, context, buckets));
    }

    @Override
    public Optional<Tally> visit(SalesCycle metric) {
        return Optional.of(new SalesCycleTally(metric, facts, context, buckets));
    }

    @Override
    public Optional<Tally> visit(DealCount metric) {
        return Optional.of(new DealCountTally(metric, buckets));
    }

    @Override
    public Optional<Tally> visit(WinRate metric) {
        return Optional.of(new WinRateTally(metric, buckets));
    }

    @Override
    public Optional<Tally> visit(DealSize metric) {
        return Optional.of(new DealSizeTally(metric, context, buckets));
    }

    @Override
    public Optional<Tally> visit(CohortRevenue metric) {
        return Optional.of(new CohortRevenueTally(metric, facts, context, buckets));
    }

    /** Empty: report deliveries do not depend on leads. */
    @Override
    public Optional<Tally> visit(ReportDelivery metric) {
        return Optional.empty();
    }
}
