package org.closedloop.sla.examples.benchmarks.contestant;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import org.closedloop.sla.examples.benchmarks.question.ZurichOffice;
import org.closedloop.sla.examples.benchmarks.question.ZurichOffice.Shift;

/** Computes business time in the usual way: a loop over the days, and over the hours of each. */
public final class OfficeTimeLoop {

    private static final Set<LocalDate> HOLIDAYS = Set.copyOf(ZurichOffice.HOLIDAYS);

    private OfficeTimeLoop() {}

    /** Returns the business time between two instants. */
    public static Duration between(Instant from, Instant to) {
        return between(from, to, HOLIDAYS::contains);
    }

    /** Returns the business time between two instants, with the given holidays. */
    public static Duration between(Instant from, Instant to, Predicate<LocalDate> isHoliday) {
        Duration open = Duration.ZERO;
        LocalDate last = to.atZone(ZurichOffice.ZONE).toLocalDate();
        for (LocalDate day = from.atZone(ZurichOffice.ZONE).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            if (isWeekend(day) || isHoliday.test(day)) {
                continue;
            }
            for (Shift shift : ZurichOffice.SHIFTS) {
                Instant start = later(
                        from,
                        day.atTime(shift.start()).atZone(ZurichOffice.ZONE).toInstant());
                Instant stop = earlier(
                        to, day.atTime(shift.end()).atZone(ZurichOffice.ZONE).toInstant());
                if (start.isBefore(stop)) {
                    open = open.plus(Duration.between(start, stop));
                }
            }
        }
        return open;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
