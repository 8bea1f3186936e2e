package org.closedloop.sla.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import org.closedloop.sla.format.TimeReading.Kind;
import org.closedloop.sla.funnel.EventTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times that are read by patterns, whose zones are never ignored. */
class TimePatternsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yyyy-MM-dd HH:mm:ss z|2026-03-05 11:30:00 UTC|2026-03-05T11:30:00Z",
                "yyyy-MM-dd HH:mm:ss z|2026-03-05 11:30:00 CET|2026-03-05T10:30:00Z",
                "yyyy-MM-dd HH:mm:ss z|2026-07-05 11:30:00 CET|2026-07-05T10:30:00Z",
                "yyyy-MM-dd HH:mm:ss z|2026-07-05 11:30:00 MESZ|2026-07-05T09:30:00Z",
                "yyyy-MM-dd HH:mm:ss z|2026-10-25 02:30:00 CEST|2026-10-25T00:30:00Z",
                "yyyy-MM-dd HH:mm:ss z|2026-10-25 02:30:00 CET|2026-10-25T01:30:00Z",
                "yyyy-MM-dd HH:mm:ss z|2026-03-05 11:30:00 EST|2026-03-05T16:30:00Z",
                "yyyy-MM-dd HH:mm z|2026-03-05 11:30 Asia/Tokyo|2026-03-05T02:30:00Z",
                "yyyy-MM-dd HH:mm:ss zzzz|2026-10-25 02:30:00 Central European Standard Time|2026-10-25T01:30:00Z",
                "yyyy-MM-dd HH:mm:ss zzzz|2026-10-25 02:30:00 Central European Summer Time|2026-10-25T00:30:00Z",
                "dd/MM/yyyy HH:mm x|05/03/2026 11:30 +01|2026-03-05T10:30:00Z",
                "dd/MM/yyyy HH:mm XXX|05/03/2026 11:30 Z|2026-03-05T11:30:00Z",
                "dd/MM/yyyy HH:mm VV|05/03/2026 11:30 Europe/London|2026-03-05T11:30:00Z",
                "dd/MM/yyyy HH:mmXXX'['VV']'|25/10/2026 02:30+01:00[Europe/Paris]|2026-10-25T01:30:00Z",
                "MMM d, yyyy h:mm a|Mar 5, 2026 8:15 AM|2026-03-05T07:15:00Z",
                // Oracle has months in capitals.
                "dd-MMM-yy|05-MAR-26|2026-03-05",
                "dd-MMM-yy|05-mar-26|2026-03-05",
                "dd-MMM-yy hh.mm.ss a|05-MAR-26 08.15.00 pm|2026-03-05T19:15:00Z",
                "dd/MM/yyyy|05/03/2026|2026-03-05",
                "dd/MM/yyyy[ HH:mm]|05/03/2026|2026-03-05",
                "dd/MM/yyyy|2026-03-05T11:30:00Z|2026-03-05T11:30:00Z",
                "yyyyMMdd|20260305|2026-03-05",
            })
    void reads_the_zone_that_a_text_names(String pattern, String text, String expected) {
        assertThat(reader("Europe/Zurich", pattern).read(text).getTime().map(EventTime::toString))
                .contains(expected);
    }

    /** Ambiguous abbreviations are read only as names of the format's zone. */
    @ParameterizedTest
    @CsvSource({
        "Europe/London,BST,2026-07-05T09:12:00Z",
        "Asia/Kolkata,IST,2026-07-05T04:42:00Z",
        "Asia/Shanghai,CST,2026-07-05T02:12:00Z",
        "America/Chicago,CDT,2026-07-05T15:12:00Z",
        "America/Los_Angeles,PDT,2026-07-05T17:12:00Z",
        "Europe/Zurich,BST,",
        "Europe/Zurich,IST,",
        "Europe/Zurich,CST,",
        "Europe/Zurich,PST,",
        "America/Chicago,CST,",
    })
    void reads_an_ambiguous_abbreviation_only_of_its_own_zone(String zone, String abbreviation, String expected) {
        TimeReading reading = reader(zone, "dd/MM/yyyy HH:mm z").read("05/07/2026 10:12 " + abbreviation);

        assertThat(reading.getTime().map(EventTime::toString).orElse(null)).isEqualTo(expected);
        assertThat(reading.getHelp().isPresent()).isEqualTo(expected == null);
    }

    @Test
    void reads_abbreviations_in_the_language_of_the_format_and_in_english() {
        TimeReader reader = TimeReader.of(
                ExportFormat.builder()
                        .addTimePatterns("dd/MM/yyyy HH:mm z")
                        .language(Locale.GERMANY)
                        .build(),
                ZoneId.of("Europe/Zurich"));

        assertThat(reader.read("05/07/2026 10:12 MESZ")).isEqualTo(reader.read("05/07/2026 10:12 CEST"));
        assertThat(reader.read("05/07/2026 10:12 CEST").getKind()).isEqualTo(Kind.INSTANT);
    }

    @Test
    void reports_times_in_an_overlap_that_a_pattern_reads() {
        TimeReader reader = reader("Europe/Zurich", "dd/MM/yyyy HH:mm", "dd/MM/yyyy HH:mm VV");

        assertThat(reader.read("25/10/2026 02:30").getKind()).isEqualTo(Kind.IN_OVERLAP);
        assertThat(reader.read("25/10/2026 02:30 Europe/Paris").getKind()).isEqualTo(Kind.IN_OVERLAP);
        assertThat(reader.read("29/03/2026 02:30").getKind()).isEqualTo(Kind.IN_GAP);
        assertThat(reader.read("25/10/2026 12:30").getKind()).isEqualTo(Kind.LOCAL);
    }

    private static TimeReader reader(String zone, String... patterns) {
        return TimeReader.of(ExportFormat.builder().addTimePatterns(patterns).build(), ZoneId.of(zone));
    }
}
