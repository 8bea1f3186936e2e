package org.closedloop.sla.format;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How an export writes times, numbers and missing values, and a CSV file its cells.
 *
 * <p>Besides the patterns, these forms of a time are always read: ISO-8601 with or without an offset, with {@code T} or
 * a blank between date and time, offsets such as {@code +0000}, ISO dates, and milliseconds since 1970-01-01T00:00Z.
 */
@Value.Immutable(singleton = true)
public interface ExportFormat extends WithExportFormat {

    /** Patterns of {@link java.time.format.DateTimeFormatter}, tried first and in this order; one may be of a date. */
    List<String> getTimePatterns();

    /** The zone of times without an offset; without it, the mapping's, in which its days are. */
    Optional<ZoneId> getZone();

    /** The language of names of months in the patterns. */
    @Value.Default
    default Locale getLanguage() {
        return Locale.ENGLISH;
    }

    /** Before the decimals: a point or a comma. Without it, the amounts of a property decide it together. */
    Optional<String> getDecimalSeparator();

    /** The words that mean "no value", in place of those that mean it by default. */
    Optional<Set<String>> getNulls();

    /** Further words that mean "no value" in one property, by its name. */
    Map<String, Set<String>> getNullsOf();

    /** Between the cells of a CSV file; without it, the header says which of comma, semicolon and tab it is. */
    Optional<String> getCellSeparator();

    /** Before a character that means itself in a CSV file, such as a quote within quotes; without it, there is none. */
    Optional<String> getEscape();

    /** The character set of a CSV file. */
    @Value.Default
    default String getCharset() {
        return "UTF-8";
    }

    /**
     * The same, with a decimal point unless it says otherwise: so programs write numbers, and so does a host that makes
     * texts of a database's.
     */
    default ExportFormat orDecimalPoint() {
        return getDecimalSeparator().isPresent() ? this : withDecimalSeparator(".");
    }

    @Value.Check
    default void check() {
        FormatCheck.check(this);
    }

    /** The forms that are always read. */
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
