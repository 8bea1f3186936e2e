/**
 * The records of the CRM: stages, leads, deals and touches.
 *
 * <p>They are facts, independent of any agreement. Start at {@link org.closedloop.sla.funnel.Lead}. The package
 * {@code counting} counts leads.
 *
 * <p>An {@link org.closedloop.sla.funnel.EventTime} has its recorded precision: an instant, or a day without a time.
 * All comparisons of times follow these rules:
 *
 * <ul>
 *   <li>A day is a local day in the agreement's zone, from its first instant to its last.
 *   <li>An event was before another only if its last possible instant is before the other's first. Otherwise either
 *       order is possible: on the same day, one stage may have been entered after another, and a touch may precede a
 *       deal.
 *   <li>No duration is measured from or to a day. A lookback compares days with days.
 *   <li>In a sorted order, a day is at its first instant.
 * </ul>
 */
@NullMarked
package org.closedloop.sla.funnel;

import org.jspecify.annotations.NullMarked;
