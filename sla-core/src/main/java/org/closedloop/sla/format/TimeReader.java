package org.closedloop.sla.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.closedloop.sla.format.TimeReading.Kind;
import org.closedloop.sla.funnel.EventTime;
import org.jspecify.annotations.Nullable;

/**
 * Reads the times of an export, in the forms described at {@link ExportFormat}.
 *
 * <pre>{@code
 * TimeReader reader = TimeReader.of(ExportFormat.standard(), ZoneId.of("Europe/Zurich"));
 * reader.read("2026-03-05 10:12:33.123+01").getTime();   // 2026-03-05T09:12:33.123Z
 * reader.read("2026-03-05").getTime();                   // the day
 * reader.read("03/04/2026").getHelp();                   // "format.timePatterns"
 * }</pre>
 */
public final class TimeReader {

    /** The setting that defines other forms. */
    static final String PATTERNS = "format.timePatterns";

    /** Infinite times, and years out of range, as databases write them. */
    private static final Pattern BOUNDLESS = Pattern.compile(
            "(?i)[+-]?inf(?:inity)?|0000-00-00.*|[+-]?[0-9]{4,9}-[0-9]{2}-[0-9]{2}.*BC|[+-]?[0-9]{5,9}-[0-9]{2}-[0-9]{2}.*");

    private final ZoneId zoneOfTimes;
    private final ZoneId zoneOfDays;
    private final @Nullable TimePatterns patterns;

    private TimeReader(ExportFormat format, ZoneId zoneOfDays) {
        this.zoneOfTimes = format.getZone().orElse(zoneOfDays);
        this.zoneOfDays = zoneOfDays;
        this.patterns = format.getTimePatterns().isEmpty() ? null : new TimePatterns(format, zoneOfTimes);
    }

    /**
     * Returns a reader of times in this format. Times without an offset are in the format's zone, or in
     * {@code zoneOfDays} if the format has none.
     */
    public static TimeReader of(ExportFormat format, ZoneId zoneOfDays) {
        return new TimeReader(format, zoneOfDays);
    }

    /**
     * Returns the instant of a text with an offset, or of a number of milliseconds since 1970-01-01T00:00Z; empty for
     * any other text.
     */
    public static Optional<Instant> instant(String text) {
        String stripped = BlankText.strip(text);
        if (EpochNumber.isLong(stripped)) {
            return Optional.of(EpochNumber.ofMillis(stripped));
        }
        IsoText parts = IsoText.of(stripped);
        if (parts == null || parts.offset() == IsoText.NO_OFFSET) {
            return Optional.empty();
        }
        return Optional.of(Instant.ofEpochSecond(parts.utcSecond() - parts.offset(), parts.nano()));
    }

    /** Reads a time; numbers are milliseconds since 1970-01-01T00:00Z. */
    public TimeReading read(String text) {
        return read(text, TimeForm.INSTANT);
    }

    /** Reads a time of this form. */
    public TimeReading read(String text, TimeForm form) {
        String stripped = BlankText.strip(text);
        if (patterns != null) {
            TimeReading byPattern = patterns.read(stripped);
            if (byPattern != null) {
                return form == TimeForm.DATE ? day(byPattern) : byPattern;
            }
        }
        if (EpochNumber.isNumber(stripped)) {
            TimeReading number = form == TimeForm.SPREADSHEET_SERIAL
                    ? SerialNumber.time(stripped, zoneOfTimes)
                    : EpochNumber.read(stripped, form);
            return form == TimeForm.DATE ? day(number) : number;
        }
        IsoText parts = IsoText.of(stripped);
        if (parts == null) {
            return unreadable(stripped);
        }
        if (form == TimeForm.DATE && parts.isMidnight()) {
            return midnight(parts.day());
        }
        TimeReading reading = read(parts);
        return form == TimeForm.DATE ? day(reading) : reading;
    }

    private TimeReading read(IsoText parts) {
        if (!parts.isTimed()) {
            return LocalTimes.day(parts.day());
        }
        if (parts.offset() != IsoText.NO_OFFSET) {
            return LocalTimes.instant(Instant.ofEpochSecond(parts.utcSecond() - parts.offset(), parts.nano()));
        }
        String region = parts.region();
        if (region == null) {
            return LocalTimes.in(zoneOfTimes, parts.local());
        }
        try {
            return LocalTimes.inNamed(ZoneId.of(region), parts.local());
        } catch (DateTimeException e) {
            // An unknown zone.
            return TimeReading.unreadable(PATTERNS);
        }
    }

    /** Converts a time to a day, for a property that contains days. */
    private TimeReading day(TimeReading reading) {
        Instant instant = reading.getTime().flatMap(EventTime::getInstant).orElse(null);
        if (instant == null) {
            return reading;
        }
        for (ZoneId zone : List.of(ZoneOffset.UTC, zoneOfTimes, zoneOfDays)) {
            LocalDate day = LocalDate.ofInstant(instant, zone);
            if (day.atStartOfDay(zone).toInstant().equals(instant)) {
                return midnight(day);
            }
        }
        return TimeReading.of(
                Kind.TIME_DROPPED,
                EventTime.on(LocalDateTime.ofInstant(instant, zoneOfDays).toLocalDate()));
    }

    private static TimeReading midnight(LocalDate day) {
        TimeReading reading = LocalTimes.day(day);
        return reading.getKind() == Kind.DAY ? TimeReading.of(Kind.MIDNIGHT, EventTime.on(day)) : reading;
    }

    private static TimeReading unreadable(String text) {
        if (BOUNDLESS.matcher(text).matches()) {
            return TimeReading.none(Kind.IMPLAUSIBLE);
        }
        return text.chars().anyMatch(Character::isDigit)
                ? TimeReading.unreadable(PATTERNS)
                : TimeReading.none(Kind.UNREADABLE);
    }
}
