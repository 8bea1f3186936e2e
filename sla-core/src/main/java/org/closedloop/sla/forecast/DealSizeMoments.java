package org.closedloop.sla.forecast;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.evaluation.FunnelSummary;
import org.closedloop.sla.measurement.Amount;
import org.closedloop.sla.measurement.LeadCase;
import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.metric.LeadValue;
import org.closedloop.sla.metric.Metric;
import org.joda.money.Money;

/**
 * The amount by which sums of money vary: the mean of the squared amounts divided by the mean amount. If all deals had
 * this amount, a sum of a random number of them would have the same mean and variance.
 *
 * <p>It comes from the first of these that exists:
 *
 * <ol>
 *   <li>the worths of the segments of a {@link LeadValue}, each taken as equally frequent;
 *   <li>the single amounts of the window, if at least two are known and add up to its sum;
 *   <li>twice the average amount of the deals won in the agreement's period, which is right if amounts are distributed
 *       exponentially;
 *   <li>the variance between past windows, divided by their mean;
 *   <li>the single amount of the window.
 * </ol>
 *
 * @param amount the amount, positive
 * @param assumed whether the single amounts are not known
 */
record DealSizeMoments(double amount, boolean assumed) {

    /** The size for an open window; empty if nothing is known of amounts. */
    static Optional<DealSizeMoments> of(OpenWindow window, ToDoubleFunction<Measurement> money) {
        List<LeadCase> listed = listed(window.measured());
        return ofWorth(window.result().getMetric())
                .or(() -> listed.size() > 1 ? ofListed(listed) : Optional.empty())
                .or(() -> ofAverage(window.terms(), window.scorecard().getFunnel()))
                .or(() -> ofPast(window.past(), money))
                .or(() -> ofListed(listed))
                .filter(size -> size.amount > 0);
    }

    private static Optional<DealSizeMoments> ofWorth(Metric metric) {
        if (!(metric instanceof LeadValue value)) {
            return Optional.empty();
        }
        double[] worths = value.getWorth().values().stream()
                .mapToDouble(worth -> worth.getCloseRate()
                        .multiply(worth.getDealSize().getAmount())
                        .doubleValue())
                .toArray();
        return Optional.of(new DealSizeMoments(ratio(worths), false));
    }

    private static Optional<DealSizeMoments> ofListed(List<LeadCase> listed) {
        double[] amounts = listed.stream()
                .mapToDouble(lead -> lead.getAmount().orElseThrow().getAmount().doubleValue())
                .toArray();
        return amounts.length == 0 ? Optional.empty() : Optional.of(new DealSizeMoments(ratio(amounts), false));
    }

    /** The cases with an amount, if they are all that the sum consists of. */
    private static List<LeadCase> listed(Measurement measured) {
        if (!(measured instanceof Amount sum)) {
            return List.of();
        }
        List<LeadCase> listed = sum.getCases().stream()
                .filter(lead ->
                        lead.getAmount().filter(sum.getTotal()::isSameCurrency).isPresent())
                .toList();
        Money total = listed.stream()
                .map(lead -> lead.getAmount().orElseThrow())
                .reduce(Money.zero(sum.getTotal().getCurrencyUnit()), Money::plus);
        return total.equals(sum.getTotal()) ? listed : List.of();
    }

    private static Optional<DealSizeMoments> ofAverage(ResolvedTerms terms, FunnelSummary funnel) {
        long won = funnel.getDeals().map(deals -> deals.getPart()).orElse(0L);
        return won == 0
                ? Optional.empty()
                : funnel.getRevenue()
                        .map(Amount::getTotal)
                        .filter(total -> terms.getCurrency()
                                .filter(total.getCurrencyUnit()::equals)
                                .isPresent())
                        .map(total -> new DealSizeMoments(2 * total.getAmount().doubleValue() / won, true));
    }

    private static Optional<DealSizeMoments> ofPast(PriorWindows past, ToDoubleFunction<Measurement> money) {
        double mean = past.sum(money) / past.allDays();
        return past.isEmpty() || mean <= 0
                ? Optional.empty()
                : Optional.of(new DealSizeMoments(
                        EventRate.scatter(past.each(money), past.days(), mean)
                                / (past.windows().size() - 1)
                                / mean,
                        true));
    }

    private static double ratio(double[] amounts) {
        double sum = 0;
        double squares = 0;
        for (double amount : amounts) {
            sum += amount;
            squares += amount * amount;
        }
        return sum > 0 ? squares / sum : 0;
    }
}
