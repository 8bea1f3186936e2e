/**
 * The holidays of a place: jollyday's, corrected by a small file of our own.
 *
 * <p>Start at {@link org.closedloop.sla.examples.scorecard.holidays.PlaceHolidays}. {@code HolidayCorrections} reads
 * the file, each row of which names its law; {@code JollydayCountry} finds the dates.
 */
@NullMarked
package org.closedloop.sla.examples.scorecard.holidays;

import org.jspecify.annotations.NullMarked;
