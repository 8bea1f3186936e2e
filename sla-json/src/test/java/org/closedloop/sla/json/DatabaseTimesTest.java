package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.format.EpochUnit;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.funnel.Pause;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The times of lines that databases and warehouses write, by the table of {@link LeadReader}. */
class DatabaseTimesTest {

    private final List<LeadIssue> issues = new ArrayList<>();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "PostgreSQL, 2026-03-05 10:12:33.12+01,           2026-03-05T09:12:33.120Z",
        "PostgreSQL, 2026-03-05 10:12:33+05:30,           2026-03-05T04:42:33Z",
        "PostgreSQL, 2026-03-05 10:12:33+00:53:28,        2026-03-05T09:19:05Z",
        "PostgreSQL, 2026-03-05T10:12:33.123456+01:00,    2026-03-05T09:12:33.123456Z",
        "PostgreSQL, 2026-03-05,                          2026-03-05",
        "DuckDB,     2026-03-05 10:12:33.123+01,          2026-03-05T09:12:33.123Z",
        "BigQuery,   2026-03-05 09:12:33.123 UTC,         2026-03-05T09:12:33.123Z",
        "BigQuery,   2026-03-05 09:12:33 UTC,             2026-03-05T09:12:33Z",
        "BigQuery,   2026-03-05T09:12:33.123456Z,         2026-03-05T09:12:33.123456Z",
        "Snowflake,  2026-03-05 10:12:33.123 +0100,       2026-03-05T09:12:33.123Z",
        "Snowflake,  2026-03-05 09:12:33.123 Z,           2026-03-05T09:12:33.123Z",
        "SQL Server, 2026-03-05 10:12:33.0000000 +01:00,  2026-03-05T09:12:33Z",
        "SQL Server, 2026-03-05T10:12:33.1234567+01:00,   2026-03-05T09:12:33.123456700Z",
        "pandas,     2026-03-05 10:12:33.123456+01:00,    2026-03-05T09:12:33.123456Z",
        "pandas,     2026-03-05T09:12:33.123Z,            2026-03-05T09:12:33.123Z",
        "Spark,      2026-03-05T10:12:33.000+01:00,       2026-03-05T09:12:33Z",
        "Trino,      2026-03-05 10:12:33.123 Europe/Zurich, 2026-03-05T09:12:33.123Z",
        "Java,       2026-03-05T10:12:33+01:00[Europe/Zurich], 2026-03-05T09:12:33Z",
        "any,        2026-03-05 10:12+01,                 2026-03-05T09:12:00Z",
        "any,        2026-03-05 10:12:33.123456789+01,    2026-03-05T09:12:33.123456789Z",
        "any,        2026-03-05 10:12:33 CET,             2026-03-05T09:12:33Z",
        "BigQuery,   1772701953123,                       2026-03-05T09:12:33.123Z"
    })
    void a_text_is_a_time(String tool, String text, String time) throws IOException {
        String line = "{\"id\":1,\"createdAt\":\"" + text + "\",\"stages\":{\"sql\":\"" + text + "\"}}";

        assertThat(read(LeadReader.inEnglish(), line))
                .as(tool)
                .extracting(Lead::getCreatedAt)
                .containsExactly(Optional.of(EventTime.parse(time)));
        assertThat(issues).isEmpty();
        assertCountedAlike(LeadReader.inEnglish(), line);
    }

    @Test
    void pauses_have_such_times_too() throws IOException {
        assertThat(read(
                        LeadReader.inEnglish(),
                        "{\"id\":1,\"pauses\":[{\"from\":\"2026-03-05 10:12:33+01\",\"to\":\"2026-03-05"
                                + " 10:00:00 UTC\"}]}"))
                .flatExtracting(Lead::getPauses)
                .containsExactly(Pause.between(
                        java.time.Instant.parse("2026-03-05T09:12:33Z"),
                        java.time.Instant.parse("2026-03-05T10:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "2026-03-05 10:12:33.123"        | `2026-03-05 10:12:33.123` has no offset, and no zone is given to read it in; write it with its offset, as in 2026-03-02 08:15:00+01 or 2026-03-02T07:15:00Z, or name the zone: `withZone` or `--zone` for CSV, `format.zone` in the mapping of `sla import`
            "2026-03-05T10:12"               | `2026-03-05T10:12` has no offset, and no zone is given to read it in; write it with its offset, as in 2026-03-02 08:15:00+01 or 2026-03-02T07:15:00Z, or name the zone: `withZone` or `--zone` for CSV, `format.zone` in the mapping of `sla import`
            "2026-03-05 10:12:33 XYZ"        | refused: `2026-03-05 10:12:33 XYZ` does not end in a zone with a single offset; write the offset, as in 2026-03-02 08:15:00+01
            "2026-03-05 10:12:33 Europe/Oz"  | refused: `2026-03-05 10:12:33 Europe/Oz` does not end in a zone with a single offset; write the offset, as in 2026-03-02 08:15:00+01
            "2026-03-29 02:30:00 Europe/Zurich" | refused: `2026-03-29 02:30:00 Europe/Zurich` occurs twice or never on the clocks of its zone; write the offset, as in 2026-03-02 08:15:00+01
            "0001-01-01 00:00:00 UTC"        | refused: `0001-01-01 00:00:00 UTC` is before 1980 or after 2199, which usually means never or unknown; omit the field
            "infinity"                       | expected a time such as 2026-03-02T08:15:00Z or a day such as 2026-03-02, but was a string: `infinity`
            "2026-02-30 10:12:33+01"         | expected a time such as 2026-03-02T08:15:00Z or a day such as 2026-03-02, but was a string: `2026-02-30 10:12:33+01`
            1772710200                       | refused: the number `1772710200` is not a time from 1980 to 2199 in milliseconds, but may be one in seconds; if so, declare it (`--epoch seconds`, `LeadReader.withNumbersAs`)
            1772710200123456                 | refused: the number `1772710200123456` is not a time from 1980 to 2199 in milliseconds, but may be one in microseconds; if so, declare it (`--epoch micros`, `LeadReader.withNumbersAs`)
            "1772710200"                     | refused: the number `1772710200` is not a time from 1980 to 2199 in milliseconds, but may be one in seconds; if so, declare it (`--epoch seconds`, `LeadReader.withNumbersAs`)
            20260305                         | refused: the number `20260305` is not a time from 1980 to 2199 in milliseconds; write a time such as 2026-03-02T08:15:00Z
            0                                | refused: the number `0` is not a time from 1980 to 2199 in milliseconds; write a time such as 2026-03-02T08:15:00Z
            -1                               | refused: the number `-1` is not a time from 1980 to 2199 in milliseconds; write a time such as 2026-03-02T08:15:00Z
            1e99                             | refused: the number `1e99` is not a time from 1980 to 2199 in milliseconds; write a time such as 2026-03-02T08:15:00Z
            true                             | expected a time such as 2026-03-02T08:15:00Z or a day such as 2026-03-02, but was a boolean: `true`
            """)
    void what_is_no_time_is_refused_with_the_reason(String time, String message) throws IOException {
        String line = "{\"id\":\"1\",\"handedOverAt\":" + time + "}";

        assertThat(read(LeadReader.inEnglish(), line)).isEmpty();
        assertThat(issues).singleElement().satisfies(issue -> {
            assertThat(issue.getMessage()).isEqualTo("/handedOverAt: " + message);
            assertThat(issue.getLine()).contains(1L);
        });
        assertCountedAlike(LeadReader.inEnglish(), line);
    }

    @ParameterizedTest
    @CsvSource({
        "SECONDS, 1772701953,        2026-03-05T09:12:33Z",
        "SECONDS, 1772701953.120000, 2026-03-05T09:12:33.120Z",
        "SECONDS, 1.772701953E9,     2026-03-05T09:12:33Z",
        "SECONDS, '\"1772701953\"',  2026-03-05T09:12:33Z",
        "MILLIS,  1772701953123,     2026-03-05T09:12:33.123Z",
        "MILLIS,  1772701953123.5,   2026-03-05T09:12:33.123500Z",
        "MILLIS,  1.772701953e12,    2026-03-05T09:12:33Z",
        "MICROS,  1772701953123456,  2026-03-05T09:12:33.123456Z"
    })
    void a_number_is_a_time_in_the_declared_unit(EpochUnit unit, String number, String time) throws IOException {
        LeadReader reader = LeadReader.inEnglish().withNumbersAs(unit);
        String fields = "\"id\":1,\"createdAt\":" + number + ",\"stages\":{\"sql\":" + number + "}}";
        String line = "{" + fields;

        assertThat(read(reader, line))
                .extracting(Lead::getCreatedAt)
                .containsExactly(Optional.of(EventTime.parse(time)));
        assertCountedAlike(reader, line);
        assertThat(read(reader, "{\"apiVersion\":\"closedloop.org/v2\",\"kind\":\"Lead\"," + fields))
                .hasSize(1);
        assertThat(issues).isEmpty();
    }

    @Test
    void a_number_of_another_unit_than_declared_is_refused_in_either_language() throws IOException {
        String line = "{\"id\":1,\"createdAt\":1772701953123}";
        read(LeadReader.inEnglish().withNumbersAs(EpochUnit.SECONDS), line);
        read(LeadReader.in(Locale.GERMAN).withNumbersAs(EpochUnit.MICROS), line);

        assertThat(issues)
                .extracting(LeadIssue::getMessage)
                .containsExactly(
                        "/createdAt: refused: the number `1772701953123` is not a time from 1980 to 2199 in seconds,"
                                + " but may be one in milliseconds; if so, declare it (`--epoch millis`,"
                                + " `LeadReader.withNumbersAs`)",
                        "/createdAt: abgelehnt: die Zahl `1772701953123` ist in Mikrosekunden kein Zeitpunkt von 1980"
                                + " bis"
                                + " 2199, in Millisekunden aber vielleicht; dann bitte angeben (`--epoch millis`,"
                                + " `LeadReader.withNumbersAs`)");
    }

    private List<Lead> read(LeadReader reader, String lines) throws IOException {
        List<Lead> leads = new ArrayList<>();
        reader.read(bytes(lines), leads::add, issues::add);
        return leads;
    }

    private static void assertCountedAlike(LeadReader reader, String lines) throws IOException {
        FunnelCounter read = counter();
        reader.read(bytes(lines), read::add, read::note);
        FunnelCounter counted = counter();
        reader.count(bytes(lines), counted);
        assertThat(counted.finish()).isEqualTo(read.finish());
    }

    private static FunnelCounter counter() {
        return FunnelCounter.of(
                SlaFixtures.fullAgreement().resolve(SlaFixtures.zurichCalendar()), LocalDate.of(2026, 3, 31));
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
