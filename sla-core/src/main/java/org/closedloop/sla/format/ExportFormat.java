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
 * <p><b>Times.</b> Besides the patterns, these forms are always read: year, month and day apart by hyphens or slashes,
 * or a dotted date, day first; then, if the time of day is known, a blank or {@code T}, hours and minutes, and perhaps
 * seconds and up to nine digits behind a point or comma; then an offset of hours, with or without minutes and seconds,
 * {@code Z}, {@code UTC}, {@code GMT}, another abbreviation that means one offset such as {@code CEST}, or the name of
 * a zone such as {@code Europe/Zurich}. A number is of milliseconds since 1970-01-01T00:00Z, unless the mapping says
 * what the property {@linkplain TimeForm holds}. A time without an offset is one of the format's zone.
 * {@code 03/04/2026} is read by a pattern only, and {@code IST}, {@code BST} and the like only where the format's zone
 * calls itself so.
 *
 * <p>What tools write by default, and how it is read; "local" is in the format's zone:
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
 * <p><b>Amounts.</b> {@link AmountReader} names the forms. <b>Flags.</b> {@link FlagText} names the texts. <b>Missing
 * values.</b> {@link BlankWords} names the words.
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

    /** Between the cells of a CSV file; without it, the header says which of comma, semicolon, tab and bar it is. */
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
