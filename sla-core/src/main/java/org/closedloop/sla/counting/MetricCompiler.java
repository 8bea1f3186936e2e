package org.closedloop.sla.counting;

import java.util.Optional;
import org.closedloop.sla.metric.Acceptance;
import org.closedloop.sla.metric.AttributedShare;
import org.closedloop.sla.metric.CloseRate;
import org.closedloop.sla.metric.Completeness;
import org.closedloop.sla.metric.ContactAttempts;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.ConversionBasis;
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
record MetricCompiler(Frame frame, Atoms atoms, LeadFacts facts) {

    /**
     * The tally of this metric; none if leads say nothing about it.
     *
     * @throws IllegalArgumentException if the terms lack what it needs
     */
    Optional<Tally> compile(Metric metric) {
        if (metric instanceof ReportDelivery) {
            return Optional.empty();
        }
        if (metric instanceof StageCount stage) {
            return Optional.of(new StageTally(stage, facts, atoms));
        }
        if (metric instanceof LeadValue value) {
            return Optional.of(new LeadValueTally(value, facts, frame, atoms));
        }
        if (metric instanceof Conversion conversion) {
            return Optional.of(
                    conversion.getBasis() == ConversionBasis.COHORT
                            ? new CohortTally(conversion, facts, atoms)
                            : new PeriodTally(conversion, facts, atoms));
        }
        if (metric instanceof Revenue revenue) {
            return Optional.of(new RevenueTally(revenue, frame, atoms));
        }
        if (metric instanceof AttributedShare share) {
            return Optional.of(new AttributedShareTally(share, frame, atoms));
        }
        if (metric instanceof ResponseTime response) {
            return Optional.of(new ResponseTimeTally(response, facts, frame, atoms));
        }
        if (metric instanceof Feedback feedback) {
            return Optional.of(new FeedbackTally(feedback, frame, atoms));
        }
        return Optional.of(compileRatio(metric));
    }

    private Tally compileRatio(Metric metric) {
        if (metric instanceof Acceptance acceptance) {
            return new AcceptanceTally(acceptance, atoms);
        }
        if (metric instanceof CloseRate closeRate) {
            return new CloseRateTally(closeRate, atoms);
        }
        if (metric instanceof ContactAttempts attempts) {
            return new ContactAttemptsTally(attempts, atoms);
        }
        if (metric instanceof RejectionReasons reasons) {
            return new RejectionReasonsTally(reasons, atoms);
        }
        if (metric instanceof Completeness completeness) {
            return new CompletenessTally(completeness, atoms);
        }
        throw new AssertionError("no tally for " + metric);
    }
}
