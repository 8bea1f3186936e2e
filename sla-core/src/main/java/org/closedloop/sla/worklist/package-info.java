/**
 * The open leads: whom sales must contact now, and by when.
 *
 * <p>Start at {@link org.closedloop.sla.worklist.OpenLeadFinder}. It takes leads one by one, like the counter of
 * {@code counting}, and returns a {@link org.closedloop.sla.worklist.DueList} at an instant: each lead whose response
 * clock is running, with its deadline on the clock and the working time that is left or overdue.
 *
 * <p>Of a recycled lead, the open cycle is read: the last one that has begun. A response time that does not count that
 * cycle gives it no clock; as response times count the first cycle unless their filter says otherwise, an agreement on
 * recycled leads selects all cycles.
 *
 * <p>The response times of clause 7 define which leads have a clock, when it starts, and its limit. A lead is overdue
 * here exactly if the count at the same instant finds it overdue; leads that were rejected or whose deal is closed need
 * no call and are not listed, although the count has them.
 */
@NullMarked
package org.closedloop.sla.worklist;

import org.jspecify.annotations.NullMarked;
