package org.closedloop.sla.examples.scorecard.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.breakdown.Breakdown;
import org.closedloop.sla.breakdown.BreakdownCounter;
import org.closedloop.sla.breakdown.BreakdownSpan;
import org.closedloop.sla.constraint.VisibleText;
import org.closedloop.sla.counting.ExchangeRates;
import org.closedloop.sla.examples.scorecard.generator.DemoData;
import org.closedloop.sla.examples.slides.ScorecardSlides;
import org.closedloop.sla.funnel.Dimension;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.LeadReader;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.report.ReportDetails;
import org.closedloop.sla.time.BusinessCalendar;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The main job on the data that the example ships. */
@Command(
        name = "demo",
        description = "Scores the agreement that ships with the example, as of 15 November 2026.",
        mixinStandardHelpOptions = true)
final class Demo implements Callable<Integer> {

    /** What a euro was worth when the demo was made up. */
    private static final ExchangeRates RATES = ExchangeRates.builder()
            .putRate(CurrencyUnit.EUR, new BigDecimal("0.94"))
            .build();

    private static final String DIRECTORY = "/org/closedloop/sla/examples/scorecard/demo/";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--report", paramLabel = "FILE", description = "Where to write the HTML page.")
    private @Nullable Path report;

    @Option(names = "--slides", paramLabel = "FILE", description = "Also write slides to this file (.pptx).")
    private @Nullable Path slides;

    @Option(names = "--lang", paramLabel = "en|de|de-CH", description = "The language of texts and figures.")
    private Locale locale = Locale.ENGLISH;

    @Override
    public Integer call() throws IOException {
        Assessment assessment;
        Breakdown owners;
        try (InputStream leads = new BufferedInputStream(open("crm-leads.ndjson"))) {
            ResolvedTerms terms = Assessment.resolve(
                    document(Agreement.class, "agreement.yaml"), document(BusinessCalendar.class, "calendar.yaml"));
            LeadCount count = new LeadCount(
                    LeadReader.in(locale)::count,
                    Optional.of(document(FunnelNumbers.class, "reports.yaml")),
                    RATES,
                    DemoData.AS_OF,
                    locale);
            ResolvedTerms counted = ReportDetails.terms(terms, DemoData.AS_OF);
            BreakdownCounter byOwner = BreakdownCounter.of(
                    terms, DemoData.AS_OF, RATES, List.of(Dimension.of("owner")), BreakdownCounter.MOST_GROUPS);
            assessment = Assessment.of(
                    counted,
                    count.of(counted, byOwner, leads),
                    DemoData.AS_OF,
                    FunnelNumbers.builder().build());
            owners = byOwner.finish(BreakdownSpan.PERIOD);
        }
        Path page = report == null ? usualPlace() : report;
        Output.write(page, assessment.withBreakdown(owners).page(locale));
        if (slides != null) {
            Output.write(
                    slides,
                    ScorecardSlides.of(assessment.scorecard(), assessment.terms(), locale)
                            .withForecast(assessment.forecast())::write);
        }
        var out = spec.commandLine().getOut();
        out.print(assessment.text(locale, Interactive.style(spec)));
        out.println();
        out.println("Report written to " + VisibleText.of(page.toString()));
        if (slides != null) {
            out.println("Slides written to " + VisibleText.of(slides.toString()));
        }
        return Sla.FINE;
    }

    private <T> T document(Class<T> type, String name) throws IOException {
        try (InputStream in = open(name)) {
            return SlaJson.in(locale).read(type, in, Format.YAML, name).orElseThrow();
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Demo.class.getResourceAsStream(DIRECTORY + name), name);
    }

    /** Maven's build directory when run from a clone, else where the user stands. */
    private static Path usualPlace() {
        Path target = Path.of("sla-examples", "scorecard", "target");
        return (Files.isDirectory(target) ? target : Path.of("")).resolve("scorecard.html");
    }
}
