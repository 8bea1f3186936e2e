package org.closedloop.sla.json.value;

import static org.closedloop.sla.json.shape.ListShape.listOf;
import static org.closedloop.sla.json.shape.ObjectShape.object;
import static org.closedloop.sla.json.shape.Scalars.ANY_TEXT;
import static org.closedloop.sla.json.shape.Scalars.DATE;
import static org.closedloop.sla.json.shape.Scalars.TEXT;
import static org.closedloop.sla.json.shape.Scalars.WORKING_HOURS;
import static org.closedloop.sla.json.shape.Scalars.ZONE;
import static org.closedloop.sla.json.shape.WordShape.enumOf;

import java.time.DayOfWeek;
import org.closedloop.sla.json.shape.ObjectShape;
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
