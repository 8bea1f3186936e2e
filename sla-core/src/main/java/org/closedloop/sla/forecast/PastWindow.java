package org.closedloop.sla.forecast;

import org.closedloop.sla.measurement.Measurement;
import org.closedloop.sla.time.DateRange;

/**
 * A window that was over before the open one began.
 *
 * @param days its working days, at least 1
 */
record PastWindow(DateRange range, Measurement measurement, long days) {}
