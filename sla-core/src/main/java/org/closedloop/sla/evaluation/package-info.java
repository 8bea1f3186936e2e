/**
 * Evaluates measurements against targets.
 *
 * <p>Start at {@link org.closedloop.sla.evaluation.SlaEvaluator}, a pure function, and read its
 * {@link org.closedloop.sla.evaluation.Scorecard} from the total down: party, target, window, and the leads behind the
 * number. {@code CountJudge} evaluates targets for counts and money, {@code ShareJudge} for shares,
 * {@code DeliveryJudge} for deliveries. {@code ScorecardSentences} formats the results.
 */
@NullMarked
package org.closedloop.sla.evaluation;

import org.jspecify.annotations.NullMarked;
