/**
 * Scores numbers against promises: where the data's way ends.
 *
 * <p>Start at {@link org.closedloop.sla.evaluation.SlaEvaluator}, a pure function, and read its
 * {@link org.closedloop.sla.evaluation.Scorecard} from the total down: party, target, window, and the leads behind the
 * number. Each of the four kinds of target has one judge, {@code CountJudge}, {@code ShareJudge}, {@code DeliveryJudge}
 * (money is judged as counts are); what they say in words is in {@code Sentences}.
 */
@NullMarked
package org.closedloop.sla.evaluation;

import org.jspecify.annotations.NullMarked;
