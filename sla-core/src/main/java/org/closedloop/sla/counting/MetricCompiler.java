package org.closedloop.sla.counting;

import java.util.Optional;
import org.closedloop.sla.metric.Acceptance;
import org.closedloop.sla.metric.AttributedShare;
import org.closedloop.sla.metric.CloseRate;
import org.closedloop.sla.metric.Completeness;
import org.closedloop.sla.metric.ContactAttempts;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.Feedback;
import org.closedloop.sla.metric.LeadValue;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.RejectionReasons;
import org.closedloop.sla.metric.ReportDelivery;
import org.closedloop.sla.metric.ResponseTime;
import org.closedloop.sla.metric.Revenue;
import org.closedloop.sla.metric.StageCount;

/**
 * Makes metrics ready for counting.
 *
 * @param frame what the count rests on
 * @param atoms the period, cut
 * @param facts where tallies find the lead's moments
 */
record MetricCompiler(Frame frame, Atoms atoms, LeadFacts facts) implements Metric.Visitor<Optional<Tally>> {

    /**
     * The tally of this metric; none if leads say nothing about it.
     *
     * @throws IllegalArgumentException if the terms lack what it needs
     */
    Optional<Tally> compile(Metric metric) {
        return metric.accept(this);
    }

    @Override
    public Optional<Tally> visit(StageCount metric) {
        return Optional.of(new StageTally(metric, facts, atoms));
    }

    @Override
    public Optional<Tally> visit(LeadValue metric) {
        return Optional.of(new LeadValueTally(metric, facts, frame, atoms));
    }

    @Override
    public Optional<Tally> visit(Conversion metric) {
        return Optional.of(
                switch (metric.getBasis()) {
                    case COHORT -> new CohortTally(metric, facts, atoms);
                    case PERIOD -> new PeriodTally(metric, facts, atoms);
                });
    }

    @Override
    public Optional<Tally> visit(Acceptance metric) {
        return Optional.of(new AcceptanceTally(metric, atoms));
    }

    @Override
    public Optional<Tally> visit(CloseRate metric) {
        return Optional.of(new CloseRateTally(metric, atoms));
    }

    @Override
    public Optional<Tally> visit(Revenue metric) {
        return Optional.of(new RevenueTally(metric, frame, atoms));
    }

    @Override
    public Optional<Tally> visit(AttributedShare metric) {
        return Optional.of(new AttributedShareTally(metric, frame, atoms));
    }

    @Override
    public Optional<Tally> visit(ResponseTime metric) {
        return Optional.of(new ResponseTimeTally(metric, facts, frame, atoms));
    }

    @Override
    public Optional<Tally> visit(ContactAttempts metric) {
        return Optional.of(new ContactAttemptsTally(metric, atoms));
    }

    @Override
    public Optional<Tally> visit(RejectionReasons metric) {
        return Optional.of(new RejectionReasonsTally(metric, atoms));
    }

    @Override
    public Optional<Tally> visit(Feedback metric) {
        return Optional.of(new FeedbackTally(metric, frame, atoms));
    }

    @Override
    public Optional<Tally> visit(Completeness metric) {
        return Optional.of(new CompletenessTally(metric, atoms));
    }

    /** Reports are no leads. */
    @Override
    public Optional<Tally> visit(ReportDelivery metric) {
        return Optional.empty();
    }
}
