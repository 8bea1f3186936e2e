package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Inputs that would give a score without meaning. */
class EvaluateMisuseTest {

    private static final String WON =
            "{\"id\":\"%s\",\"deal\":{\"outcome\":\"won\",\"amount\":\"%s\",\"closedAt\":\"2026-02-03\"}}\n";

    @TempDir
    private Path directory = Path.of("");

    private Path agreement = Path.of("");
    private Path calendar = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        agreement = Shell.shipped("agreement.yaml", directory);
        calendar = Shell.shipped("calendar.yaml", directory);
    }

    private Shell evaluate(String lines, Object... more) throws IOException {
        List<Object> words = new ArrayList<>(List.of("evaluate", "--agreement", agreement, "--calendar", calendar));
        words.addAll(List.of("--leads", Files.writeString(directory.resolve("leads.ndjson"), lines)));
        words.addAll(List.of("--as-of", "2026-11-15"));
        words.addAll(List.of(more));
        return Shell.run(words.toArray());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            en | numbers in 2026-02: the agreement has no metric 'sqlz'; did you mean 'sqls'? | numbers in 2027-Q1: the agreement has no such window; did you mean 2026-Q1?
            de | Zahlen in 2026-02: die Vereinbarung hat keine Metrik 'sqlz'; ist 'sqls' gemeint? | Zahlen in 2027-Q1: die Vereinbarung hat kein solches Fenster; ist 2026-Q1 gemeint?
            """)
    void typed_numbers_that_the_agreement_does_not_know_are_refused(String language, String metric, String window)
            throws IOException {
        Path numbers = Files.writeString(directory.resolve("numbers.yaml"), """
                apiVersion: closedloop.org/v2
                kind: FunnelNumbers
                windows:
                  2026-02: {sqlz: 118, sqls: 3}
                  2027-Q1: {sqls: 2}
                """);

        Shell shell = evaluate(WON.formatted("1", "CHF 1.00"), "--numbers", numbers, "--lang", language);

        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.err()).contains(metric + "\n", window);
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void leads_with_the_same_id_are_refused_on_request() throws IOException {
        String twice = WON.formatted("7", "CHF 1.00") + WON.formatted("8", "CHF 1.00") + WON.formatted("7", "CHF 1.00");

        assertThat(evaluate(twice).exitCode()).isZero();
        assertThat(evaluate(WON.formatted("7", "CHF 1.00"), "--unique-ids").exitCode())
                .isZero();

        Shell shell = evaluate(twice, "--unique-ids");
        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.err()).contains("leads.ndjson': 1 lead id occurs more than once: 7 (2 times).");
    }

    @Test
    void undecided_money_can_fail_a_pipeline() throws IOException {
        String lines = WON.formatted("1", "CHF 1.00") + WON.formatted("2", "USD 20.00");

        assertThat(evaluate(WON.formatted("1", "CHF 1.00"), "--fail-on", "undecided")
                        .exitCode())
                .isZero();
        assertThat(evaluate(lines, "--fail-on", "undecided").exitCode()).isEqualTo(1);
        assertThat(evaluate(lines).out()).containsPattern("[?] [1-9] undecided");
    }

    @Test
    void the_text_and_the_page_tell_that_the_data_ends_early() throws IOException {
        Path page = directory.resolve("page.html");
        String remark = "Newest event 3 Feb 2026, as of 15 Nov 2026:";

        String out = evaluate(WON.formatted("1", "CHF 1.00"), "--lang", "en", "--report", page)
                .out();

        assertThat(out).contains("\n! " + remark);
        assertThat(Files.readString(page)).contains("<p class=\"remark\">" + remark);
    }
}
