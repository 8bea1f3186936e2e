/**
 * Evaluates measurements against targets.
 *
 * <p>Start at {@link org.closedloop.sla.evaluation.SlaEvaluator}, a pure function, and read its
 * {@link org.closedloop.sla.evaluation.Scorecard} from the total down: party, target, window, and the leads behind the
 * number. {@code CountJudge} evaluates targets for counts and money, {@code ShareJudge} for shares,
 * {@code DeliveryJudge} for deliveries. {@code Reliefs} excuses misses afterwards, {@code ViolationCounter} and
 * {@code AdjustmentJudge} compute what follows from the others. {@code ScorecardSentences} and {@code RemedySentences}
 * format the results.
 */
@NullMarked
package org.closedloop.sla.evaluation;

import org.jspecify.annotations.NullMarked;
