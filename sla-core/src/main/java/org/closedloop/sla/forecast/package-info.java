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
 *   <li>sums of money: the same for the number of deals, times their amounts. The sum still to come has a gamma
 *       distribution of the same mean and variance ({@code MoneyModel});
 *   <li>shares of leads: beta-binomial for the leads still to come, whose number follows the first model
 *       ({@code ShareModel}); for a conversion by period, whose two counts are independent, the ratio of both
 *       ({@code PeriodRatioModel}); for shares of money, its continuous form ({@code MoneyShareModel}).
 * </ul>
 *
 * <p>The rate before the window began, the prior, is estimated from past windows by the method of moments: the earlier
 * windows of the scorecard, and those of the history. With fewer than three of them, the weak prior of Jeffreys is
 * used, and the forecast rests on the open window alone.
 *
 * <p>Probabilities are computed in double precision without random draws, and returned as decimals. The public types
 * have no binary fractions.
 */
@NullMarked
package org.closedloop.sla.forecast;

import org.jspecify.annotations.NullMarked;
