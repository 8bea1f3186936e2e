package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
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
                .map(event -> value(event, property))
                .toList();
    }

    private static String value(Component event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    @Test
    void prints_the_turn_of_the_year_to_the_letter() {
        assertThat(schedule("--from", "2026-12-24")).isEqualTo(new Shell(0, """
                Tellmatt Maschinenbau AG, tellmatt-sla-2026, version 2

                DUE          RESPONSIBLE                       WHAT
                31 Dec 2026  all parties                       2026-12 ends; targets to be judged: sql-volume,
                                                               sql-acceptance, lead-completeness, sql-response,
                                                               deal-feedback, hot-leads.
                31 Dec 2026  Inbound Marketing                 2026-H2 ends; targets to be judged: webinar-mqls.
                31 Dec 2026  Inbound Marketing, Inbound Sales  2026-Q4 ends; targets to be judged: pipeline-value,
                                                               mql-quality, marketing-sourced, closed-won,
                                                               deals-won, contact-attempts, rejection-reasons.
                31 Dec 2026  all parties                       Last day of the agreement.
                1 Jan 2027   all parties                       If the parties have consented, the renewed agreement
                                                               starts for 1 year.
                7 Jan 2027   Inbound Marketing                 Last day for the report on 2026-12, 5 working days
                                                               after its end; through: HubSpot-Dashboard,
                                                               Management-Report (PDF); for: Geschäftsleitung,
                                                               Leitung Marketing, Leitung Verkauf; scored by:
                                                               monthly-report.

                Due: 6
                """, ""));
    }

    @Test
    void prints_german_as_switzerland_writes_it() {
        assertThat(schedule("--from", "2026-04-17", "--to", "2026-04-30", "--lang", "de-CH"))
                .isEqualTo(new Shell(0, """
                Tellmatt Maschinenbau AG, tellmatt-sla-2026, Version 2

                FÄLLIG       VERANTWORTLICH                    WAS
                20.04.2026   alle Parteien                     Review-Treffen; es nehmen teil: Mirjam Äschbacher,
                                                               Reto Zünd, Ladina Caprez; verschoben vom 19.04.2026,
                                                               einem arbeitsfreien Tag.
                30.04.2026   alle Parteien                     2026-04 endet; zu beurteilen: sql-volume,
                                                               sql-acceptance, lead-completeness, sql-response,
                                                               deal-feedback, hot-leads.

                Fällig: 2
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
        Component event = exported("--from", "2026-12-31", "--to", "2026-12-31", "--lang", "de-CH")
                .getComponents(Component.VEVENT)
                .get(3);

        assertThat(event.<DtStart<LocalDate>>getRequiredProperty(Property.DTSTART)
                        .getDate())
                .isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(event.<DtEnd<LocalDate>>getRequiredProperty(Property.DTEND).getDate())
                .isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Letzter Tag der Vereinbarung");
        assertThat(value(event, Property.CATEGORIES)).isEqualTo("EXPIRY");
        assertThat(value(event, Property.TRANSP)).isEqualTo("TRANSPARENT");
        // The last signature's day, in Zurich.
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20251214T230000Z");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("1");
    }

    @Test
    void another_language_or_version_keeps_the_uids() throws IOException, ParserException {
        String signed = Files.readString(agreement);
        String unsigned = signed.substring(0, signed.indexOf("signatures:"));
        Files.writeString(agreement, unsigned);
        List<String> uids = values(exported(), Property.UID);
        Files.writeString(agreement, unsigned.replace("version: 2", "version: 3"));
        Calendar german = exported("--lang", "de");

        assertThat(values(german, Property.UID)).isEqualTo(uids);
        assertThat(values(german, Property.SEQUENCE)).containsOnly("2");
        assertThat(uids).contains("974eea03-dfd0-37f8-b9c4-93f2cfca930c");
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
    void each_event_has_its_own_day_and_no_rule_that_programs_expand_differently() throws IOException, ParserException {
        List<CalendarComponent> events = exported().getComponents(Component.VEVENT);

        assertThat(events)
                .hasSameSizeAs(obligations())
                .noneMatch(event -> event.getProperty(Property.RRULE).isPresent()
                        || event.getProperty(Property.RDATE).isPresent());
    }

    @Test
    void refuses_days_that_run_backwards_and_files_that_it_reads() {
        assertThat(schedule("--from", "2026-02-01", "--to", "2026-01-31"))
                .isEqualTo(new Shell(
                        2,
                        "",
                        "error: schedule: --to must not be before --from, but 2026-01-31 is before 2026-02-01\n"));
        assertThat(schedule("--ics", calendar))
                .isEqualTo(new Shell(2, "", "error: file '" + calendar + "': must not overwrite '" + calendar + "'\n"));
    }
}
