package org.closedloop.sla.examples.scorecard.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.examples.scorecard.ics.IcsCalendar;
import org.closedloop.sla.examples.scorecard.terminal.ScheduleTable;
import org.closedloop.sla.schedule.Obligation;
import org.closedloop.sla.schedule.ObligationSchedule;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.time.DateRange;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells what is due when. */
@Command(
        name = "schedule",
        description = "Lists what is due when: ends of windows, reports, meetings, notice, renewal, vacant posts.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class Schedule implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--agreement", required = true, paramLabel = "FILE", description = "The agreement, .yaml or .json.")
    private Path agreement = Path.of("");

    @Option(names = "--calendar", paramLabel = "FILE", description = CalendarFile.DESCRIPTION)
    private @Nullable Path calendar;

    @Option(
            names = "--scorecard",
            paramLabel = "FILE",
            description = "A scorecard of the agreement, .yaml or .json: adds what follows from its violations.")
    private @Nullable Path scorecard;

    @Option(names = "--from", paramLabel = "DATE", description = "The first day; by default, that of the schedule.")
    private LocalDate from = LocalDate.MIN;

    @Option(names = "--to", paramLabel = "DATE", description = "The last day; by default, that of the schedule.")
    private LocalDate to = LocalDate.MAX;

    @Option(names = "--ics", paramLabel = "FILE", description = "Also write an iCalendar file.")
    private @Nullable Path ics;

    @Option(names = "--lang", paramLabel = "en|de|de-CH", description = "The language of texts and figures.")
    private Locale locale = Locale.ENGLISH;

    @Override
    public Integer call() {
        if (to.isBefore(from)) {
            throw new UnusableInput("schedule: --to must not be before --from, but " + to + " is before " + from);
        }
        Agreement terms = Input.document(Agreement.class, agreement, locale);
        Path calendarFile = CalendarFile.of(terms, agreement, calendar);
        BusinessCalendar hours = Input.document(BusinessCalendar.class, calendarFile, locale);
        Output.mustNotReplace(ics, agreement, calendarFile, scorecard);
        List<Obligation> due = schedule(terms, hours).during(DateRange.of(from, to));
        spec.commandLine().getOut().print(new ScheduleTable(locale, Interactive.style(spec)).of(terms, due));
        if (ics != null) {
            Output.write(ics, new IcsCalendar(terms, locale).of(due));
        }
        return Sla.FINE;
    }

    private ObligationSchedule schedule(Agreement terms, BusinessCalendar hours) {
        try {
            ResolvedTerms resolved = terms.resolve(hours);
            return scorecard == null
                    ? ObligationSchedule.of(resolved)
                    : ObligationSchedule.of(resolved, Input.document(Scorecard.class, scorecard, locale));
        } catch (IllegalArgumentException e) {
            throw UnusableInput.because(e);
        }
    }
}
