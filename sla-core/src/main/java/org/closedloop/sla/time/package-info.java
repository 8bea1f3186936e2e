/**
 * Dates, windows and business time, for targets such as "within four business hours" or "120 a month".
 *
 * <p>Start at {@link org.closedloop.sla.time.BusinessCalendar}: it defines the working hours of a firm, and computes
 * elapsed business time and deadlines. A {@link org.closedloop.sla.time.TimeLimit} is a limit in business time or
 * business days. {@link org.closedloop.sla.time.DateRange} is a range of days, and a
 * {@link org.closedloop.sla.time.WindowRule} divides it into the {@link org.closedloop.sla.time.Window}s in which
 * targets are measured.
 *
 * <p>The calendar is implemented by three package-private classes. {@code Timeline} is the table of open intervals,
 * which is optimized for speed. {@code OpenTime} fills it lazily, and maps distant instants to it.
 * {@code WorkingDayCount} counts days in closed form.
 *
 * <p>This package never reads the system clock, the default zone or the default locale.
 */
@NullMarked
package org.closedloop.sla.time;

import org.jspecify.annotations.NullMarked;
