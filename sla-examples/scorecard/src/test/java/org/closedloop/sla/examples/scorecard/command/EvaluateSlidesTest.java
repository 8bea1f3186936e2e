package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slides from the command line. */
class EvaluateSlidesTest {

    @TempDir
    private Path directory = Path.of("");

    private Path agreement = Path.of("");
    private Path calendar = Path.of("");
    private Path leads = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        agreement = Shell.shipped("agreement.yaml", directory);
        calendar = Shell.shipped("calendar.yaml", directory);
        leads = directory.resolve("leads.ndjson");
        Files.writeString(leads, "{\"id\":\"1\",\"stages\":{\"lead\":\"2026-02-03\",\"mql\":\"2026-02-04\"}}\n");
    }

    @Test
    void the_demo_takes_seven_slides_as_nothing_of_the_optional_clauses_was_agreed() throws IOException {
        Path slides = directory.resolve("demo.pptx");

        Shell shell =
                Shell.run("demo", "--lang", "de-CH", "--report", directory.resolve("page.html"), "--slides", slides);

        assertThat(shell.exitCode()).isZero();
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out()).endsWith("\nSlides written to " + slides + "\n");
        assertThat(titles(slides))
                .containsExactly(
                        "SLA-Scorecard: Tellmatt Maschinenbau AG",
                        "Urteile je Ziel und Fenster",
                        "Mengen und Beträge: erreicht, verlangt, Prognose",
                        "Anteile: Verlauf, Schwellen, Prognose",
                        "Funnel und Reaktionszeiten",
                        "Wer als Nächstes was schuldet",
                        "Datenqualität: was die Zahlen nicht enthalten");
        assertThat(lines(slides)).contains("Verlangt", "Prognose");
    }

    @Test
    void slides_are_written_beside_the_scorecard_whatever_the_exit_code() throws IOException {
        Path slides = directory.resolve("scorecard.pptx");
        Shell shell = evaluate("--slides", slides, "--fail-on", "no-data");

        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out()).isEqualTo(evaluate().out());
        assertThat(titles(slides))
                .contains("Funnel and conversion")
                .doesNotContain("Shares: trend, thresholds, forecast");
    }

    @Test
    void slides_must_not_replace_what_is_read_or_written() {
        assertThat(evaluate("--slides", leads))
                .isEqualTo(new Shell(2, "", "error: file '" + leads + "': must not overwrite '" + leads + "'\n"));
        assertThat(evaluate("--slides", calendar).err()).contains("must not overwrite");
        Path page = directory.resolve("page");
        assertThat(evaluate("--slides", page, "--report", page).err()).contains("must not overwrite");
        assertThat(page).doesNotExist();
        for (String input : List.of("--history", "--exclusions", "--forecast")) {
            assertThat(evaluate(input, page, "--slides", page).err())
                    .isEqualTo("error: file '" + page + "': must not overwrite '" + page + "'\n");
        }
    }

    @Test
    void slides_that_cannot_be_written_are_an_error() {
        Path nowhere = directory.resolve("nowhere").resolve("scorecard.pptx");

        assertThat(evaluate("--slides", nowhere))
                .isEqualTo(new Shell(
                        2, "", "error: file '" + nowhere + "': cannot be written: its folder does not exist\n"));
    }

    @Test
    void slides_show_one_version() throws IOException {
        Shell shell = evaluate("--agreement", directory.resolve("other.yaml"), "--slides", directory.resolve("s.pptx"));

        assertThat(shell)
                .isEqualTo(new Shell(
                        2, "", "error: --slides shows one version of an agreement; give --agreement only once\n"));
    }

    private Shell evaluate(Object... more) {
        List<Object> words = new ArrayList<>(List.of("evaluate", "--agreement", agreement, "--calendar", calendar));
        words.addAll(List.of("--leads", leads, "--as-of", "2026-11-15"));
        words.addAll(List.of(more));
        return Shell.run(words.toArray());
    }

    /** The names of the lines of all charts. */
    private static List<String> lines(Path slides) throws IOException {
        try (InputStream in = Files.newInputStream(slides);
                XMLSlideShow show = new XMLSlideShow(in)) {
            return show.getCharts().stream()
                    .flatMap(chart -> chart.getCTChart().getPlotArea().getLineChartList().stream())
                    .flatMap(lines -> lines.getSerList().stream())
                    .map(line ->
                            line.getTx().getStrRef().getStrCache().getPtArray(0).getV())
                    .toList();
        }
    }

    private static List<String> titles(Path slides) throws IOException {
        try (InputStream in = Files.newInputStream(slides);
                XMLSlideShow show = new XMLSlideShow(in)) {
            return show.getSlides().stream().map(XSLFSlide::getTitle).toList();
        }
    }
}
