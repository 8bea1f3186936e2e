package org.closedloop.sla.examples.scorecard.command.due;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.examples.scorecard.command.CalendarFile;
import org.closedloop.sla.examples.scorecard.command.Input;
import org.closedloop.sla.examples.scorecard.command.Interactive;
import org.closedloop.sla.examples.scorecard.command.LeadFile;
import org.closedloop.sla.examples.scorecard.command.Output;
import org.closedloop.sla.examples.scorecard.command.Progress;
import org.closedloop.sla.examples.scorecard.command.Sla;
import org.closedloop.sla.examples.scorecard.command.UnusableInput;
import org.closedloop.sla.examples.scorecard.command.exclusions.RecordedExclusions;
import org.closedloop.sla.examples.scorecard.terminal.DueTable;
import org.closedloop.sla.examples.scorecard.terminal.Style;
import org.closedloop.sla.examples.scorecard.terminal.TerminalWriter;
import org.closedloop.sla.format.EpochUnit;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.worklist.DueList;
import org.closedloop.sla.worklist.OpenLeadFinder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists whom to call now. */
@Command(
        name = "due",
        description = "Lists the leads that sales has not contacted yet, with their deadlines, most overdue first.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
public final class Due implements Callable<Integer> {

    /** The formats of the output. */
    public enum OutputFormat {
        TEXT,
        JSON
    }

    /** The leads for which the command can end with exit code 1. */
    public enum FailOnLead {
        OVERDUE
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--agreement", required = true, paramLabel = "FILE", description = "The agreement, .yaml or .json.")
    private Path agreement = Path.of("");

    @Option(names = "--leads", required = true, paramLabel = "FILE", description = LeadFile.DESCRIPTION)
    private Path leads = Path.of("");

    @Option(
            names = "--at",
            required = true,
            paramLabel = "TIME",
            description = "The time at which the leads are looked at, such as 2026-03-31T09:00 in the agreement's zone,"
                    + " or 2026-03-31T07:00:00Z; later events are ignored.")
    private String at = "";

    @Option(
            names = "--epoch",
            paramLabel = "seconds|millis|micros",
            description = "The unit of times that the export gives as numbers since 1970; milliseconds by default.")
    private EpochUnit epoch = EpochUnit.MILLIS;

    @Mixin
    private LeadFile leadFile = new LeadFile();

    @Option(names = "--calendar", paramLabel = "FILE", description = CalendarFile.DESCRIPTION)
    private @Nullable Path calendar;

    @Option(
            names = "--exclusions",
            paramLabel = "FILE",
            description = "The exclusions that were recorded during the term (kind: Exclusions); those to which both"
                    + " sides agreed are applied.")
    private @Nullable Path exclusions;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "The number of leads that are listed, 100 by default; the number of the others is printed.")
    private int limit = 100;

    @Option(names = "--format", paramLabel = "text|json", description = "The output format; text by default.")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the result to this file instead of standard output.")
    private @Nullable Path out;

    @Option(names = "--lang", paramLabel = "en|de|de-CH", description = "The language of texts and figures.")
    private Locale locale = Locale.ENGLISH;

    @Option(names = "--fail-on", paramLabel = "overdue", description = "Exit with 1 if a lead is overdue.")
    private @Nullable FailOnLead failOn;

    /** Created by the command line. */
    public Due() {}

    @Override
    public Integer call() throws IOException {
        if (limit < 1) {
            throw new UnusableInput("--limit must be at least 1, but was " + limit);
        }
        leadFile.check(leads);
        Agreement agreed = Input.document(Agreement.class, agreement, locale);
        Path calendarFile = CalendarFile.of(agreed, agreement, calendar);
        Output.mustNotReplace(out, agreement, calendarFile, leads, exclusions);
        ResolvedTerms terms = resolve(agreed, Input.document(BusinessCalendar.class, calendarFile, locale));
        DueList due = find(terms, WallClock.of(at, agreed.getScope().getZone()));
        if (due.read() == due.getSkipped()) {
            throw new UnusableInput(leads, "contains no lead");
        }
        print(
                format == OutputFormat.JSON
                        ? SlaJson.in(locale).write(due, Format.JSON)
                        : new DueTable(locale, out == null ? Interactive.style(spec) : Style.PLAIN).of(agreed, due));
        return failOn != null && due.getOverdue() > 0 ? Sla.FINDINGS : Sla.FINE;
    }

    private ResolvedTerms resolve(Agreement agreed, BusinessCalendar hours) {
        try {
            ResolvedTerms terms = agreed.resolve(hours);
            return exclusions == null
                    ? terms
                    : terms.withExclusions(RecordedExclusions.read(
                            exclusions,
                            List.of(agreed),
                            locale,
                            spec.commandLine().getErr()));
        } catch (IllegalArgumentException e) {
            throw UnusableInput.because(e);
        }
    }

    private DueList find(ResolvedTerms terms, Instant when) {
        Input.mustHaveContent(leads);
        OpenLeadFinder finder = OpenLeadFinder.of(terms, when, limit);
        try (InputStream in =
                Progress.over(Files.newInputStream(leads), spec.commandLine().getErr(), Files.size(leads))) {
            leadFile.read(leads, in, epoch, locale, finder::add, finder::note);
        } catch (IOException e) {
            throw Input.unreadable(leads, e);
        }
        return finder.finish();
    }

    private void print(String text) {
        if (out == null && format == OutputFormat.JSON) {
            TerminalWriter.printJson(spec.commandLine().getOut(), text);
        } else if (out == null) {
            spec.commandLine().getOut().print(text);
        } else {
            Output.write(out, text);
        }
    }
}
