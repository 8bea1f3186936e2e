/**
 * Dates, windows and business time: what a promise like "within four business hours" or "120 a month" means on the
 * calendar and on the clock.
 *
 * <p>Start at {@link org.closedloop.sla.time.BusinessCalendar}: it knows when a firm works, and answers {@code elapsed}
 * and {@code deadline}. A {@link org.closedloop.sla.time.TimeLimit} is a promise in that time.
 * {@link org.closedloop.sla.time.DateRange} is a span of days, and a {@link org.closedloop.sla.time.WindowRule} cuts it
 * into the {@link org.closedloop.sla.time.Window}s in which targets are measured.
 *
 * <p>Behind the calendar stand three package-private classes. {@code Timeline} is the table of open intervals on the
 * instant line, and the only place that has to be fast. {@code OpenTime} fills it, lazily, and folds far-away instants
 * into it. {@code WorkingDayCount} counts days without walking them.
 *
 * <p>Nothing here reads the system clock, the default zone or the default locale.
 */
@NullMarked
package org.closedloop.sla.time;

import org.jspecify.annotations.NullMarked;
