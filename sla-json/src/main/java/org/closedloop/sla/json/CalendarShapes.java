package org.closedloop.sla.json;

import static org.closedloop.sla.json.ListShape.listOf;
import static org.closedloop.sla.json.ObjectShape.object;
import static org.closedloop.sla.json.Scalars.ANY_TEXT;
import static org.closedloop.sla.json.Scalars.DATE;
import static org.closedloop.sla.json.Scalars.TEXT;
import static org.closedloop.sla.json.Scalars.WORKING_HOURS;
import static org.closedloop.sla.json.Scalars.ZONE;
import static org.closedloop.sla.json.WordShape.enumOf;

import java.time.DayOfWeek;
import org.closedloop.sla.time.BusinessCalendar;

/** The business calendar. A day without hours is written {@code []}. */
final class CalendarShapes {

    static final ObjectShape<BusinessCalendar, BusinessCalendar.Builder> CALENDAR = object(
                    "business-calendar", BusinessCalendar::builder, BusinessCalendar.Builder::build)
            .required("id", TEXT, BusinessCalendar::getId, BusinessCalendar.Builder::id)
            .required("zone", ZONE, BusinessCalendar::getZone, BusinessCalendar.Builder::zone)
            .map(
                    "workingWeek",
                    enumOf(DayOfWeek.class),
                    listOf(WORKING_HOURS),
                    BusinessCalendar::getWorkingWeek,
                    BusinessCalendar.Builder::workingWeek)
            .map("holidays", DATE, ANY_TEXT, BusinessCalendar::getHolidays, BusinessCalendar.Builder::holidays)
            .map(
                    "replacedDays",
                    DATE,
                    listOf(WORKING_HOURS),
                    BusinessCalendar::getReplacedDays,
                    BusinessCalendar.Builder::replacedDays);

    private CalendarShapes() {}
}
