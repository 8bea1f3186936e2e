/**
 * Forecasts how open windows will end.
 *
 * <p>Start at {@link org.closedloop.sla.forecast.Forecaster}, a pure function, and read its
 * {@link org.closedloop.sla.forecast.Forecast} from the target down to the window. A
 * {@link org.closedloop.sla.forecast.WindowForecast} has the probability that the target is met, the value expected at
 * the end of the window, and an interval that contains it with a probability of 80 %.
 *
 * <p>The models are:
 *
 * <ul>
 *   <li>numbers of leads: gamma-Poisson. The leads of a window come at a constant rate per working day, which differs
 *       from window to window; the number still to come has a negative binomial distribution ({@code CountModel});
 *   <li>sums of money: the same for the number of deals, times their amounts. The sum still to come is 0 with the
 *       probability that no deal comes; otherwise it has a gamma distribution, so that its mean and variance are those
 *       of the deals ({@code MoneyModel}). How much amounts vary is known from the largest deals that sums list
 *       ({@code KnownAmounts});
 *   <li>shares of leads: beta-binomial for the leads still to come, whose number follows the first model
 *       ({@code ShareModel}). Every number of leads is counted with its probability if few are to come, else the
 *       expected one; for a conversion by period, whose two counts are independent, the ratio of both
 *       ({@code PeriodRatioModel}); for shares of money, its continuous form ({@code MoneyShareModel}).
 * </ul>
 *
 * <p>The rate before the window began, the prior, is estimated from past windows by the method of moments: the earlier
 * windows of the scorecard, and those of the history. With fewer than three of them, the weak prior of Jeffreys is
 * used, and the forecast rests on the open window alone.
 *
 * <p>Tests compare forecasts of numbers, shares and money with simulated months whose rates differ from month to month:
 * the intervals contain the end with 78 to 82 %, and the probabilities have a lower Brier score than the pace. Outside
 * of the models are rates, probabilities and amounts that change lastingly between the past windows and the open one.
 * If windows do not differ at all, or none is known and fewer than ten leads or deals have come, intervals can be too
 * wide; amounts of which a few bring most of the money make them too narrow.
 *
 * <p>Probabilities are computed in double precision without random draws, and returned as decimals. The public types
 * have no binary fractions.
 */
@NullMarked
package org.closedloop.sla.forecast;

import org.jspecify.annotations.NullMarked;
