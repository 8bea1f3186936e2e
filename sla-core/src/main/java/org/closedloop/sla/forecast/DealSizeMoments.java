package org.closedloop.sla.forecast;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.evaluation.FunnelSummary;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.metric.LeadValue;

/**
 * The mean amount of a deal, and the amount by which sums of money vary, the size: the mean of the squared amounts
 * divided by the mean amount. If all deals had this amount, a sum of a random number of them would have the same
 * variance.
 *
 * <p>They come from the first of these that exists:
 *
 * <ol>
 *   <li>the worths of the segments of a {@link LeadValue}, each taken as equally frequent;
 *   <li>the amounts of single deals in the window and the past ones, {@link KnownAmounts}; the mean is that of the
 *       deals won in the agreement's period unless more deals than {@value #ENOUGH} are known. Without any known deal,
 *       the size is twice the mean, which is right if amounts are distributed exponentially;
 *   <li>the variance between past windows, divided by their mean, and half of it as the mean.
 * </ol>
 *
 * @param mean the mean amount of a deal, positive
 * @param size the size, positive
 * @param assumed whether the single amounts of the window are not known
 */
record DealSizeMoments(double mean, double size, boolean assumed) {

    private static final int ENOUGH = 10;

    /** The moments for an open window; empty if nothing is known of amounts. */
    static Optional<DealSizeMoments> of(OpenWindow window, ToDoubleFunction<Measurement> money) {
        if (window.result().getMetric() instanceof LeadValue value) {
            return ofWorth(value);
        }
        KnownAmounts known = new KnownAmounts();
        boolean all = known.add(window.measured());
        for (PastWindow past : window.past().windows()) {
            known.add(past.measurement());
        }
        double average = known.deals() > ENOUGH
                ? known.mean()
                : average(window.terms(), window.scorecard().getFunnel()).orElseGet(known::mean);
        return average > 0
                ? Optional.of(new DealSizeMoments(average, known.size(average), !all))
                : ofPast(window.past(), money);
    }

    private static Optional<DealSizeMoments> ofWorth(LeadValue value) {
        double sum = 0;
        double squares = 0;
        for (var worth : value.getWorth().values()) {
            double amount = worth.getCloseRate().doubleValue()
                    * worth.getDealSize().getAmount().doubleValue();
            sum += amount;
            squares += amount * amount;
        }
        return sum > 0
                ? Optional.of(new DealSizeMoments(sum / value.getWorth().size(), squares / sum, false))
                : Optional.empty();
    }

    /** The average of the deals won in the agreement's period. */
    private static Optional<Double> average(ResolvedTerms terms, FunnelSummary funnel) {
        long won = funnel.getDeals().map(deals -> deals.getPart()).orElse(0L);
        return won == 0
                ? Optional.empty()
                : funnel.getRevenue()
                        .map(Amount::getTotal)
                        .filter(total -> terms.getCurrency()
                                .filter(total.getCurrencyUnit()::equals)
                                .isPresent())
                        .map(total -> total.getAmount().doubleValue() / won)
                        .filter(mean -> mean > 0);
    }

    private static Optional<DealSizeMoments> ofPast(PriorWindows past, ToDoubleFunction<Measurement> money) {
        if (past.isEmpty()) {
            return Optional.empty();
        }
        double mean = past.sum(money) / past.allDays();
        double size = EventRate.scatter(past.each(money), past.days(), mean)
                / (past.windows().size() - 1)
                / mean;
        return mean > 0 && size > 0 ? Optional.of(new DealSizeMoments(size / 2, size, true)) : Optional.empty();
    }
}
