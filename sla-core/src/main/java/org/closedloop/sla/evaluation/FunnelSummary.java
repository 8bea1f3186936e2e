package org.closedloop.sla.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.definition.ConversionRate;
import org.closedloop.sla.definition.FunnelStage;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.Count;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/** The funnel from the agreement's first day to now. What nobody counted is absent, not zero. */
@Value.Immutable
public interface FunnelSummary extends WithFunnelSummary {

    /** How many leads entered each stage, in the funnel's order. */
    Map<Stage, Long> getStages();

    /** The named conversion rates, in the agreement's order. */
    Map<String, Ratio> getRates();

    /** Deals won, of deals closed. */
    Optional<Ratio> getDeals();

    /** Revenue won. */
    Optional<Amount> getRevenue();

    /** The summary of these numbers over the whole period. */
    static FunnelSummary of(ResolvedTerms terms, FunnelNumbers numbers) {
        DateRange period = terms.getPeriod();
        Builder summary = builder();
        for (FunnelStage stage : terms.getAgreement().getDefinitions().getStages()) {
            numbers.find(period, ResolvedTerms.stageMetric(stage.getStage()))
                    .map(Count.class::cast)
                    .ifPresent(count -> summary.putStage(stage.getStage(), count.getValue()));
        }
        for (ConversionRate rate : terms.getAgreement().getDefinitions().getConversionRates()) {
            numbers.find(period, ResolvedTerms.rateMetric(rate))
                    .map(Ratio.class::cast)
                    .ifPresent(ratio -> summary.putRate(rate.getName(), ratio.withCases(List.of())));
        }
        numbers.find(period, ResolvedTerms.DEALS)
                .map(Ratio.class::cast)
                .ifPresent(deals -> summary.deals(deals.withCases(List.of())));
        numbers.find(period, ResolvedTerms.REVENUE).map(Amount.class::cast).ifPresent(summary::revenue);
        return summary.build();
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds summaries. */
    final class Builder extends ImmutableFunnelSummary.Builder {}
}
