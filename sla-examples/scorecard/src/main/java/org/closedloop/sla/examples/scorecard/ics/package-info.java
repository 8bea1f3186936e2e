/**
 * The schedule as an iCalendar file (RFC 5545), for any calendar application.
 *
 * <p>Start at {@link org.closedloop.sla.examples.scorecard.ics.IcsCalendar}. The library behind it is ical4j.
 */
@NullMarked
package org.closedloop.sla.examples.scorecard.ics;

import org.jspecify.annotations.NullMarked;
