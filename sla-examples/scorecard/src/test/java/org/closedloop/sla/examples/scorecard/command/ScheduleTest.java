package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.schedule.Obligation;
import org.closedloop.sla.schedule.ObligationSchedule;
import org.closedloop.sla.time.BusinessCalendar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleTest {

    @TempDir
    private Path directory = Path.of("");

    private Path agreement = Path.of("");
    private Path calendar = Path.of("");

    @BeforeEach
    void ship() throws IOException {
        agreement = Shell.shipped("agreement.yaml", directory);
        calendar = Shell.shipped("calendar.yaml", directory);
    }

    private Shell schedule(Object... more) {
        Object[] words = new Object[5 + more.length];
        List.of("schedule", "--agreement", agreement, "--calendar", calendar).toArray(words);
        System.arraycopy(more, 0, words, 5, more.length);
        return Shell.run(words);
    }

    private Calendar exported(Object... more) throws IOException, ParserException {
        Path file = directory.resolve("sla.ics");
        Object[] words = new Object[2 + more.length];
        words[0] = "--ics";
        words[1] = file;
        System.arraycopy(more, 0, words, 2, more.length);
        assertThat(schedule(words).exitCode()).isZero();
        return new CalendarBuilder().build(new StringReader(Files.readString(file)));
    }

    private List<Obligation> obligations() throws IOException {
        SlaJson json = SlaJson.inEnglish();
        return ObligationSchedule.of(json.read(Agreement.class, agreement)
                        .orElseThrow()
                        .resolve(json.read(BusinessCalendar.class, calendar).orElseThrow()))
                .all();
    }

    private static List<String> values(Calendar calendar, String property) {
        return calendar.getComponents(Component.VEVENT).stream()
                .map(event -> event.getRequiredProperty(property).getValue())
                .toList();
    }

    @Test
    void prints_the_turn_of_the_year_to_the_letter() {
        assertThat(schedule("--from", "2026-12-24")).isEqualTo(new Shell(0, """
                Tellmatt Maschinenbau AG, agreement tellmatt-sla-2026, version 2

                """, ""));
    }

    @Test
    void prints_german_as_switzerland_writes_it() {
        assertThat(schedule("--from", "2026-04-17", "--to", "2026-04-30", "--lang", "de-CH")).isEqualTo(new Shell(0, """
                Tellmatt Maschinenbau AG, Version 2

                """, ""));
    }

    @Test
    void no_line_is_longer_than_the_terminal() {
        assertThat(schedule().out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void nothing_due_is_an_empty_table() {
        assertThat(schedule("--from", "2030-01-01").out()).endsWith("WHAT\n\nDue: 0\n");
    }

    @Test
    void the_file_holds_an_all_day_event_for_every_obligation() throws IOException, ParserException {
        List<Obligation> obligations = obligations();
        Calendar calendar = exported();

        assertThat(values(calendar, Property.DTSTART))
                .isEqualTo(obligations.stream()
                        .map(due -> due.getDay().toString().replace("-", ""))
                        .toList());
        assertThat(values(calendar, Property.SUMMARY))
                .isEqualTo(obligations.stream()
                        .map(due -> due.title(Locale.ENGLISH))
                        .toList());
        assertThat(values(calendar, Property.DESCRIPTION))
                .isEqualTo(obligations.stream()
                        .map(due -> due.explain(Locale.ENGLISH))
                        .toList());
        assertThat(values(calendar, Property.UID)).doesNotHaveDuplicates();
        assertThat(calendar.validate().hasErrors()).isFalse();
    }

    @Test
    void one_event_looks_like_this() throws IOException, ParserException {
        VEvent event = (VEvent) exported("--from", "2026-12-31", "--to", "2026-12-31", "--lang", "de-CH")
                .getComponents(Component.VEVENT)
                .get(2);

        assertThat(event.getStartDate().orElseThrow().getDate()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(event.getEndDate().orElseThrow().getDate()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(event.getSummary().getValue()).isEqualTo("Letzter Tag der Vereinbarung");
        // The last signature's day, in Zurich.
        assertThat(event.getDateStamp().orElseThrow().getDate()).isEqualTo(Instant.parse("2025-12-14T23:00:00Z"));
        assertThat(event.getRequiredProperty(Property.SEQUENCE).getValue()).isEqualTo("1");
    }

    @Test
    void another_language_or_version_keeps_the_uids() throws IOException, ParserException {
        List<String> uids = values(exported(), Property.UID);
        Files.writeString(agreement, Files.readString(agreement).replace("version: 2", "version: 3"));
        Calendar german = exported("--lang", "de");

        assertThat(values(german, Property.UID)).isEqualTo(uids);
        assertThat(values(german, Property.SEQUENCE)).containsOnly("2");
        assertThat(uids.get(0)).isEqualTo("?");
    }

    @Test
    void an_unsigned_agreement_is_stamped_with_its_first_day() throws IOException, ParserException {
        String signed = Files.readString(agreement);
        Files.writeString(agreement, signed.substring(0, signed.indexOf("signatures:")));

        assertThat(values(exported(), Property.DTSTAMP)).containsOnly("20251231T230000Z");
    }

    @Test
    void the_same_agreement_gives_the_same_bytes() throws IOException, ParserException {
        exported();
        byte[] first = Files.readAllBytes(directory.resolve("sla.ics"));
        exported();

        assertThat(Files.readAllBytes(directory.resolve("sla.ics"))).isEqualTo(first);
    }

    @Test
    void refuses_days_that_run_backwards_and_files_that_it_reads() {
        assertThat(schedule("--from", "2026-02-01", "--to", "2026-01-31"))
                .isEqualTo(new Shell(
                        2,
                        "",
                        "error: schedule: --to must not lie before --from, but 2026-01-31 lies before 2026-02-01\n"));
        assertThat(schedule("--ics", calendar))
                .isEqualTo(new Shell(
                        2, "", "error: file '" + calendar + "': must not be written over '" + calendar + "'\n"));
    }
}
