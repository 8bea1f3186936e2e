package org.closedloop.sla.format;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.closedloop.sla.funnel.EventTime;
import org.jspecify.annotations.Nullable;

/** Reads numbers of seconds, milliseconds or microseconds since 1970-01-01T00:00Z. */
final class EpochNumber {

    private static final BigInteger NANOS_OF_SECOND = BigInteger.valueOf(1_000_000_000);
    private static final int LONGEST = 40;
    private static final int LONGEST_LONG = 18;

    /** Spreadsheets write truncated numbers with {@code E+}; programs write the exponent without a plus. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?(?:E[0-9]{1,2})?");

    private EpochNumber() {}

    /** Whether the text is a number, with an optional minus, decimals and exponent. */
    static boolean isNumber(String text) {
        int end = text.length();
        int at = end > 0 && text.charAt(0) == '-' ? 1 : 0;
        int from = at;
        while (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == from || end > LONGEST) {
            return false;
        }
        // Other texts, such as dates, have other characters after their first digits.
        return at == end
                || ((text.charAt(at) == '.' || text.charAt(at) == 'E')
                        && NUMBER.matcher(text).matches());
    }

    /** Whether the text is an integer in the range of {@code long}. */
    static boolean isLong(String text) {
        return isNumber(text) && isWhole(text) && text.length() <= LONGEST_LONG;
    }

    /** Returns the instant of a number of units since the epoch. */
    static TimeReading read(String number, TimeForm unit) {
        Instant meant = plausible(number, unit);
        if (meant != null) {
            return TimeReading.of(TimeReading.Kind.INSTANT, EventTime.at(meant));
        }
        for (TimeForm other : new TimeForm[] {TimeForm.EPOCH_SECONDS, TimeForm.EPOCH_MILLIS, TimeForm.EPOCH_MICROS}) {
            if (plausible(number, other) != null) {
                return TimeReading.unreadable("holds: " + other.getWord());
            }
        }
        if (SerialNumber.is(number)) {
            return TimeReading.unreadable("holds: " + TimeForm.SPREADSHEET_SERIAL.getWord());
        }
        return isDigitsOfDate(number)
                ? TimeReading.unreadable(TimeReader.PATTERNS)
                : TimeReading.none(TimeReading.Kind.IMPLAUSIBLE);
    }

    /** Returns the instant of a number of milliseconds since the epoch, plausible or not. */
    static Instant ofMillis(String number) {
        return instant(number, TimeForm.EPOCH_MILLIS);
    }

    private static Instant instant(String number, TimeForm unit) {
        if (number.length() <= LONGEST_LONG && isWhole(number)) {
            long units = Long.parseLong(number);
            return switch (unit) {
                case EPOCH_SECONDS -> Instant.ofEpochSecond(units);
                case EPOCH_MICROS -> Instant.EPOCH.plus(units, ChronoUnit.MICROS);
                default -> Instant.ofEpochMilli(units);
            };
        }
        BigInteger[] parts = nanos(number, unit).divideAndRemainder(NANOS_OF_SECOND);
        return Instant.ofEpochSecond(parts[0].longValueExact(), parts[1].intValueExact());
    }

    private static BigInteger nanos(String number, TimeForm unit) {
        return new BigDecimal(number).movePointRight(9 - digits(unit)).toBigInteger();
    }

    /** The instant if it is plausible; otherwise null. */
    private static @Nullable Instant plausible(String number, TimeForm unit) {
        // Epoch seconds from 1980 to 2199 have 9 or 10 digits.
        if (wholeDigits(number) > 10 + digits(unit)) {
            return null;
        }
        Instant instant = instant(number, unit);
        return Plausible.is(instant) ? instant : null;
    }

    private static int wholeDigits(String number) {
        if (isWhole(number)) {
            return number.length();
        }
        BigDecimal value = new BigDecimal(number);
        return value.precision() - value.scale();
    }

    private static int digits(TimeForm unit) {
        return switch (unit) {
            case EPOCH_SECONDS -> 0;
            case EPOCH_MICROS -> 6;
            default -> 3;
        };
    }

    /** Whether the digits may be a date, as in {@code 20260305} or {@code 20260305101233}. */
    private static boolean isDigitsOfDate(String number) {
        return (number.length() == 8 || number.length() == 12 || number.length() == 14)
                && (number.startsWith("19") || number.startsWith("20"))
                && isWhole(number);
    }

    private static boolean isWhole(String number) {
        return number.indexOf('.') < 0 && number.indexOf('E') < 0;
    }
}
