/**
 * What follows from a miss: clauses 12 to 15 of the agreement, each of which is optional.
 *
 * <p>A {@link org.closedloop.sla.remedy.Relief} excuses a miss that the counterpart caused, an
 * {@link org.closedloop.sla.remedy.Escalation} turns several misses into a violation and lists the steps that follow,
 * and an {@link org.closedloop.sla.remedy.Adjustment} is a bonus or a malus. Each refers to a target by its id.
 * {@code evaluation} applies them.
 *
 * <p>A {@link org.closedloop.sla.remedy.TargetExclusion} says what does not count: within an excluded period no working
 * time passes for the targets concerned, the required numbers and sums of a window are prorated by its working days
 * that are left, and the pace counts them out; events on these days still count. An excluded lead is in no metric of
 * the targets concerned. Exclusions are agreed in clause 15, or recorded later by both sides in a document,
 * {@link org.closedloop.sla.remedy.Exclusions}. Leads are counted, and windows judged, with and without them.
 */
@NullMarked
package org.closedloop.sla.remedy;

import org.jspecify.annotations.NullMarked;
