/**
 * Plans targets from a revenue goal, and the other formulas of a marketing and sales budget.
 *
 * <p>Start at {@link org.closedloop.sla.planning.Plan}: its goals, the rates of its funnel, and how long a lead takes
 * from one stage to another. {@code plan.backwards()} returns how many leads each goal needs in each stage and when
 * they are due, {@code plan.forwards(...)} what a number of leads will bring, and {@code plan.toTargets(...)} the
 * targets and metrics of an agreement.
 *
 * <p>Each other formula is a value that holds its input: {@link org.closedloop.sla.planning.SalesVelocity},
 * {@link org.closedloop.sla.planning.PipelineCoverage}, {@link org.closedloop.sla.planning.LeadWorth},
 * {@link org.closedloop.sla.planning.AcquisitionCost}, {@link org.closedloop.sla.planning.CustomerPayback},
 * {@link org.closedloop.sla.planning.ChannelReturn}, {@link org.closedloop.sla.planning.RequiredPace} and
 * {@link org.closedloop.sla.planning.TeamCapacity}.
 *
 * <p>Every result is a {@link org.closedloop.sla.planning.Calculated}: it lists the steps of its calculation, each with
 * its formula and its numbers, and explains them in German and English. All numbers are computed as fractions and are
 * rounded only where they are returned or shown.
 */
@NullMarked
package org.closedloop.sla.planning;

import org.jspecify.annotations.NullMarked;
