package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.evaluation.TargetResult;
import org.closedloop.sla.evaluation.Verdict;
import org.closedloop.sla.examples.scorecard.Main;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job, end to end, on what ships. */
class DemoTest {

    private static final Set<Verdict> RARE =
            Set.of(Verdict.NO_DATA, Verdict.EXCUSED, Verdict.MATURING, Verdict.UNDECIDED);

    @TempDir
    private Path directory = Path.of("");

    @Test
    void prints_the_scorecard_to_the_letter_and_says_where_the_report_is() throws IOException {
        Path report = directory.resolve("report.html");

        Shell shell = Shell.run("demo", "--report", report);

        assertThat(shell.exitCode()).isZero();
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out()).isEqualTo(golden() + "\nReport written to " + report + "\n");
        assertThat(shell.out().lines().filter(line -> !line.startsWith("Report")))
                .allMatch(line -> line.length() <= 100);
    }

    @Test
    void the_report_names_every_target_and_needs_nothing_from_elsewhere() throws IOException {
        Path report = directory.resolve("report.html");
        Shell.run("demo", "--report", report);

        String page = Files.readString(report);

        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .doesNotContain("src=\"http")
                .doesNotContain("<script");
        evaluated().targets().stream()
                .map(result -> result.getTarget().getId())
                .forEach(id -> assertThat(page).contains(id));
    }

    @Test
    void shows_every_verdict_but_those_of_rare_terms() throws IOException {
        Scorecard scorecard = evaluated();
        for (Verdict verdict : Verdict.values()) {
            assertThat(scorecard.count(verdict) > 0).as("%s", verdict).isEqualTo(!RARE.contains(verdict));
        }
        assertThat(scorecard.targets()).flatExtracting(TargetResult::getWindows).hasSizeGreaterThan(100);
    }

    private Scorecard evaluated() throws IOException {
        Path out = directory.resolve("scorecard.json");
        Shell shell = Shell.run(
                "evaluate",
                "--agreement",
                Shell.shipped("agreement.yaml", directory),
                "--calendar",
                Shell.shipped("calendar.yaml", directory),
                "--numbers",
                Shell.shipped("reports.yaml", directory),
                "--leads",
                Shell.shipped("crm-leads.ndjson", directory),
                "--rate",
                "EUR=0.94",
                "--as-of",
                "2026-11-15",
                "--format",
                "json",
                "--out",
                out,
                "--fail-on",
                "missed");
        assertThat(shell).isEqualTo(new Shell(1, "", ""));
        return SlaJson.inEnglish()
                .read(Scorecard.class, Files.readString(out), Format.JSON)
                .orElseThrow();
    }

    private static String golden() throws IOException {
        try (InputStream in = Main.class.getResourceAsStream("demo.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
