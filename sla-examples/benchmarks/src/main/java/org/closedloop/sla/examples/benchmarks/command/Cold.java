package org.closedloop.sla.examples.benchmarks.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.closedloop.sla.examples.benchmarks.comparison.CommandComparison;
import org.closedloop.sla.examples.benchmarks.comparison.ComparisonTable;
import org.closedloop.sla.examples.benchmarks.comparison.ContestantComparison;
import org.closedloop.sla.examples.benchmarks.comparison.Machine;
import org.closedloop.sla.examples.benchmarks.contestant.ContestantVariant;
import org.closedloop.sla.examples.benchmarks.question.Question;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares ways to start the command line, by themselves, on the demo and on generated leads. */
@Command(
        name = "cold",
        description = "Runs sla with java -jar, as installed, and from other jars, such as an earlier release.",
        mixinStandardHelpOptions = true)
final class Cold implements Callable<Integer> {

    private static final Path DEMO = Path.of("src/main/resources/org/closedloop/sla/examples/scorecard/demo");

    /** Answer the question, too, at the same time of the day on the same machine. */
    private static final List<ContestantVariant> DATABASES = Stream.of("duckdb-ndjson", "duckdb-csv", "duckdb-parquet")
            .map(ContestantVariant::of)
            .toList();

    @Mixin
    private ComparisonOptions place = new ComparisonOptions();

    @Mixin
    private LeadFilesOptions files = new LeadFilesOptions();

    @Option(
            names = "--scorecard",
            paramLabel = "DIR",
            description = "The directory of the module, after mvn package; ${DEFAULT-VALUE} by default.",
            defaultValue = "sla-examples/scorecard")
    private Path scorecard = Path.of("");

    @Option(names = "--beside", paramLabel = "JAR", description = "Another jar, which comes first in the tables.")
    private Path[] beside = {};

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "The number of runs; ${DEFAULT-VALUE} by default.",
            defaultValue = "9")
    private int runs;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (runs < 1) {
            throw new IllegalArgumentException("--runs must be at least 1, but was " + runs);
        }
        CommandComparison comparison = new CommandComparison(commands());
        Path demo = scorecard.resolve(DEMO);
        Path agreement = demo.resolve("agreement.yaml");
        String calendar = demo.resolve("calendar.yaml").toString();
        System.out.print(Machine.heading(place.date()));
        boolean isAgreed = print(
                comparison.run("validate", List.of("validate", agreement.toString(), "--calendar", calendar), runs));
        isAgreed &= print(comparison.run(
                "evaluate 5,430 leads",
                evaluate(
                        agreement.toString(),
                        calendar,
                        demo.resolve("crm-leads.ndjson").toString(),
                        "2026-04-30"),
                runs));
        isAgreed &= print(comparison.run("evaluate " + files.leads() + " leads of the question", question(), runs));
        ComparisonTable besides = new ContestantComparison(place.directory(), DATABASES).run(files.leads(), runs);
        System.out.print(besides.markdown());
        isAgreed &= besides.isAgreed();
        return isAgreed ? 0 : 1;
    }

    private Map<String, List<String>> commands() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Map<String, List<String>> commands = new LinkedHashMap<>();
        for (Path jar : beside) {
            commands.put("java -jar " + jar, List.of(java, "-jar", jar.toString()));
        }
        Path target = scorecard.resolve("target");
        commands.put(
                "java -jar", List.of(java, "-jar", target.resolve("sla.jar").toString()));
        commands.put("installed", List.of(target.resolve("sla/bin/sla").toString()));
        return commands;
    }

    private static List<String> evaluate(String agreement, String calendar, String leads, String asOf) {
        return List.of("evaluate", "--agreement", agreement, "--calendar", calendar, "--leads", leads, "--as-of", asOf);
    }

    /** The arguments for the question of the other comparisons; its terms are written beside the leads. */
    private List<String> question() throws IOException {
        Path leads = place.directory().file(files.leads(), "ndjson");
        Path agreement = leads.resolveSibling("question.yaml");
        Path calendar = leads.resolveSibling("question.calendar.yaml");
        SlaJson json = SlaJson.inEnglish();
        Files.writeString(agreement, json.write(Question.terms().getAgreement(), Format.YAML), StandardCharsets.UTF_8);
        Files.writeString(calendar, json.write(Question.terms().getCalendar(), Format.YAML), StandardCharsets.UTF_8);
        return evaluate(agreement.toString(), calendar.toString(), leads.toString(), Question.AS_OF.toString());
    }

    private static boolean print(CommandComparison.Result result) {
        System.out.print(result.markdown());
        System.out.flush();
        return result.isAgreed();
    }
}
