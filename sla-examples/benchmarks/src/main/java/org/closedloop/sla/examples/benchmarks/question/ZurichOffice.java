package org.closedloop.sla.examples.benchmarks.question;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.closedloop.sla.time.BusinessCalendar;

/** The opening hours of the office: Monday to Friday, except on the ten holidays of the canton. */
public final class ZurichOffice {

    /** The time zone of the office. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

    /** The hours of a working day. */
    public static final List<Shift> SHIFTS = List.of(
            new Shift(LocalTime.of(8, 0), LocalTime.of(12, 0)), new Shift(LocalTime.of(13, 0), LocalTime.of(17, 0)));

    /** The holidays from New Year to Boxing Day; two are Saturdays. */
    public static final List<LocalDate> HOLIDAYS = List.of(
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 1, 2),
            LocalDate.of(2026, 4, 3),
            LocalDate.of(2026, 4, 6),
            LocalDate.of(2026, 5, 1),
            LocalDate.of(2026, 5, 14),
            LocalDate.of(2026, 5, 25),
            LocalDate.of(2026, 8, 1),
            LocalDate.of(2026, 12, 25),
            LocalDate.of(2026, 12, 26));

    /** Returns the opening hours as a business calendar of the library. */
    public static final BusinessCalendar CALENDAR = calendar();

    private ZurichOffice() {}

    /** A range of opening hours. */
    public record Shift(LocalTime start, LocalTime end) {}

    private static BusinessCalendar calendar() {
        BusinessCalendar.Builder calendar =
                BusinessCalendar.builder().id("zurich").zone(ZONE).workingDays("08:00-12:00", "13:00-17:00");
        HOLIDAYS.forEach(day -> calendar.holiday(day, "holiday"));
        return calendar.build();
    }
}
