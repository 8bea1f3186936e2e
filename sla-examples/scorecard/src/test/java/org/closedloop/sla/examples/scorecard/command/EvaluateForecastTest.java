package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.closedloop.sla.forecast.Forecast;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.time.DateRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forecasts at the command line: as a document, on the page, and with the numbers of past windows. */
class EvaluateForecastTest {

    @TempDir
    private Path directory = Path.of("");

    private Path agreement = Path.of("");
    private Path calendar = Path.of("");
    private Path leads = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        agreement = Shell.shipped("agreement.yaml", directory);
        calendar = Shell.shipped("calendar.yaml", directory);
        leads = Files.writeString(
                directory.resolve("leads.ndjson"),
                "{\"id\":\"1\",\"createdAt\":\"2026-03-05T09:12:33Z\",\"stages\":{\"sql\":\"2026-03-06T09:00:00Z\"}}\n");
    }

    private Path history(String metric) throws IOException {
        StringBuilder windows = new StringBuilder();
        for (int month = 1; month <= 4; month++) {
            windows.append("  2025-0" + month + ":\n    " + metric + ": {type: count, value: 9" + month + "}\n");
        }
        return Files.writeString(
                directory.resolve("history.yaml"),
                "apiVersion: closedloop.org/v2\nkind: FunnelNumbers\nwindows:\n" + windows);
    }

    private Shell evaluate(String... more) {
        String[] all = {
            "evaluate",
            "--agreement",
            agreement.toString(),
            "--calendar",
            calendar.toString(),
            "--leads",
            leads.toString(),
            "--as-of",
            "2026-03-12"
        };
        String[] arguments = java.util.Arrays.copyOf(all, all.length + more.length);
        System.arraycopy(more, 0, arguments, all.length, more.length);
        return Shell.run(arguments);
    }

    @Test
    void the_forecast_is_a_document_and_rests_on_the_history() throws IOException {
        Path file = directory.resolve("forecast.json");
        Path page = directory.resolve("page.html");

        Shell shell = evaluate(
                "--history", history("sqls").toString(), "--forecast", file.toString(), "--report", page.toString());

        assertThat(shell.exitCode()).isZero();
        Forecast forecast = SlaJson.inEnglish()
                .read(Forecast.class, Files.readString(file), Format.JSON)
                .orElseThrow();
        assertThat(forecast.of("sql-volume", DateRange.parse("2026-03"))
                        .orElseThrow()
                        .getPrior()
                        .getWindows())
                .startsWith(DateRange.parse("2025-01"));
        assertThat(Files.readString(page))
                .contains("Forecast: sql-volume in 2026-03 will be met with a probability of");
        assertThat(shell.out()).contains("FORECAST OF OPEN WINDOWS");
    }

    @Test
    void a_history_of_other_metrics_is_refused() throws IOException {
        Shell shell = evaluate("--history", history("sql-count").toString());

        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.err())
                .contains("history.yaml': must have numbers of a target's metric, ")
                .contains(", but has sql-count");
    }

    @Test
    void a_history_is_for_one_version() throws IOException {
        Shell shell = evaluate(
                "--agreement",
                Shell.shipped("agreement.yaml", Files.createDirectory(directory.resolve("b")))
                        .toString(),
                "--history",
                history("sqls").toString());

        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.err())
                .contains("--history and --forecast are for one version of an agreement; give --agreement only once");
    }
}
