package org.closedloop.sla.examples.scorecard.command;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.breakdown.BreakdownCounter;
import org.closedloop.sla.counting.ExchangeRates;
import org.closedloop.sla.counting.LeadCounter;
import org.closedloop.sla.counting.ids.LeadIdCounter;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.examples.scorecard.command.exclusions.RecordedExclusions;
import org.closedloop.sla.examples.scorecard.terminal.Style;
import org.closedloop.sla.examples.scorecard.terminal.TerminalWriter;
import org.closedloop.sla.examples.slides.ScorecardSlides;
import org.closedloop.sla.format.EpochUnit;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.remedy.Exclusions;
import org.closedloop.sla.report.ReportDetails;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.time.BusinessCalendar;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    enum OutputFormat {
        TEXT,
        JSON
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--agreement",
            required = true,
            paramLabel = "FILE",
            description =
                    "The agreement, .yaml or .json. If given once per version of one agreement, each day is judged by"
                            + " the version in force on it.")
    private List<Path> agreements = new ArrayList<>();

    @Option(names = "--leads", required = true, paramLabel = "FILE", description = LeadFile.DESCRIPTION)
    private Path leads = Path.of("");

    @Option(
            names = "--epoch",
            paramLabel = "seconds|millis|micros",
            description = "The unit of times that the export gives as numbers since 1970; milliseconds by default.")
    private EpochUnit epoch = EpochUnit.MILLIS;

    @Mixin
    private LeadFile leadFile = new LeadFile();

    @Option(names = "--as-of", required = true, paramLabel = "DATE", description = "The last day that counts, in full.")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(
            names = "--unique-ids",
            description = "Refuse leads that have the id of another one, and would count twice; needs about 90 bytes of"
                    + " memory for each lead.")
    private boolean unique;

    @Option(names = "--calendar", paramLabel = "FILE", description = CalendarFile.DESCRIPTION)
    private @Nullable Path calendar;

    @Option(
            names = "--numbers",
            paramLabel = "FILE",
            description = "Manually entered numbers, such as report delivery days; added to those counted.")
    private @Nullable Path numbers;

    @Option(
            names = "--history",
            paramLabel = "FILE",
            description = "Numbers of past windows, by the ids of the agreement's metrics, on which forecasts of open"
                    + " windows rest, too.")
    private @Nullable Path past;

    @Option(
            names = "--forecast",
            paramLabel = "FILE",
            description = "Also write the forecasts of the open windows to this file, as JSON.")
    private @Nullable Path forecast;

    @Option(
            names = "--exclusions",
            paramLabel = "FILE",
            description = "The exclusions that were recorded during the term (kind: Exclusions); those to which both"
                    + " sides agreed are applied, to each version on its own days.")
    private @Nullable Path exclusions;

    @Option(
            names = "--rate",
            paramLabel = "CODE=RATE",
            description = "The value of one unit of another currency in the agreement's; without it, such deals are"
                    + " listed as unconverted.")
    private Map<CurrencyUnit, BigDecimal> rates = new LinkedHashMap<>();

    @Option(names = "--format", paramLabel = "text|json", description = "The output format; text by default.")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the result to this file instead of standard" + " output.")
    private @Nullable Path out;

    @Option(names = "--report", paramLabel = "FILE", description = "Also write an HTML page to this file.")
    private @Nullable Path report;

    @Option(
            names = "--slides",
            paramLabel = "FILE",
            description = "Also write slides for a meeting, with charts that can be edited, to this file (.pptx).")
    private @Nullable Path slides;

    @Mixin
    private BreakdownOptions breakdown = new BreakdownOptions();

    @Option(names = "--lang", paramLabel = "en|de|de-CH", description = "The language of texts and figures.")
    private Locale locale = Locale.ENGLISH;

    @Option(
            names = "--fail-on",
            paramLabel = "missed|no-data|undecided",
            split = ",",
            description = "Exit with 1 if a target was missed in a window, has no data in one, or is undecided in one"
                    + " because of amounts without an exchange rate; several are separated by commas.")
    private List<FailOn> failOn = List.of();

    @Override
    public Integer call() throws IOException {
        Optional<FunnelNumbers> typed =
                Optional.ofNullable(numbers).map(file -> Input.document(FunnelNumbers.class, file, locale));
        leadFile.check(leads);
        mustReplaceNothing();
        breakdown.check(format == OutputFormat.TEXT || report != null);
        return agreements.size() == 1 ? one(agreements.get(0), typed) : history(typed);
    }

    private void mustReplaceNothing() {
        Output.mustNotReplace(out, leads, numbers, calendar, exclusions);
        Output.mustNotReplace(out, agreements.toArray(Path[]::new));
        Output.mustNotReplace(report, leads, numbers, calendar, exclusions, out);
        Output.mustNotReplace(report, agreements.toArray(Path[]::new));
        Output.mustNotReplace(slides, leads, numbers, calendar, exclusions, past, out, report);
        Output.mustNotReplace(slides, agreements.toArray(Path[]::new));
        Output.mustNotReplace(forecast, leads, numbers, calendar, exclusions, past, out, report, slides);
        Output.mustNotReplace(forecast, agreements.toArray(Path[]::new));
        Output.mustNotReplace(
                breakdown.file, leads, numbers, calendar, past, exclusions, out, report, forecast, slides);
        Output.mustNotReplace(breakdown.file, agreements.toArray(Path[]::new));
        Output.mustNotReplace(out, past);
        Output.mustNotReplace(report, past);
    }

    private int one(Path agreement, Optional<FunnelNumbers> typed) {
        Agreement terms = Input.document(Agreement.class, agreement, locale);
        Assessment assessment = assess(terms, calendarOf(terms, agreement), typed);
        String text = format == OutputFormat.JSON
                ? SlaJson.in(locale).write(assessment.scorecard(), org.closedloop.sla.json.Format.JSON)
                : assessment.text(locale, style());
        if (report != null) {
            Output.write(report, assessment.page(locale));
        }
        if (slides != null) {
            Output.write(
                    slides,
                    ScorecardSlides.of(assessment.scorecard(), assessment.terms(), locale)
                            .withForecast(assessment.forecast())::write);
        }
        if (forecast != null) {
            Output.write(
                    forecast, SlaJson.in(locale).write(assessment.forecast(), org.closedloop.sla.json.Format.JSON));
        }
        if (breakdown.file != null) {
            Output.write(
                    breakdown.file,
                    SlaJson.in(locale)
                            .write(assessment.breakdown().orElseThrow(), org.closedloop.sla.json.Format.JSON));
        }
        print(text);
        return code(assessment.scorecard()::count);
    }

    private int history(Optional<FunnelNumbers> typed) {
        refuse(report != null, "--report shows one version of an agreement");
        refuse(slides != null, "--slides shows one version of an agreement");
        refuse(past != null || forecast != null, "--history and --forecast are for one version of an agreement");
        refuse(breakdown.isGiven(), "--by is for one version of an agreement");
        Map<Path, Agreement> versions = new LinkedHashMap<>();
        for (Path file : agreements) {
            if (versions.put(file, Input.document(Agreement.class, file, locale)) != null) {
                throw new UnusableInput(file, "must be given once, but is given twice");
            }
        }
        Optional<Exclusions> recorded =
                Optional.ofNullable(exclusions).map(file -> recorded(file, List.copyOf(versions.values())));
        HistoryAssessment assessment = HistoryAssessment.of(
                versions, this::calendarOf, recorded, terms -> count(terms, typed, List.of()), asOf);
        assessment.scorecard().getScorecards().stream().findFirst().ifPresent(new LeadExport(leads)::mustHoldLeads);
        print(
                format == OutputFormat.JSON
                        ? SlaJson.in(locale).write(assessment.scorecard(), org.closedloop.sla.json.Format.JSON)
                        : assessment.text(locale, style()));
        return code(assessment.scorecard()::count);
    }

    private static void refuse(boolean given, String reason) {
        if (given) {
            throw new UnusableInput(reason + "; give --agreement only once");
        }
    }

    private int code(ToLongFunction<Verdict> windows) {
        return failOn.stream().anyMatch(one -> windows.applyAsLong(one.verdict()) > 0) ? Sla.FINDINGS : Sla.FINE;
    }

    private BusinessCalendar calendarOf(Agreement terms, Path agreement) {
        Path file = CalendarFile.of(terms, agreement, calendar);
        Output.mustNotReplace(out, file);
        Output.mustNotReplace(report, file);
        Output.mustNotReplace(slides, file);
        return Input.document(BusinessCalendar.class, file, locale);
    }

    /** The leads are read once for all terms: each version counts its own days, by its own metrics. */
    private List<FunnelNumbers> count(
            List<ResolvedTerms> terms, Optional<FunnelNumbers> typed, List<BreakdownCounter> groups) {
        Input.mustHaveContent(leads);
        LeadIdCounter ids = LeadIdCounter.of(LeadIdCounter.MOST_IDS);
        List<LeadCounter<?>> others = new ArrayList<>(groups);
        if (unique) {
            others.add(ids);
        }
        LeadCount count = new LeadCount(leadFile.source(leads, epoch, locale), typed, exchangeRates(), asOf, locale);
        try (InputStream in = opened()) {
            List<FunnelNumbers> counted = count.of(terms, others, in);
            if (!ids.finish().areUnique()) {
                throw new UnusableInput(leads, ids.finish().explain(locale));
            }
            return counted;
        } catch (IOException e) {
            throw Input.unreadable(leads, e);
        }
    }

    /** Without a buffer, which would ask a pipe how much there is; the reader has one. */
    private InputStream opened() throws IOException {
        return Progress.over(Files.newInputStream(leads), spec.commandLine().getErr(), Files.size(leads));
    }

    private Assessment assess(Agreement agreement, BusinessCalendar hours, Optional<FunnelNumbers> typed) {
        ResolvedTerms terms = excluded(Assessment.resolve(agreement, hours));
        ResolvedTerms counted = report == null ? terms : ReportDetails.terms(terms, asOf);
        Optional<BreakdownCounter> counter = breakdown.counter(terms, asOf, exchangeRates());
        FunnelNumbers measured =
                count(List.of(counted), typed, counter.stream().toList()).get(0);
        Assessment assessment = Assessment.of(counted, measured, asOf, pastOf(terms));
        new LeadExport(leads).mustHoldLeads(assessment.scorecard());
        return counter.map(groups -> assessment.withBreakdown(breakdown.finish(groups, leads)))
                .orElse(assessment);
    }

    /** A history that measures no target has other names for the metrics, and would be ignored in silence. */
    private FunnelNumbers pastOf(ResolvedTerms terms) {
        if (past == null) {
            return FunnelNumbers.builder().build();
        }
        FunnelNumbers history = Input.document(FunnelNumbers.class, past, locale);
        Set<String> named = history.getWindows().values().stream()
                .flatMap(window -> window.getMeasurements().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> needed = terms.getAgreement().getTargets().stream()
                .map(Target::getMetric)
                .collect(Collectors.toCollection(TreeSet::new));
        if (Collections.disjoint(named, needed)) {
            throw new UnusableInput(
                    past,
                    "must have numbers of a target's metric, "
                            + String.join(", ", needed) + ", but has "
                            + (named.isEmpty() ? "none" : String.join(", ", named)));
        }
        return history;
    }

    private ResolvedTerms excluded(ResolvedTerms terms) {
        if (exclusions == null) {
            return terms;
        }
        return terms.withExclusions(recorded(exclusions, List.of(terms.getAgreement())));
    }

    private Exclusions recorded(Path file, List<Agreement> versions) {
        return RecordedExclusions.read(
                file, versions, locale, spec.commandLine().getErr());
    }

    private ExchangeRates exchangeRates() {
        try {
            return ExchangeRates.builder().putAllRates(rates).build();
        } catch (IllegalArgumentException e) {
            throw UnusableInput.because(e);
        }
    }

    private Style style() {
        return out == null ? Interactive.style(spec) : Style.PLAIN;
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
