/**
 * What follows from a miss: clauses 12 to 14 of the agreement, each of which is optional.
 *
 * <p>A {@link org.closedloop.sla.remedy.Relief} excuses a miss that the counterpart caused, an
 * {@link org.closedloop.sla.remedy.Escalation} turns several misses into a violation and lists the steps that follow,
 * and an {@link org.closedloop.sla.remedy.Adjustment} is a bonus or a malus. Each refers to a target by its id.
 * {@code evaluation} applies them.
 */
@NullMarked
package org.closedloop.sla.remedy;

import org.jspecify.annotations.NullMarked;
