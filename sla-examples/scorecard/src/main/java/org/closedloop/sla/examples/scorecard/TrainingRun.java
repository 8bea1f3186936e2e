package org.closedloop.sla.examples.scorecard;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.closedloop.sla.examples.scorecard.command.Sla;

/**
 * Runs the usual commands once with the demo's files, so that Java can store the classes that they load. Started by
 * {@code sla --archive}.
 */
public final class TrainingRun {

    private static final List<String> FILES =
            List.of("agreement.yaml", "calendar.yaml", "reports.yaml", "crm-leads.ndjson");

    private TrainingRun() {}

    /**
     * Runs the commands.
     *
     * @throws IllegalStateException if a command cannot use its input
     */
    public static void main(String[] arguments) throws IOException {
        Main.quietLibraries();
        Path directory = Files.createTempDirectory("sla");
        try {
            for (String file : FILES) {
                try (InputStream in = Objects.requireNonNull(Main.class.getResourceAsStream("demo/" + file), file)) {
                    Files.copy(in, directory.resolve(file));
                }
            }
            runAll(directory);
        } finally {
            for (String file : FILES) {
                Files.deleteIfExists(directory.resolve(file));
            }
            Files.delete(directory);
        }
    }

    private static void runAll(Path directory) {
        String agreement = directory.resolve("agreement.yaml").toString();
        String calendar = directory.resolve("calendar.yaml").toString();
        String leads = directory.resolve("crm-leads.ndjson").toString();
        String numbers = directory.resolve("reports.yaml").toString();
        run("validate", agreement, "--calendar", calendar);
        run("document", "--agreement", agreement);
        for (String format : List.of("text", "json")) {
            run(
                    "evaluate",
                    "--agreement",
                    agreement,
                    "--calendar",
                    calendar,
                    "--leads",
                    leads,
                    "--numbers",
                    numbers,
                    "--as-of",
                    "2026-11-15",
                    "--format",
                    format);
        }
    }

    private static void run(String... arguments) {
        StringWriter err = new StringWriter();
        int code = Sla.commandLine(new PrintWriter(Writer.nullWriter()), new PrintWriter(err, true), arguments)
                .execute(arguments);
        if (code == Sla.UNUSABLE) {
            throw new IllegalStateException(err.toString());
        }
    }
}
