package org.closedloop.sla.format;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Reads the serial numbers of spreadsheets: days since 1899-12-30, with the time of day as a fraction. Spreadsheets
 * write them if a column has no date format.
 */
final class SerialNumber {

    private static final LocalDate ORIGIN = LocalDate.of(1899, 12, 30);
    /** Plausible days have five or six digits. */
    private static final int MOST_DIGITS = 6;

    private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);

    private SerialNumber() {}

    /** Whether a number is a plausible time; it is then implausible in any other unit. */
    static boolean is(String number) {
        return time(number, ZoneOffset.UTC).getTime().isPresent();
    }

    /** Returns the day, or the local time in a zone. */
    static TimeReading time(String number, ZoneId zone) {
        BigDecimal days = new BigDecimal(number);
        if (days.signum() < 0 || days.precision() - days.scale() > MOST_DIGITS) {
            return TimeReading.none(TimeReading.Kind.IMPLAUSIBLE);
        }
        BigInteger day = days.toBigInteger();
        BigDecimal rest = days.subtract(new BigDecimal(day));
        LocalDate date = ORIGIN.plusDays(day.longValueExact());
        if (rest.signum() == 0) {
            return LocalTimes.day(date);
        }
        long seconds =
                rest.multiply(SECONDS_OF_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
        LocalDateTime local = date.atStartOfDay().plusSeconds(seconds);
        return LocalTimes.in(zone, local);
    }
}
