package org.closedloop.sla.format;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The format of times, numbers and missing values in an export, and of cells in a CSV file.
 *
 * <p><b>Times.</b> In addition to the patterns, these forms are supported: year, month and day separated by hyphens or
 * slashes, or a dotted date, day first; an optional time of day after a blank or {@code T}, with hours and minutes,
 * optional seconds and up to nine decimals after a point or comma; an optional offset of hours with optional minutes
 * and seconds, {@code Z}, {@code UTC}, {@code GMT}, another abbreviation of a unique offset such as {@code CEST}, or
 * the name of a zone such as {@code Europe/Zurich}. A number is in milliseconds since 1970-01-01T00:00Z, unless the
 * mapping defines another {@link TimeForm}. A time without an offset is in the format's zone. {@code 03/04/2026} needs
 * a pattern; {@code IST}, {@code BST} and other ambiguous abbreviations are supported only if they are names of the
 * format's zone.
 *
 * <p>The default output of tools, and how it is interpreted; "local" is in the format's zone:
 *
 * <table>
 * <caption>Times of tools</caption>
 * <tr><th>tool</th><th>text</th><th>read as</th></tr>
 * <tr><td>PostgreSQL</td><td>{@code 2026-03-05 10:12:33.12+01}, {@code +05:30}, {@code +00:53:28}</td><td>instant</td></tr>
 * <tr><td></td><td>{@code 2026-03-05 10:12:33.123456}</td><td>local</td></tr>
 * <tr><td></td><td>{@code 2026-03-05}</td><td>day</td></tr>
 * <tr><td></td><td>{@code 05.03.2026 10:12:33 CET}</td><td>instant</td></tr>
 * <tr><td></td><td>{@code infinity}, {@code 0044-03-15 BC}</td><td>implausible</td></tr>
 * <tr><td></td><td>{@code 1772701953.120000}, from {@code extract(epoch from ...)}</td>
 *     <td>instant, if the property holds epoch-seconds</td></tr>
 * <tr><td>DuckDB</td><td>{@code 2026-03-05 10:12:33.123+01}</td><td>instant</td></tr>
 * <tr><td></td><td>{@code 2026-03-05 10:12:33.123456789}</td><td>local</td></tr>
 * <tr><td>BigQuery</td><td>{@code 2026-03-05 09:12:33.123 UTC}</td><td>instant</td></tr>
 * <tr><td></td><td>{@code 2026-03-05T10:12:33}, a DATETIME</td><td>local</td></tr>
 * <tr><td></td><td>{@code 1.772701953E9}</td><td>instant, if the property holds epoch-seconds</td></tr>
 * <tr><td>Snowflake</td><td>{@code 2026-03-05 10:12:33.123 +0100}, {@code ... Z}</td><td>instant</td></tr>
 * <tr><td></td><td>{@code 2026-03-05 10:12:33.123}</td><td>local</td></tr>
 * <tr><td>SQL Server</td><td>{@code 2026-03-05 10:12:33.0000000 +01:00}, a datetimeoffset</td><td>instant</td></tr>
 * <tr><td></td><td>{@code 2026-03-05 10:12:33.1234567}, a datetime2</td><td>local</td></tr>
 * <tr><td>pandas</td><td>{@code 2026-03-05 10:12:33.123456+01:00}</td><td>instant</td></tr>
 * <tr><td></td><td>{@code 2026-03-05 10:12:33}</td><td>local</td></tr>
 * <tr><td></td><td>{@code 1772701953000}, from {@code to_json}</td><td>instant</td></tr>
 * <tr><td>Spark</td><td>{@code 2026-03-05T10:12:33.000+01:00}, {@code ...Z}</td><td>instant</td></tr>
 * <tr><td>SQLite</td><td>{@code 2026-03-05 09:12:33}</td><td>local; SQLite means UTC</td></tr>
 * <tr><td>MariaDB</td><td>{@code 2026-03-05 10:12:33.000}</td><td>local</td></tr>
 * <tr><td></td><td>{@code 0000-00-00}</td><td>implausible</td></tr>
 * <tr><td>LibreOffice</td><td>{@code 05.03.2026 10:12:33}, {@code 2026-03-05 10:12:33,120} in German</td><td>local</td></tr>
 * <tr><td></td><td>{@code 03/05/2026 10:12:33} in English</td><td>unreadable without a pattern</td></tr>
 * <tr><td>HubSpot</td><td>{@code 2026-03-05T09:12:33.123Z}, {@code 1772701953123}</td><td>instant</td></tr>
 * <tr><td></td><td>{@code 2026-03-05 10:12}, in CSV</td><td>local</td></tr>
 * <tr><td></td><td>{@code 2026-03-05}, {@code 1772668800000}, a date</td>
 *     <td>day; the number, if the property holds dates or other values show it</td></tr>
 * <tr><td>Salesforce</td><td>{@code 2026-03-05T09:12:33.000+0000}</td><td>instant</td></tr>
 * <tr><td></td><td>{@code 2026-03-05}</td><td>day</td></tr>
 * </table>
 *
 * <p><b>Amounts</b> are described at {@link AmountReader}, <b>flags</b> at {@link FlagText}, <b>missing values</b> at
 * {@link BlankWords}.
 *
 * <pre>{@code
 * ExportFormat format = ExportFormat.builder()
 *         .zone(ZoneOffset.UTC)
 *         .addTimePatterns("dd/MM/yyyy HH:mm")
 *         .putNullsOf("Lead Source", Set.of("Select"))
 *         .build();
 * }</pre>
 */
@Value.Immutable(singleton = true)
public interface ExportFormat extends WithExportFormat {

    /**
     * The patterns of times or dates, as in {@link java.time.format.DateTimeFormatter}, which are tried first, in this
     * order.
     */
    List<String> getTimePatterns();

    /** The zone of times without an offset; if empty, the mapping's zone. */
    Optional<ZoneId> getZone();

    /** The language of names of months in the patterns. */
    @Value.Default
    default Locale getLanguage() {
        return Locale.ENGLISH;
    }

    /** The decimal separator, a point or a comma; if empty, it is inferred from all amounts of a property. */
    Optional<String> getDecimalSeparator();

    /** The words for missing values; if empty, the default words. */
    Optional<Set<String>> getNulls();

    /** Further words for missing values, by name of the property. */
    Map<String, Set<String>> getNullsOf();

    /**
     * The separator of cells in a CSV file; if empty, inferred from the header: comma, semicolon, tab or vertical bar.
     */
    Optional<String> getCellSeparator();

    /** The escape character of a CSV file, such as for a quote within quotes; if empty, there is none. */
    Optional<String> getEscape();

    /** The character set of a CSV file. */
    @Value.Default
    default String getCharset() {
        return "UTF-8";
    }

    /** Returns this format, with a decimal point if it has no decimal separator, for numbers written by programs. */
    default ExportFormat orDecimalPoint() {
        return getDecimalSeparator().isPresent() ? this : withDecimalSeparator(".");
    }

    @Value.Check
    default void check() {
        FormatCheck.check(this);
    }

    /** Returns the default format. */
    static ExportFormat standard() {
        return ImmutableExportFormat.of();
    }

    /** Returns a new builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds formats. */
    final class Builder extends ImmutableExportFormat.Builder {}
}
