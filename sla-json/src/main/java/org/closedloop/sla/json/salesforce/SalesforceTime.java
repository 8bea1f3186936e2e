package org.closedloop.sla.json.salesforce;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;

/** Times such as {@code 2020-11-17T21:47:42.000+0000}, or in milliseconds as the bulk interface has them. */
final class SalesforceTime {

    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .toFormatter(Locale.ROOT);

    private SalesforceTime() {}

    /** The instant; empty if the text is in no such form. */
    static Optional<Instant> parse(String text) {
        try {
            return Optional.of(
                    text.matches("\\d{1,15}")
                            ? Instant.ofEpochMilli(Long.parseLong(text))
                            : OffsetDateTime.parse(text, FORM).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
