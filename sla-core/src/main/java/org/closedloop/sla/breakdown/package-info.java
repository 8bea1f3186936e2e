/**
 * Breaks measurements down by the values of dimensions: response times by owner, conversions by source and segment.
 *
 * <p>Start at {@link org.closedloop.sla.breakdown.BreakdownCounter}, which counts leads per group, and read its
 * {@link org.closedloop.sla.breakdown.Breakdown} from the target down to the group. A {@code GroupKeys} reads the
 * values of each lead; {@code BoundedGroups} keeps a counter per group, for a limited number of groups. At the end,
 * {@code BreakdownEvaluator} compares each group with the target's threshold, and {@code GroupOrder} puts those first
 * that need help.
 *
 * <p>A group has no verdict: a target is agreed for all leads, and a group can be small. It has the required value, the
 * difference from it, the size of its sample and its worst leads instead.
 *
 * <p>Each lead is in one group, by the values that the CRM has now. A lead without an owner is in the group of those
 * without one. The groups add up to the total.
 */
@NullMarked
package org.closedloop.sla.breakdown;

import org.jspecify.annotations.NullMarked;
