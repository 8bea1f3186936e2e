package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.time.WorkingHours;
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
        "ch-zh, 2026, 2026-08-01, true",
        // 2 January is a working day in Schaffhausen, not in Thurgau; the Fahrt of 2026 is after Holy Week.
        "ch-sh, 2026, 2026-01-02, false",
        "ch-tg, 2026, 2026-01-02, true",
        "ch-gl, 2026, 2026-04-02, false",
        "ch-gl, 2026, 2026-04-09, true",
        "ch-vd, 2026, 2026-09-21, true",
        "ch-fr-ref, 2026, 2026-05-25, true"
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

    private static String comments(String... more) {
        return Shell.run(Stream.concat(Stream.of("calendar", "office", "--zone", "Europe/Berlin"), Stream.of(more))
                        .toArray())
                .out()
                .lines()
                .filter(line -> line.startsWith("#"))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void lists_what_it_left_out_and_the_regions_with_other_days() {
        assertThat(comments("--holidays", "ch-so", "--from", "2026")).isEqualTo("""
                        # Holidays of ch-so (Solothurn), 2026: public holidays
                        # Regions with different holidays (--holidays):
                        #   ch-so-bucheggberg (district of Bucheggberg): without Corpus Christi; Assumption day; All Saints
                        # Omitted: half-days (--include half-day)
                        #   2026-05-01 Labour day from 12:00
                        # Omitted: bank holidays (--include bank)
                        #   2026-01-02 St. Berchtholds day
                        # Omitted: observances (--include observance)
                        #   2026-04-05 Easter
                        #   2026-04-06 Easter Monday
                        #   2026-05-25 Whit Monday
                        #   2026-12-08 Immaculate Conception Day
                        # Jollyday's list of holidays is corrected by:
                        #   Switzerland, Arbeitsgesetz (SR 822.11) art. 18 and 20a: Easter Day is a Sunday, and no holiday beside
                        #   Solothurn, Ruhetagsgesetz (BGS 512.41) § 2 Abs. 1 lit. b: 1 May from 12:00
                        #   Solothurn, Ruhetagsgesetz (BGS 512.41) § 2: without Whit Monday and 8 December""");
    }

    @Test
    void lists_them_in_german_and_says_what_no_official_list_was_compared_with() {
        assertThat(comments("--holidays", "ch-ai", "--from", "2028", "--to", "2029", "--lang", "de"))
                .isEqualTo("""
                        # Feiertage von ch-ai (Appenzell Innerrhoden), 2028 bis 2029: gesetzliche Feiertage
                        # Gebiete mit anderen Tagen (--holidays):
                        #   ch-ai-inner (innerer Landesteil, ohne Oberegg): auch Mauritius Tag
                        # Weggelassen: Bankfeiertage (--include bank)
                        #   2028-01-02 St. Berchtholds Tag
                        #   2029-01-02 St. Berchtholds Tag
                        # Weggelassen: Festtage ohne Arbeitsruhe (--include observance)
                        #   2028-04-16 Ostern
                        #   2028-12-26 Stephanstag
                        #   2029-04-01 Ostern
                        # Jollydays Liste der Feiertage ist berichtigt nach:
                        #   Switzerland, Arbeitsgesetz (SR 822.11) art. 18 and 20a: Easter Day is a Sunday, and no holiday beside
                        #   Appenzell Innerrhoden, Ruhetagsgesetz (GS 822.200) Art. 2 Abs. 1 lit. c
                        #   Appenzell Innerrhoden, Ruhetagsgesetz (GS 822.200) Art. 2 Abs. 1 lit. c: 22 September in the inner part only
                        #   Appenzell Innerrhoden, Ruhetagsgesetz (GS 822.200) Art. 2 Abs. 1 lit. b: no 26 December if three days of rest would follow each other
                        # Die Berichtigungen sind nur für 2025 bis 2028 mit amtlichen Listen verglichen.""");
    }

    @Test
    void names_the_communes_of_bavaria_that_have_a_day_more() {
        assertThat(comments("--holidays", "de-by", "--from", "2026"))
                .contains("#   de-by-ag (Augsburg): also Peace Festival; Assumption day")
                .contains("#   de-by-kath (communes with more Catholics than Protestants): also Assumption day");
    }

    @Test
    void has_the_bank_holidays_and_observances_that_were_asked_for() {
        assertThat(written("--holidays", "ch-zg", "--from", "2026", "--include", "bank,observance")
                        .getHolidays())
                .containsEntry(LocalDate.of(2026, 1, 2), "St. Berchtholds day")
                .containsEntry(LocalDate.of(2026, 12, 26), "St.Stephen's Day");
        assertThat(written("--holidays", "ch-zg", "--from", "2026").getHolidays())
                .doesNotContainKeys(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 12, 26));
    }

    @Test
    void cuts_the_hours_of_a_half_day_that_is_worked() {
        BusinessCalendar calendar = written(
                "--holidays",
                "ch-so",
                "--from",
                "2026",
                "--to",
                "2027",
                "--include",
                "half-day",
                "--hours",
                "09:00-13:00,14:00-18:00");

        // 1 May 2027 is a Saturday, and stays one.
        assertThat(calendar.getReplacedDays())
                .isEqualTo(Map.of(LocalDate.of(2026, 5, 1), List.of(WorkingHours.of("09:00-12:00"))));
        assertThat(calendar.getHolidays()).doesNotContainKey(LocalDate.of(2026, 5, 1));
    }

    @Test
    void closes_on_a_half_day_if_nothing_is_worked_before_it() {
        assertThat(written("--holidays", "ch-so", "--from", "2026", "--include", "half-day", "--hours", "13:00-21:00")
                        .hoursOn(LocalDate.of(2026, 5, 1)))
                .isEmpty();
    }

    @Test
    void tells_how_many_days_it_took_and_left_out() {
        Path file = directory.resolve("office.calendar.yaml");

        assertThat(Shell.run(
                        "calendar",
                        "office",
                        "--zone",
                        "Europe/Zurich",
                        "--holidays",
                        "ch-so",
                        "--from",
                        "2026",
                        "--include",
                        "half-day",
                        "--out",
                        file))
                .isEqualTo(new Shell(
                        0, file + ": holidays: 8, half-days: 1, omitted: 5, regions with different holidays: 1\n", ""));
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
                .isEqualTo(new Shell(2, "", "error: file '" + file + "': already exists and is not overwritten\n"));
        assertThat(Files.readString(file)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--holidays de-xx --from 2027 | holidays of 'de-xx': 'xx' is no region; expected one of bb, be, bw,"
                        + " by, hb, he, hh,"
                        + " mv, ni, nw, rp, sh, sl, sn, st, th",
                "--holidays dx --from 2027 | holidays of 'dx': 'dx' is no country that is known, such as de, at or ch",
                "--holidays de-be-x --from 2027 | holidays of 'de-be-x': 'x' is no region; expected none",
                "--from 2028 --to 2027 | years: the last year must not be before 2028, but was 2027",
                "--hours 9-12 --from 2027 | working hours '9-12': expected HH:mm-HH:mm, such as 08:00-12:00",
                "--include bank --from 2027 | --include: requires --holidays, the place whose days are included",
                "--holidays de --include half --from 2027 | Invalid value for option '--include' (KIND): 'half' is"
                        + " not one of bank,"
                        + " observance, half-day",
                "--holidays de-by-x --from 2027 | holidays of 'de-by-x': 'x' is no region; expected one of ag, in,"
                        + " kath, mu,"
                        + " re, wu",
                "--from 27 | Invalid value for option '--from': '27' is not a year such as 2026"
            })
    void says_in_one_line_what_cannot_be(String words, String told) {
        Shell shell = Shell.run((Object[]) ("calendar office --zone Europe/Berlin " + words).split(" ", -1));

        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.err().lines().findFirst()).contains("error: " + told);
    }
}
