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

/** Reads times by a format's patterns. What a text says of its offset or zone is never dropped. */
final class TimePatterns {

    private final List<DateTimeFormatter> formatters;
    private final ZoneId zone;
    private final ZoneWords words;

    /** Reads times without an offset as times of this zone. */
    TimePatterns(ExportFormat format, ZoneId zone) {
        this.formatters = FormatCheck.formatters(format);
        this.zone = zone;
        this.words = new ZoneWords(zone, format.getLanguage());
    }

    /** What the first pattern that fits makes of the text; null if none fits. */
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

    /** A time with the abbreviation of a zone, which a formatter reads in its language only, if at all. */
    private @Nullable TimeReading read(ZoneWords.Found word) {
        for (DateTimeFormatter formatter : formatters) {
            TemporalAccessor parts = parse(formatter, word.inUtc());
            if (parts != null && parts.query(TemporalQueries.localTime()) != null) {
                return words.reading(LocalDateTime.from(parts), word);
            }
        }
        return null;
    }

    /** Tried without an exception first: of several patterns, most fit no text. */
    private static @Nullable TemporalAccessor parse(DateTimeFormatter formatter, String text) {
        ParsePosition position = new ParsePosition(0);
        if (formatter.parseUnresolved(text, position) == null || position.getIndex() < text.length()) {
            return null;
        }
        try {
            TemporalAccessor parts = formatter.parse(text);
            return parts.query(TemporalQueries.localDate()) == null ? null : parts;
        } catch (DateTimeException e) {
            // Such as 31 February; the caller says so if no other pattern fits.
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
     * A time with the name of a zone. If it is an abbreviation, the formatter's choice of a zone is not to be trusted:
     * it takes {@code IST} for Abidjan, and {@code BST} for Bougainville.
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
