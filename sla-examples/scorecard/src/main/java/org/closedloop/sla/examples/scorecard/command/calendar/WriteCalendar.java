package org.closedloop.sla.examples.scorecard.command.calendar;

import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.closedloop.sla.constraint.VisibleText;
import org.closedloop.sla.examples.scorecard.command.Output;
import org.closedloop.sla.examples.scorecard.command.Sla;
import org.closedloop.sla.examples.scorecard.command.UnusableInput;
import org.closedloop.sla.examples.scorecard.holidays.HolidayKind;
import org.closedloop.sla.examples.scorecard.holidays.PlaceHolidays;
import org.closedloop.sla.examples.scorecard.terminal.TerminalWriter;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.time.BusinessCalendar;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a business calendar to begin with. */
@Command(
        name = "calendar",
        description = {
            "Writes a business calendar in YAML: working hours from Monday to Friday, and public holidays.",
            "Bank holidays, observances and half-days are added with --include; comments in the file list what was"
                    + " omitted, and the regions that have different holidays.",
            "Bridge days and company holidays must be added by hand."
        },
        sortOptions = false,
        mixinStandardHelpOptions = true)
public final class WriteCalendar implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ID", description = "The id by which agreements refer to the calendar.")
    private String id = "";

    @Option(
            names = "--zone",
            required = true,
            paramLabel = "ZONE",
            description = "The time zone of the working hours, such as Europe/Zurich.")
    private ZoneId zone = ZoneId.of("UTC");

    @Option(
            names = "--hours",
            split = ",",
            paramLabel = "FROM-TO",
            description = "Working hours; 08:00-12:00,13:00-17:00 by default.")
    private List<String> hours = List.of("08:00-12:00", "13:00-17:00");

    @Option(
            names = "--holidays",
            paramLabel = "PLACE",
            description = "The country of the public holidays, and its region where needed, such as at, de-by,"
                    + " ch-fr-ref.")
    private @Nullable String place;

    @Option(
            names = "--include",
            split = ",",
            paramLabel = "KIND",
            description = "Other holidays of the place: bank, observance, half-day.")
    private Set<HolidayKind> include = Set.of();

    @Option(names = "--from", required = true, paramLabel = "YEAR", description = "The first year of the holidays.")
    private Year from = Year.of(1);

    @Option(
            names = "--to",
            paramLabel = "YEAR",
            description = "The last year of the holidays; by default the first" + " year.")
    private @Nullable Year to;

    @Option(names = "--lang", paramLabel = "en|de", description = "The language of the holidays' names.")
    private Locale locale = Locale.ENGLISH;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file to write; must not exist yet. Printed to the terminal by default.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        SelectedHolidays holidays = holidays();
        BusinessCalendar calendar = calendar(holidays);
        String text = holidays.comments() + SlaJson.inEnglish().write(calendar, Format.YAML);
        if (out == null) {
            TerminalWriter.printExactly(spec.commandLine().getOut(), text);
            return Sla.FINE;
        }
        Output.mustBeNew(out);
        Output.write(out, text);
        spec.commandLine().getOut().println(VisibleText.of(out + ": " + holidays.account(calendar)));
        return Sla.FINE;
    }

    private SelectedHolidays holidays() {
        Year last = to == null ? from : to;
        if (last.isBefore(from)) {
            throw new UnusableInput("years: the last year must not be before " + from + ", but was " + last);
        }
        if (place == null && !include.isEmpty()) {
            throw new UnusableInput("--include: requires --holidays, the place whose days are included");
        }
        try {
            return place == null
                    ? SelectedHolidays.none()
                    : SelectedHolidays.of(PlaceHolidays.of(place), from, last, include, locale);
        } catch (IllegalArgumentException e) {
            throw UnusableInput.because(e);
        }
    }

    private BusinessCalendar calendar(SelectedHolidays holidays) {
        try {
            return holidays.on(BusinessCalendar.builder()
                    .id(id)
                    .zone(zone)
                    .workingDays(hours.toArray(String[]::new))
                    .build());
        } catch (IllegalArgumentException e) {
            throw UnusableInput.because(e);
        }
    }
}
