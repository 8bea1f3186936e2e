package org.closedloop.sla.examples.scorecard.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.closedloop.sla.examples.scorecard.Main;
import org.closedloop.sla.examples.scorecard.SamplePlans;

/** Runs the commands in the working directory, and keeps what they print in files beside what they write. */
public final class EveryOutput {

    private static final List<String> COMMANDS = List.of(
            "new --lang de --out new.yaml",
            "validate new.yaml",
            "validate agreement.yaml --calendar calendar.yaml --lang de",
            "calendar office --zone Europe/Zurich --holidays ch-zh --from 2026 --lang de --out office.calendar.yaml",
            "fmt calendar.yaml --out calendar.json",
            "schema agreement --lang de",
            "document --agreement agreement.yaml --out contract.md",
            "document --agreement agreement.yaml --lang en --out contract.html",
            "parse contract.md --out parsed.yaml",
            "diff agreement.yaml parsed.yaml",
            "schedule --agreement agreement.yaml --calendar calendar.yaml --ics schedule.ics",
            "evaluate --agreement agreement.yaml --calendar calendar.yaml --leads crm-leads.ndjson --numbers reports.yaml"
                    + " --as-of 2026-11-15 --by owner --breakdown breakdown.json --forecast forecast.json"
                    + " --report report.html --slides slides.pptx",
            "evaluate --agreement agreement.yaml --calendar calendar.yaml --leads crm-leads.ndjson --numbers reports.yaml"
                    + " --as-of 2026-11-15 --lang en --format json --out scorecard.json",
            "due --agreement agreement.yaml --calendar calendar.yaml --leads crm-leads.ndjson --at 2026-11-15T09:00",
            "plan plan.yaml --explain --html plan.html --lang de",
            "mapping hubspot --zone Europe/Zurich",
            "import --from hubspot --zone Europe/Zurich --currency CHF --out leads.ndjson --report import.html"
                    + " --profile profile.yaml --explain contacts.json",
            "amend agreement.yaml --from 2026-07-01 --out second.yaml",
            "renew agreement.yaml --out renewed.yaml",
            "evaluate --agreement missing.yaml --leads crm-leads.ndjson --as-of 2026-11-15",
            "unknown");

    private EveryOutput() {}

    /** Runs all commands. */
    public static void main(String[] arguments) throws IOException {
        for (String file : List.of("agreement.yaml", "calendar.yaml", "reports.yaml", "crm-leads.ndjson")) {
            copy(Main.class, "demo/" + file, file);
        }
        copy(SamplePlans.class, "plan.yaml", "plan.yaml");
        Files.writeString(Path.of("contacts.json"), """
                {"results":[{"id":"1","createdAt":"2026-03-02T08:00:00Z","properties":{"createdate":"2026-03-02T08:00:00Z",
                "lifecyclestage":"INSIDE","hs_analytics_source":"ORGANIC_SEARCH",
                "hs_lifecyclestage_marketingqualifiedlead_date":"1772442000000"}}]}
                """);
        for (String command : COMMANDS) {
            run(command, "printed-" + COMMANDS.indexOf(command));
        }
    }

    private static void run(String command, String name) throws IOException {
        String[] words = command.split(" ");
        try (PrintWriter out = new PrintWriter(name + ".out", StandardCharsets.UTF_8);
                PrintWriter err = new PrintWriter(name + ".err", StandardCharsets.UTF_8)) {
            int exitCode = Sla.commandLine(out, err, words).execute(words);
            err.println("exit code " + exitCode);
        }
    }

    private static void copy(Class<?> beside, String resource, String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(resource), resource)) {
            Files.copy(in, Path.of(file));
        }
    }
}
