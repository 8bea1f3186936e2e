package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.lifecycle.HistoryScorecard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Two versions of the demo's agreement: 2026, and more SQLs from July on. */
class EvaluateHistoryTest {

    @TempDir
    private Path directory = Path.of("");

    private Path first = Path.of("");
    private Path draft = Path.of("");
    private Path second = Path.of("");
    private Path leads = Path.of("");
    private Path calendar = Path.of("");

    @BeforeEach
    void sign() throws IOException {
        first = Shell.signed(directory);
        draft = directory.resolve("draft.yaml");
        second = directory.resolve("second.yaml");
        Path once = directory.resolve("second-once.yaml");
        Shell.run("amend", first, "--from", "2026-07-01", "--out", draft);
        Files.writeString(draft, Files.readString(draft).replace("atLeast: 108", "atLeast: 120"));
        Shell.sign(draft, "marketing", "Mirjam Äschbacher", once);
        Shell.sign(once, "sales", "Séverine Favre", second);
        leads = Shell.shipped("crm-leads.ndjson", directory);
        calendar = Shell.shipped("calendar.yaml", directory);
    }

    @Test
    void every_day_is_judged_by_the_version_in_force_and_the_total_by_all() {
        Shell shell = evaluate(second, first);

        assertThat(shell.err()).isEmpty();
        assertThat(shell.exitCode()).isZero();
        assertThat(shell.out()).startsWith("""
                        Tellmatt Maschinenbau AG as of 15 Nov 2026: score 92.9% over all versions

                          tellmatt-sla-2026/2 applied to 2026-H1: score 94.2%.
                          tellmatt-sla-2026/3 applied to 2026-H2: score 91.5%.
                          Inbound Marketing: score 88.7% over all versions.
                          Inbound Sales: score 98.6% over all versions.
                          Inside Sales Development: score 93.4% over all versions.

                        Tellmatt Maschinenbau AG                                                tellmatt-sla-2026, version 2
                        Service level agreement between marketing and sales, 2026-H1 · as of 15 Nov 2026
                        """);
        assertThat(shell.out().lines().filter(line -> line.startsWith("Service level agreement")))
                .containsExactly(
                        "Service level agreement between marketing and sales, 2026-H1 · as of 15 Nov 2026",
                        "Service level agreement between marketing and sales, 2026-H2 · as of 15 Nov 2026");
        assertThat(shell.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // It has no pipes that are files.
    void leads_from_a_pipe_are_read_once_for_all_versions() throws Exception {
        String text = evaluate(first, second).out();
        byte[] export = Files.readAllBytes(leads);
        leads = directory.resolve("leads.pipe");
        assertThat(new ProcessBuilder("mkfifo", leads.toString()).start().waitFor())
                .isZero();
        CompletableFuture<Path> written = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.write(leads, export);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        Shell shell = assertTimeoutPreemptively(Duration.ofMinutes(2), () -> evaluate(first, second));

        assertThat(shell).isEqualTo(new Shell(0, text, ""));
        assertThat(written.get()).isEqualTo(leads);
    }

    @Test
    void it_is_a_document_of_its_own() {
        HistoryScorecard scorecard = SlaJson.inEnglish()
                .read(
                        HistoryScorecard.class,
                        evaluate(first, second, "--format", "json").out(),
                        Format.JSON)
                .orElseThrow();

        assertThat(scorecard.getScorecards())
                .extracting(card -> card.getVersion() + ": " + card.getPeriod().label())
                .containsExactly("2: 2026-H1", "3: 2026-H2");
        assertThat(scorecard.judgements("sql-volume").get(6).explain(Locale.ENGLISH))
                .startsWith("tellmatt-sla-2026/3: sql-volume in 2026-07 is");
    }

    @Test
    void each_version_names_what_has_no_rate_and_no_data() throws IOException {
        Files.writeString(leads, """
                {"id":"1","deal":{"outcome":"won","amount":"USD 20.00","closedAt":"2026-02-03"}}
                {"id":"2","stages":{"mql":"2026-08-03"}}
                """);

        String[] versions = evaluate(first, second).out().split("FUNNEL TO DATE");

        assertThat(versions).hasSize(3);
        assertThat(versions[0]).containsPattern("closed-won +2026-Q1 +USD 20.00\n");
        assertThat(versions[1])
                .containsPattern("\n  mql +0  \n  sql +–  no data\n")
                .containsPattern("\n  revenue +CHF 0.00\n  not included, no exchange rate +USD 20.00\n");
        assertThat(versions[2])
                .containsPattern("\n  mql +1  █+\n  sql +–  no data\n")
                .containsPattern("\n  revenue +CHF 0.00\n\nRECORDS");
    }

    @Test
    void a_draft_judges_nothing_and_is_told() {
        assertThat(evaluate(first, draft).out())
                .contains("  tellmatt-sla-2026/3 was not evaluated: it is a draft, or was replaced as of its first"
                        + " day.\n");
        assertThat(evaluate(first, draft, "--lang", "de").out())
                .contains("  tellmatt-sla-2026/3 beurteilte nichts: ein Entwurf, oder vom ersten Tag an ersetzt.\n");
    }

    @Test
    void gaps_and_overlaps_are_told() throws IOException {
        String text = Files.readString(draft);
        Path brief = signed("brief", text.replaceFirst("period: \"2026-H2\"", "period: 2026-Q3"));
        Path early =
                signed("early", text.replace("2026-H2", "2026-12-01/2027-06-30").replace("2027-01-01", "2027-07-01"));

        assertThat(evaluate(first, brief).out()).contains("  No version was in force in 2026-Q4.\n");
        assertThat(evaluate(first, brief, "--lang", "de").out()).contains("  In 2026-Q4 galt keine Fassung.\n");
        assertThat(evaluate(first, early).out())
                .contains("  Two versions covered 2026-12; the later version applied.\n");
        assertThat(evaluate(first, early, "--lang", "de").out())
                .contains("  Für 2026-12 waren zwei Laufzeiten vereinbart; beurteilt hat die spätere Fassung.\n");
    }

    private Path signed(String name, String text) throws IOException {
        Path file = Files.writeString(directory.resolve(name + ".yaml"), text);
        Path once = directory.resolve(name + "-once.yaml");
        Path twice = directory.resolve(name + "-signed.yaml");
        assertThat(Shell.sign(file, "marketing", "Mirjam Äschbacher", once).err())
                .isEmpty();
        assertThat(Shell.sign(once, "sales", "Séverine Favre", twice).err()).isEmpty();
        return twice;
    }

    @Test
    void missed_targets_fail_a_pipeline() {
        assertThat(evaluate(first, second, "--fail-on", "missed").exitCode()).isEqualTo(1);
    }

    @Test
    void what_is_no_history_is_refused() throws IOException {
        assertThat(evaluate(first, first).err())
                .isEqualTo("error: file '" + first + "': must be given once, but is given twice\n");
        Path copy = Files.copy(first, directory.resolve("copy.yaml"));
        assertThat(evaluate(first, copy))
                .isEqualTo(new Shell(
                        2,
                        "",
                        "error: agreement 'tellmatt-sla-2026/2': predecessor must be tellmatt-sla-2026/2, but was"
                                + " tellmatt-sla-2025/1\n"));
        assertThat(evaluate(first, second, "--report", directory.resolve("report.html")))
                .isEqualTo(new Shell(
                        2, "", "error: --report shows one version of an agreement; give --agreement only" + " once\n"));
        assertThat(evaluate(first, second, "--out", second).err())
                .isEqualTo("error: file '" + second + "': must not overwrite '" + second + "'\n");
    }

    private Shell evaluate(Path one, Path other, Object... more) {
        List<Object> words = new ArrayList<>(List.of(
                "evaluate", "--agreement", one, "--agreement", other, "--calendar", calendar, "--leads", leads));
        words.addAll(List.of("--rate", "EUR=0.94", "--as-of", "2026-11-15"));
        words.addAll(List.of(more));
        return Shell.run(words.toArray());
    }
}
