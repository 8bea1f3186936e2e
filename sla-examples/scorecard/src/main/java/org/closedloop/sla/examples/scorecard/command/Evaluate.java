package org.closedloop.sla.examples.scorecard.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.counting.ExchangeRates;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.examples.scorecard.report.HtmlReport;
import org.closedloop.sla.examples.scorecard.terminal.Style;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.time.BusinessCalendar;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores an agreement against an export of leads. */
@Command(
        name = "evaluate",
        description = "Scores an agreement against an export of leads, as it stood at the close of a day.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class Evaluate implements Callable<Integer> {

    private enum OutputFormat {
        TEXT,
        JSON
    }

    private enum FailOn {
        MISSED
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--agreement", required = true, paramLabel = "FILE", description = "The agreement, .yaml or .json.")
    private Path agreement = Path.of("");

    @Option(
            names = "--leads",
            required = true,
            paramLabel = "FILE",
            description = "The export, one lead a line (NDJSON).")
    private Path leads = Path.of("");

    @Option(names = "--as-of", required = true, paramLabel = "DATE", description = "The last day that counts, in full.")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(names = "--calendar", paramLabel = "FILE", description = CalendarFile.DESCRIPTION)
    private @Nullable Path calendar;

    @Option(
            names = "--numbers",
            paramLabel = "FILE",
            description = "Numbers typed by hand, such as the days on which reports went out; added to those counted.")
    private @Nullable Path numbers;

    @Option(
            names = "--rate",
            paramLabel = "CODE=RATE",
            description = "What one unit of another currency is worth in the agreement's; without it, such deals are"
                    + " told as unconverted.")
    private Map<CurrencyUnit, BigDecimal> rates = new LinkedHashMap<>();

    @Option(names = "--format", paramLabel = "text|json", description = "What to print; text unless said otherwise.")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the result there, and not to standard output.")
    private @Nullable Path out;

    @Option(names = "--report", paramLabel = "FILE", description = "Write an HTML page for a meeting as well.")
    private @Nullable Path report;

    @Option(names = "--lang", paramLabel = "en|de|de-CH", description = "The language of texts and figures.")
    private Locale locale = Locale.ENGLISH;

    @Option(names = "--fail-on", paramLabel = "missed", description = "Exit with 1 if a target was missed in a window.")
    private @Nullable FailOn failOn;

    @Override
    public Integer call() throws IOException {
        Agreement terms = Input.document(Agreement.class, agreement, locale);
        Path calendarFile = CalendarFile.of(terms, agreement, calendar);
        BusinessCalendar hours = Input.document(BusinessCalendar.class, calendarFile, locale);
        Optional<FunnelNumbers> typed =
                Optional.ofNullable(numbers).map(file -> Input.document(FunnelNumbers.class, file, locale));
        Output.mustNotReplace(out, agreement, leads, numbers, calendarFile);
        Output.mustNotReplace(report, agreement, leads, numbers, calendarFile, out);
        Assessment assessment = assess(terms, hours, typed);
        print(assessment);
        if (report != null) {
            Output.write(
                    report,
                    HtmlReport.of(assessment.scorecard(), assessment.terms(), locale)
                            .render());
        }
        boolean missed = assessment.scorecard().count(Verdict.MISSED) > 0;
        return failOn == FailOn.MISSED && missed ? Sla.FINDINGS : Sla.FINE;
    }

    private Assessment assess(Agreement terms, BusinessCalendar hours, Optional<FunnelNumbers> typed) {
        Input.mustHaveContent(leads);
        ExchangeRates exchange = exchangeRates();
        try (InputStream in = Progress.over(
                new BufferedInputStream(Files.newInputStream(leads), 1 << 16),
                spec.commandLine().getErr(),
                Files.size(leads))) {
            Assessment assessment = Assessment.of(terms, hours, in, typed, exchange, asOf, locale);
            mustHoldLeads(assessment.scorecard());
            return assessment;
        } catch (IOException e) {
            throw Input.unreadable(leads, e);
        }
    }

    private ExchangeRates exchangeRates() {
        try {
            return ExchangeRates.builder().putAllRates(rates).build();
        } catch (IllegalArgumentException e) {
            throw new UnusableInput(String.valueOf(e.getMessage()));
        }
    }

    /** A file without a single lead is the wrong file, not a bad year. */
    private void mustHoldLeads(Scorecard scorecard) {
        scorecard
                .getAccount()
                .filter(account -> account.getRead() == account.getSkipped())
                .ifPresent(account -> {
                    String first = account.getIssues().isEmpty()
                            ? "no line has anything on it"
                            : "the first problem is in line "
                                    + account.getIssues().get(0).getLine().orElse(0L) + ": "
                                    + account.getIssues().get(0).getMessage();
                    throw new UnusableInput("file '" + leads + "': holds no lead; " + first);
                });
    }

    private void print(Assessment assessment) {
        Style style = out == null ? Interactive.style(spec) : Style.PLAIN;
        String text = format == OutputFormat.JSON
                ? SlaJson.in(locale).write(assessment.scorecard(), org.closedloop.sla.json.Format.JSON)
                : assessment.text(locale, style);
        if (out == null) {
            spec.commandLine().getOut().print(text);
        } else {
            Output.write(out, text);
        }
    }
}
