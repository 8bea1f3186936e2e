package org.closedloop.sla.format;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Reads times as spreadsheets keep them: days since 1899-12-30, with the time of day behind the point. A spreadsheet
 * shows them as such where a column has lost its format.
 */
final class SerialNumber {

    private static final LocalDate ORIGIN = LocalDate.of(1899, 12, 30);
    /** Five or six digits are those of plausible days. */
    private static final int MOST_DIGITS = 6;

    private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);

    private SerialNumber() {}

    /** Whether a number would be a plausible time; it is none of any other unit then. */
    static boolean is(String number) {
        return time(number, ZoneOffset.UTC).getTime().isPresent();
    }

    /** The day, or the time that the clocks of this zone show. */
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
