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
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.measurement.Ratio;
import org.closedloop.sla.time.DateRange;
import org.immutables.value.Value;

/**
 * The funnel from the agreement's first day to the as-of day. A stage that was not counted, or that no lead has entered
 * at all, is absent; a stage that only leads outside the period have entered is 0.
 */
@Value.Immutable
public interface FunnelSummary extends WithFunnelSummary {

    /** The number of leads that entered each stage with data, in the funnel's order. */
    Map<Stage, Long> getStages();

    /** The named conversion rates with data, in the agreement's order. */
    Map<String, Ratio> getRates();

    /** The share of the closed deals that was won. */
    Optional<Ratio> getDeals();

    /** The revenue won. */
    Optional<Amount> getRevenue();

    /** Returns the summary of these numbers over the whole period. */
    static FunnelSummary of(ResolvedTerms terms, FunnelNumbers numbers) {
        DateRange period = terms.getPeriod();
        Builder summary = builder();
        for (FunnelStage stage : terms.getAgreement().getDefinitions().getStages()) {
            find(numbers, period, ResolvedTerms.stageMetric(stage.getStage()), Count.class)
                    .ifPresent(count -> summary.putStage(stage.getStage(), count.getValue()));
        }
        for (ConversionRate rate : terms.getAgreement().getDefinitions().getConversionRates()) {
            find(numbers, period, ResolvedTerms.rateMetric(rate), Ratio.class)
                    .ifPresent(ratio -> summary.putRate(rate.getName(), ratio.withCases(List.of())));
        }
        find(numbers, period, ResolvedTerms.DEALS, Ratio.class)
                .ifPresent(deals -> summary.deals(deals.withCases(List.of())));
        find(numbers, period, ResolvedTerms.REVENUE, Amount.class).ifPresent(summary::revenue);
        return summary.build();
    }

    private static <T extends Measurement> Optional<T> find(
            FunnelNumbers numbers, DateRange period, String metric, Class<T> type) {
        Optional<Measurement> found = numbers.find(period, metric);
        found.filter(measurement -> !type.isInstance(measurement)).ifPresent(measurement -> {
            throw new IllegalArgumentException("funnel in " + period + ": metric '" + metric + "' must give a "
                    + type.getSimpleName() + ", but was " + measurement);
        });
        return found.map(type::cast);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds summaries. */
    final class Builder extends ImmutableFunnelSummary.Builder {}
}
