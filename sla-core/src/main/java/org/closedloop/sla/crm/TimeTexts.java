package org.closedloop.sla.crm;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.closedloop.sla.format.ExportFormat;
import org.closedloop.sla.format.FormatCheck;
import org.closedloop.sla.funnel.EventTime;

/** Reads the times of an export, in the forms that {@link ExportFormat} names. */
final class TimeTexts {

    private static final Pattern MILLIS = Pattern.compile("-?[0-9]{1,16}");

    /** ISO-8601 and what CRMs make of it: a blank for the T, and offsets with and without a colon. */
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendPattern("['T'][ ]")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[ ][XXX][XX][X]")
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private final ZoneId zone;
    private final List<DateTimeFormatter> formatters;

    TimeTexts(ExportFormat format, ZoneId zone) {
        this.zone = zone;
        this.formatters = Stream.concat(FormatCheck.formatters(format).stream(), Stream.of(ISO))
                .toList();
    }

    /** The time that the text tells; empty if it is in no form that is read. */
    Optional<EventTime> read(String text) {
        String told = text.strip();
        if (MILLIS.matcher(told).matches()) {
            return Optional.of(EventTime.at(Instant.ofEpochMilli(Long.parseLong(told))));
        }
        return formatters.stream()
                .flatMap(formatter -> read(formatter, told).stream())
                .findFirst();
    }

    private Optional<EventTime> read(DateTimeFormatter formatter, String text) {
        TemporalAccessor parsed;
        try {
            parsed = formatter.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        } catch (DateTimeException e) {
            // Not in this form; whoever asked says so if it is in none.
            return Optional.empty();
        }
        if (parsed instanceof OffsetDateTime time) {
            return Optional.of(EventTime.at(time.toInstant()));
        }
        if (parsed instanceof LocalDateTime time) {
            // What the clock skips is moved on by the gap; of what comes twice, the first is meant.
            return Optional.of(EventTime.at(time.atZone(zone).toInstant()));
        }
        return Optional.of(EventTime.on(LocalDate.from(parsed)));
    }
}
