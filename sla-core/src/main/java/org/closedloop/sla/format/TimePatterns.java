package org.closedloop.sla.format;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads times by a format's patterns. An offset or zone in a text is never ignored. */
final class TimePatterns {

    private final List<DateTimeFormatter> formatters;
    private final ZoneId zone;
    private final ZoneWords words;

    /** Creates a reader with this zone for times without an offset. */
    TimePatterns(ExportFormat format, ZoneId zone) {
        this.formatters = FormatCheck.formatters(format);
        this.zone = zone;
        this.words = new ZoneWords(zone, format.getLanguage());
    }

    /** Returns the reading by the first pattern that matches; null if none does. */
    @Nullable
    TimeReading read(String text) {
        for (DateTimeFormatter formatter : formatters) {
            TemporalAccessor parts = parse(formatter, text);
            if (parts != null) {
                return read(parts, text);
            }
        }
        ZoneWords.Found word = words.find(text);
        return word == null ? null : read(word);
    }

    /** A time with a zone abbreviation, which a formatter accepts only in its own language. */
    private @Nullable TimeReading read(ZoneWords.Found word) {
        for (DateTimeFormatter formatter : formatters) {
            TemporalAccessor parts = parse(formatter, word.inUtc());
            if (parts != null && parts.query(TemporalQueries.localTime()) != null) {
                return words.reading(LocalDateTime.from(parts), word);
            }
        }
        return null;
    }

    /** Parses without exceptions first, as most patterns do not match. */
    private static @Nullable TemporalAccessor parse(DateTimeFormatter formatter, String text) {
        ParsePosition position = new ParsePosition(0);
        if (formatter.parseUnresolved(text, position) == null || position.getIndex() < text.length()) {
            return null;
        }
        try {
            TemporalAccessor parts = formatter.parse(text);
            return parts.query(TemporalQueries.localDate()) == null ? null : parts;
        } catch (DateTimeException e) {
            // An invalid date such as 31 February; another pattern may match.
            return null;
        }
    }

    private TimeReading read(TemporalAccessor parts, String text) {
        LocalDate date = parts.query(TemporalQueries.localDate());
        LocalTime time = parts.query(TemporalQueries.localTime());
        if (time == null) {
            return LocalTimes.day(date);
        }
        LocalDateTime local = LocalDateTime.of(date, time);
        ZoneOffset offset = parts.query(TemporalQueries.offset());
        ZoneId named = parts.query(TemporalQueries.zoneId());
        if (offset == null && named instanceof ZoneOffset fixed) {
            offset = fixed;
        }
        if (offset != null) {
            return LocalTimes.instant(local.toInstant(offset));
        }
        return named == null ? LocalTimes.in(zone, local) : named(local, named, text);
    }

    /**
     * A time with the name of a zone. For an abbreviation, the formatter's choice is unreliable: it resolves
     * {@code IST} to Abidjan, and {@code BST} to Bougainville.
     */
    private TimeReading named(LocalDateTime local, ZoneId named, String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        if (folded.contains(named.getId().toLowerCase(Locale.ROOT))
                && named.getId().indexOf('/') > 0) {
            return LocalTimes.inNamed(named, local);
        }
        ZoneWords.Found word = words.find(text);
        if (word != null) {
            return words.reading(local, word);
        }
        return words.isLongName(text, named, local)
                ? words.longNamed(text, named, local)
                : TimeReading.unreadable(TimeReader.PATTERNS);
    }
}
