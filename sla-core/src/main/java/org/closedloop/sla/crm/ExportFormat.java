package org.closedloop.sla.crm;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How an export writes times and numbers, and a CSV file its cells.
 *
 * <p>Besides the patterns, these forms of a time are always read: ISO-8601 with or without an offset, with {@code T} or
 * a blank between date and time, offsets such as {@code +0000}, ISO dates, and milliseconds since 1970-01-01T00:00Z.
 */
@Value.Immutable(singleton = true)
public interface ExportFormat extends WithExportFormat {

    /** Patterns of {@link java.time.format.DateTimeFormatter}, tried first and in this order; one may be of a date. */
    List<String> getTimePatterns();

    /** The language of names of months in the patterns. */
    @Value.Default
    default Locale getLanguage() {
        return Locale.ENGLISH;
    }

    /** Before the decimals: a point, unless said otherwise. */
    @Value.Default
    default String getDecimalSeparator() {
        return ".";
    }

    /** Between the cells of a CSV file; without it, the header says which of comma, semicolon and tab it is. */
    Optional<String> getCellSeparator();

    /** The character set of a CSV file. */
    @Value.Default
    default String getCharset() {
        return "UTF-8";
    }

    @Value.Check
    default void check() {
        FormatCheck.check(this);
    }

    /** The forms that are always read, and numbers with a decimal point. */
    static ExportFormat standard() {
        return ImmutableExportFormat.of();
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds formats. */
    final class Builder extends ImmutableExportFormat.Builder {}
}
