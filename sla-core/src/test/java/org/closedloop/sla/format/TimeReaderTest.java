package org.closedloop.sla.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.format.TimeReading.Kind;
import org.closedloop.sla.funnel.EventTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times in the texts that are read without a pattern. */
class TimeReaderTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final TimeReader STANDARD = TimeReader.of(ExportFormat.standard(), ZURICH);

    /** The rows of the table in {@link ExportFormat}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PostgreSQL timestamptz|2026-03-05 10:12:33.12+01|2026-03-05T09:12:33.120Z",
                "PostgreSQL timestamptz, TimeZone UTC|2026-03-05 09:12:33+00|2026-03-05T09:12:33Z",
                "PostgreSQL timestamptz, TimeZone Asia/Kolkata|2026-03-05 14:42:33+05:30|2026-03-05T09:12:33Z",
                "PostgreSQL, seconds of an offset|2026-03-05 10:06:01+00:53:28|2026-03-05T09:12:33Z",
                "PostgreSQL timestamp|2026-03-05 10:12:33.123456|2026-03-05T09:12:33.123456Z local",
                "PostgreSQL date|2026-03-05|2026-03-05",
                "PostgreSQL row_to_json|2026-03-05T10:12:33.12+01:00|2026-03-05T09:12:33.120Z",
                "PostgreSQL, DateStyle German|05.03.2026 10:12:33.12 CET|2026-03-05T09:12:33.120Z",
                "DuckDB TIMESTAMPTZ|2026-03-05 10:12:33.123+01|2026-03-05T09:12:33.123Z",
                "DuckDB TIMESTAMP_NS|2026-03-05 10:12:33.123456789|2026-03-05T09:12:33.123456789Z local",
                "BigQuery TIMESTAMP|2026-03-05 09:12:33.123 UTC|2026-03-05T09:12:33.123Z",
                "BigQuery TIMESTAMP, console|2026-03-05 09:12:33 UTC|2026-03-05T09:12:33Z",
                "BigQuery DATETIME|2026-03-05T10:12:33|2026-03-05T09:12:33Z local",
                "Snowflake TIMESTAMP_TZ|2026-03-05 10:12:33.123 +0100|2026-03-05T09:12:33.123Z",
                "Snowflake TIMESTAMP_TZ in UTC|2026-03-05 09:12:33.123 Z|2026-03-05T09:12:33.123Z",
                "Snowflake TIMESTAMP_NTZ|2026-03-05 10:12:33.123|2026-03-05T09:12:33.123Z local",
                "SQL Server datetimeoffset|2026-03-05 10:12:33.0000000 +01:00|2026-03-05T09:12:33Z",
                "SQL Server datetime2|2026-03-05 10:12:33.1234567|2026-03-05T09:12:33.123456700Z local",
                "SQL Server smalldatetime|2026-03-05 10:12:00|2026-03-05T09:12:00Z local",
                "pandas, with a zone|2026-03-05 10:12:33.123456+01:00|2026-03-05T09:12:33.123456Z",
                "pandas, without|2026-03-05 10:12:33|2026-03-05T09:12:33Z local",
                "pandas to_json|1772701953000|2026-03-05T09:12:33Z",
                "Spark|2026-03-05T10:12:33.000+01:00|2026-03-05T09:12:33Z",
                "Spark, session UTC|2026-03-05T09:12:33.000Z|2026-03-05T09:12:33Z",
                "SQLite datetime()|2026-03-05 09:12:33|2026-03-05T08:12:33Z local",
                "SQLite, without seconds|2026-03-05 09:12|2026-03-05T08:12:00Z local",
                "PostgreSQL date BC|0044-03-15 BC|none",
                "PostgreSQL infinity|infinity|none",
                "MariaDB zero date|0000-00-00|none",
                "LibreOffice en|03/05/2026 10:12:33|none",
                "MariaDB datetime(3)|2026-03-05 10:12:33.000|2026-03-05T09:12:33Z local",
                "LibreOffice de|05.03.2026 10:12:33|2026-03-05T09:12:33Z local",
                "LibreOffice de, milliseconds|2026-03-05 10:12:33,120|2026-03-05T09:12:33.120Z local",
                "Excel de|5.3.2026 9:12|2026-03-05T08:12:00Z local",
                "HubSpot|2026-03-05T09:12:33.123Z|2026-03-05T09:12:33.123Z",
                "HubSpot, milliseconds|1772701953123|2026-03-05T09:12:33.123Z",
                "HubSpot CSV|2026-03-05 10:12|2026-03-05T09:12:00Z local",
                "Salesforce|2026-03-05T09:12:33.000+0000|2026-03-05T09:12:33Z",
                "Salesforce Bulk|2026-03-05T09:12:33.000Z|2026-03-05T09:12:33Z",
                "Salesforce date|2026-03-05|2026-03-05",
                "d3|2026-03-05T09:12Z|2026-03-05T09:12:00Z",
                "Miller|2026-03-05 10:12:33 CET|2026-03-05T09:12:33Z",
                "Java ZonedDateTime|2026-03-05T10:12:33+01:00[Europe/Zurich]|2026-03-05T09:12:33Z",
            })
    void reads_the_default_output_of_tools(String tool, String text, String expected) {
        TimeReading reading = STANDARD.read(text);

        String time = reading.getTime().map(EventTime::toString).orElse("none");
        assertThat(reading.getKind() == Kind.LOCAL ? time + " local" : time)
                .as(tool)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "' 2026-03-05t09:12:33z ',2026-03-05T09:12:33Z",
        "2026-03-05  09:12:33.1 GMT,2026-03-05T09:12:33.100Z",
        "2026-03-05T10:12:33 +01:00,2026-03-05T09:12:33Z",
        "2026-03-05T10:12:33\u00a0+01:00,2026-03-05T09:12:33Z",
        "2026-03-05T06:12:33\u221203:00,2026-03-05T09:12:33Z",
        "2026-03-05T09:12:33-0000,2026-03-05T09:12:33Z",
        "2026-03-05T10:12:33 UTC+01:00,2026-03-05T09:12:33Z",
        "2026-03-05T09:12:33Z[UTC],2026-03-05T09:12:33Z",
        "2026-03-05T10:12:33[Europe/Zurich],2026-03-05T09:12:33Z",
        "2026-03-05 10:12:33 Europe/Berlin,2026-03-05T09:12:33Z",
        "2026-07-05 10:12:33 CEST,2026-07-05T08:12:33Z",
        "2026-07-05 10:12:33 MESZ,2026-07-05T08:12:33Z",
        "2026/03/05 09:12:33Z,2026-03-05T09:12:33Z",
        "2024-02-29T23:59:59.999999999Z,2024-02-29T23:59:59.999999999Z",
        "1772701953123.0,2026-03-05T09:12:33.123Z",
        "2026/03/05,2026-03-05",
        "29.02.2024,2024-02-29",
    })
    void reads_variants_of_the_default_output(String text, String expected) {
        assertThat(STANDARD.read(text).getTime().map(EventTime::toString)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "2023-02-29",
                "2026-13-01",
                "2026-00-10",
                "2026-3-5",
                "2026-03-05T",
                "2026-03-05T10",
                "2026-03-05T24:00:00",
                "2026-03-05T10:60",
                "2026-03-05T10:12:60",
                "2026-03-05T10:12:33.",
                "2026-03-05T10:12:33.1234567890",
                "2026-03-05T10:12:33+1",
                "2026-03-05T10:12:33+01:60",
                "2026-03-05T10:12:33+19:00",
                "2026-03-05T10:12:33Zulu",
                "2026-03-05T10:12:33 Europe/Zuerich",
                "2026-03-05 10:12:33 IST",
                "2026-03-05 10:12:33 BST",
                "2026-03-05 10:12 PM",
                "2026-03/05",
                "31.02.2026",
                "5.3.26",
                "03/04/2026",
                "5 Mar 2026",
                "2026-W10-4",
                "T08:15",
                "20260305",
                "1.77270E+12",
                "Meier 7",
                "Phase 3",
                "Lost 2026",
            })
    void names_the_setting_by_which_other_times_are_read(String text) {
        TimeReading reading = STANDARD.read(text);

        assertThat(reading.getKind()).isEqualTo(Kind.UNREADABLE);
        assertThat(reading.getHelp()).contains("format.timePatterns");
        assertThat(reading.getTime()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "soon", "-", "T"})
    void offers_no_help_for_a_text_without_digits(String text) {
        assertThat(STANDARD.read(text)).isEqualTo(TimeReading.none(Kind.UNREADABLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "infinity",
                "-infinity",
                "Infinity",
                "0044-03-15 BC",
                "0044-03-15 00:00:00+00 BC",
                "12026-03-05",
                "0000-00-00",
                "0000-00-00 00:00:00",
                "0001-01-01T00:00:00",
                "1979-12-31",
                "2200-01-01",
                "9999-12-31T23:59:59Z",
                "1753-01-01 00:00:00.000",
                "0",
                "-1",
                "12345678901234567",
                "29220",
                "109575",
            })
    void times_that_represent_never_are_implausible(String text) {
        assertThat(STANDARD.read(text)).isEqualTo(TimeReading.none(Kind.IMPLAUSIBLE));
    }

    @ParameterizedTest
    @CsvSource({
        "1772701953,EPOCH_SECONDS,2026-03-05T09:12:33Z",
        "1772701953.120000,EPOCH_SECONDS,2026-03-05T09:12:33.120Z",
        "1.772701953E9,EPOCH_SECONDS,2026-03-05T09:12:33Z",
        "1772701953123,EPOCH_MILLIS,2026-03-05T09:12:33.123Z",
        "1772701953123456,EPOCH_MICROS,2026-03-05T09:12:33.123456Z",
        "2026-03-05T09:12:33Z,EPOCH_SECONDS,2026-03-05T09:12:33Z",
        "1772701953,INSTANT,holds: epoch-seconds",
        "1772701953.5,INSTANT,holds: epoch-seconds",
        "1.772701953E9,DATE,holds: epoch-seconds",
        "1772701953123456,INSTANT,holds: epoch-micros",
        "1772701953123,EPOCH_SECONDS,holds: epoch-millis",
        "1772701953123,EPOCH_MICROS,holds: epoch-millis",
        "20260305101233,INSTANT,format.timePatterns",
        "46086,INSTANT,holds: spreadsheet-serial",
        "46086.42538,INSTANT,holds: spreadsheet-serial",
        "46086.42538,DATE,holds: spreadsheet-serial",
        "46086,EPOCH_SECONDS,holds: spreadsheet-serial",
        "46086,SPREADSHEET_SERIAL,2026-03-05",
        "46086.0,SPREADSHEET_SERIAL,2026-03-05",
        "46086.5,SPREADSHEET_SERIAL,2026-03-05T11:00:00Z",
        "46086.425381944446,SPREADSHEET_SERIAL,2026-03-05T09:12:33Z",
        "46086.9999999999,SPREADSHEET_SERIAL,2026-03-05T23:00:00Z",
        "29221,SPREADSHEET_SERIAL,1980-01-01",
        "109574,SPREADSHEET_SERIAL,2199-12-31",
        "2026-03-05T09:12:33Z,SPREADSHEET_SERIAL,2026-03-05T09:12:33Z",
    })
    void reads_numbers_in_the_form_of_the_property_or_names_another_form(
            String number, TimeForm form, String expected) {
        TimeReading reading = STANDARD.read(number, form);

        assertThat(reading.getTime().map(EventTime::toString).or(reading::getHelp))
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02,DAY,2026-03-02",
        "1772409600000,MIDNIGHT,2026-03-02",
        "2026-03-02T00:00:00Z,MIDNIGHT,2026-03-02",
        "2026-03-02 00:00:00,MIDNIGHT,2026-03-02",
        "2026-03-02T00:00:00.000-05:00,MIDNIGHT,2026-03-02",
        "2026-03-01T23:00:00Z,MIDNIGHT,2026-03-02",
        "2026-03-01T23:30:00Z,TIME_DROPPED,2026-03-02",
        "2026-03-02T22:59:59+00:00,TIME_DROPPED,2026-03-02",
        "02.03.2026 00:00,MIDNIGHT,2026-03-02",
    })
    void reads_midnight_as_a_day_for_a_property_of_days(String text, Kind kind, String day) {
        for (String zone : new String[] {"Europe/Zurich", "Europe/Paris"}) {
            TimeReading reading =
                    TimeReader.of(ExportFormat.standard(), ZoneId.of(zone)).read(text, TimeForm.DATE);

            assertThat(reading.getKind()).isEqualTo(kind);
            assertThat(reading.getTime().map(EventTime::toString)).contains(day);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/Los_Angeles", "Asia/Tokyo", "Pacific/Kiritimati", "UTC", "Europe/Zurich"})
    void reads_midnight_in_utc_as_its_day_in_every_zone(String zone) {
        TimeReader reader = TimeReader.of(ExportFormat.standard(), ZoneId.of(zone));

        assertThat(reader.read("1772409600000", TimeForm.DATE).getTime().map(EventTime::toString))
                .contains("2026-03-02");
        assertThat(reader.read("2026-03-02T00:00:00Z", TimeForm.DATE).getTime().map(EventTime::toString))
                .contains("2026-03-02");
    }

    @Test
    void reads_times_without_an_offset_in_the_formats_zone_and_days_without_a_zone() {
        TimeReader reader =
                TimeReader.of(ExportFormat.builder().zone(ZoneOffset.UTC).build(), ZURICH);

        assertThat(reader.read("2026-03-31 22:30:00").getTime())
                .contains(EventTime.at(Instant.parse("2026-03-31T22:30:00Z")));
        assertThat(reader.read("2026-03-31").getTime().map(EventTime::toString)).contains("2026-03-31");
        assertThat(reader.read("2026-03-31 22:30:00", TimeForm.DATE).getTime().map(EventTime::toString))
                .contains("2026-04-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29 02:30:00,IN_GAP,2026-03-29T01:30:00Z",
        "2026-10-25 02:30:00,IN_OVERLAP,2026-10-25T00:30:00Z",
        "2026-10-25T02:30:00[Europe/Berlin],IN_OVERLAP,2026-10-25T00:30:00Z",
        "2026-10-25 02:30:00 CET,INSTANT,2026-10-25T01:30:00Z",
        "2026-10-25 02:30:00+01:00,INSTANT,2026-10-25T01:30:00Z",
    })
    void reports_times_in_a_gap_or_an_overlap(String text, Kind kind, String expected) {
        TimeReading reading = STANDARD.read(text);

        assertThat(reading.getKind()).isEqualTo(kind);
        assertThat(reading.getTime().map(EventTime::toString)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05T09:12:33.123Z,2026-03-05T09:12:33.123Z",
        "2026-03-05T09:12:33.000+0000,2026-03-05T09:12:33Z",
        "1772701953123,2026-03-05T09:12:33.123Z",
        "-1,1969-12-31T23:59:59.999Z",
        "0001-01-01T00:00:00Z,0001-01-01T00:00:00Z",
        "2026-03-05T10:12:33,",
        "2026-03-05,",
        "1E99,",
        "1234567890123456789,",
        "'',",
    })
    void reads_instants_of_apis(String text, String expected) {
        assertThat(TimeReader.instant(text))
                .isEqualTo(Optional.ofNullable(expected).map(Instant::parse));
    }

    @Test
    void a_quoted_z_at_the_end_of_a_pattern_is_utc() {
        ExportFormat format = ExportFormat.builder()
                .addTimePatterns("yyyy-MM-dd'T'HH:mm:ss'Z'")
                .build();

        assertThat(TimeReader.of(format, ZURICH).read("2026-03-31T22:30:00Z").getTime())
                .contains(EventTime.at(Instant.parse("2026-03-31T22:30:00Z")));
    }

    @Test
    void a_z_within_a_quoted_text_is_no_zone() {
        ExportFormat format = ExportFormat.builder()
                .addTimePatterns("yyyy-MM-dd HH:mm:ss' o''Z'")
                .build();

        assertThat(TimeReader.of(format, ZURICH).read("2026-03-31 22:30:00 o'Z").getTime())
                .contains(EventTime.at(Instant.parse("2026-03-31T20:30:00Z")));
    }

    @Test
    void reads_the_names_of_months_in_the_language_of_the_format() {
        ExportFormat format = ExportFormat.builder()
                .addTimePatterns("d. MMMM yyyy 'um' HH:mm")
                .language(Locale.GERMAN)
                .build();

        assertThat(TimeReader.of(format, ZURICH)
                        .read("2. M\u00e4rz 2026 um 08:15")
                        .getTime())
                .contains(EventTime.at(Instant.parse("2026-03-02T07:15:00Z")));
    }
}
