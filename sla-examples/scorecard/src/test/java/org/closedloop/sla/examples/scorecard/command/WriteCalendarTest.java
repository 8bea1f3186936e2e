package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.time.BusinessCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WriteCalendarTest {

    @TempDir
    private Path directory = Path.of("");

    private static BusinessCalendar written(String... more) {
        Shell shell =
                Shell.run(List.of(List.of("calendar", "office", "--zone", "Europe/Berlin"), List.of(more)).stream()
                        .flatMap(List::stream)
                        .toArray());
        assertThat(shell.err()).isEmpty();
        return SlaJson.inEnglish()
                .read(BusinessCalendar.class, shell.out(), Format.YAML)
                .orElseThrow();
    }

    @Test
    void has_the_working_week_and_no_holidays_if_nobody_says_whose() {
        assertThat(written("--from", "2027"))
                .isEqualTo(BusinessCalendar.builder()
                        .id("office")
                        .zone(ZoneId.of("Europe/Berlin"))
                        .workingDays("08:00-12:00", "13:00-17:00")
                        .build());
    }

    @Test
    void has_the_hours_that_were_asked_for() {
        assertThat(written("--from", "2027", "--hours", "09:00-12:30,13:15-18:00"))
                .isEqualTo(BusinessCalendar.builder()
                        .id("office")
                        .zone(ZoneId.of("Europe/Berlin"))
                        .workingDays("09:00-12:30", "13:15-18:00")
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        // Women's Day is Berlin's alone, Corpus Christi Bavaria's; 17 June 2028 is a holiday of Berlin once.
        "de-be, 2027, 2027-03-08, true",
        "de,    2027, 2027-03-08, false",
        "de-by, 2027, 2027-05-27, true",
        "DE-BY, 2027, 2027-05-27, true",
        "de-be, 2028, 2028-06-17, true",
        "de-be, 2027, 2027-06-17, false",
        "ch-zh, 2026, 2026-08-01, true"
    })
    void has_the_public_holidays_of_the_place(String place, String year, LocalDate day, boolean free) {
        assertThat(written("--holidays", place, "--from", year).getHolidays().containsKey(day))
                .isEqualTo(free);
    }

    @Test
    void has_them_for_every_year_in_the_language_that_was_asked_for() {
        assertThat(written("--holidays", "at", "--from", "2027", "--to", "2028", "--lang", "de")
                        .getHolidays())
                .containsEntry(LocalDate.of(2027, 10, 26), "Nationalfeiertag")
                .containsEntry(LocalDate.of(2028, 10, 26), "Nationalfeiertag")
                .doesNotContainKey(LocalDate.of(2029, 10, 26));
    }

    @Test
    void is_written_where_no_file_is_yet() throws IOException {
        Path file = directory.resolve("office.calendar.yaml");
        Object[] words = {
            "calendar", "office", "--zone", "Europe/Berlin", "--holidays", "de-be", "--from", "2027", "--out", file
        };

        assertThat(Shell.run(words)).isEqualTo(new Shell(0, file + ": holidays: 10\n", ""));
        String written = Files.readString(file);
        assertThat(Shell.run(words))
                .isEqualTo(new Shell(
                        2, "", "error: file '" + file + "': must not be written over, but is there already\n"));
        assertThat(Files.readString(file)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--holidays de-xx --from 2027 | holidays of 'de-xx': 'xx' is no region; expected one of bb, be, bw, by, hb, he, hh,"
                        + " mv, ni, nw, rp, sh, sl, sn, st, th",
                "--holidays dx --from 2027 | holidays of 'dx': 'dx' is no country that is known, such as de, at or ch",
                "--holidays de-be-x --from 2027 | holidays of 'de-be-x': 'x' is no region; expected none",
                "--from 2028 --to 2027 | years: the last must not be before 2028, but was 2027",
                "--hours 9-12 --from 2027 | working hours '9-12': expected HH:mm-HH:mm, such as 08:00-12:00",
                "--from 27 | Invalid value for option '--from': '27' is no year such as 2026"
            })
    void says_in_one_line_what_cannot_be(String words, String told) {
        Shell shell = Shell.run((Object[]) ("calendar office --zone Europe/Berlin " + words).split(" ", -1));

        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.err().lines().findFirst()).contains("error: " + told);
    }
}
