/**
 * What the CRM recorded, in the field's own nouns: stages, leads, deals, touches.
 *
 * <p>Facts only: nothing here knows what was promised. Start at {@link org.closedloop.sla.funnel.Lead}. How leads
 * become numbers is the business of {@code counting}.
 *
 * <p>A time is as exact as it was recorded: an {@link org.closedloop.sla.funnel.EventTime} is an instant, or a day of
 * which the time is not known. Everything that compares times goes by its rules:
 *
 * <ul>
 *   <li>A day is a day of the agreement's zone, from its first moment to its last; an instant is one moment.
 *   <li>An event was before another only if its last moment was before the other's first. Else the two do not
 *       contradict each other: on one day, a stage may have been entered after another, a touch may have led to a deal.
 *   <li>Nothing is timed from or to a day. Where a distance is needed all the same, as for a lookback, days are
 *       compared with days.
 *   <li>Where times are put in order, a day comes at its first moment.
 * </ul>
 */
@NullMarked
package org.closedloop.sla.funnel;

import org.jspecify.annotations.NullMarked;
