package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Relief, violations, bonus and malus on the command line, with the leads of the demo: sql-volume is missed in April.
 */
class RemedyCommandsTest {

    private static final String REMEDIES = """

            reliefs:
              - {id: helped, target: sql-volume, cause: sql-response, condition: over, fraction: %s}
            escalations:
              - id: ladder
                target: sql-volume
                misses: 1
                windows: 1
                steps:
                  - {violation: 1, informed: [Executive board], deadlineDays: 5, action: Present a plan.}
            adjustments:
              - {id: sql-malus, target: sql-volume, kind: malus, amount: CHF 40.00}
            """;

    @TempDir
    private Path directory = Path.of("");

    private Path calendar = Path.of("");
    private Path leads = Path.of("");

    @BeforeEach
    void ship() throws IOException {
        calendar = Shell.shipped("calendar.yaml", directory);
        leads = Shell.shipped("crm-leads.ndjson", directory);
    }

    /** The agreement of the demo, unsigned, with a relief that holds over a share of answers in time. */
    private Path agreement(String fraction) throws IOException {
        Path file = Shell.shipped("agreement.yaml", directory);
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.indexOf("\nsignatures:")) + REMEDIES.formatted(fraction));
        return file;
    }

    private Shell evaluate(Path agreement, Object... more) {
        Object[] words = new Object[9 + more.length];
        Object[] first = {
            "evaluate", "--agreement", agreement, "--calendar", calendar, "--leads", leads, "--as-of", "2026-05-12"
        };
        System.arraycopy(first, 0, words, 0, first.length);
        System.arraycopy(more, 0, words, first.length, more.length);
        return Shell.run(words);
    }

    @Test
    void an_excused_window_has_its_own_mark_words_and_score() throws IOException {
        Path page = directory.resolve("page.html");
        Shell shell = evaluate(agreement("0.1"), "--report", page);

        assertThat(shell.out())
                .contains("○ 1 excused", "Without relief: ", "EXCUSED\n  ○ sql-volume in 2026-04 is excused: ")
                .contains("BONUS AND MALUS\n  sql-malus, malus on sql-volume: nothing is due.")
                .doesNotContain("VIOLATIONS");
        assertThat(Files.readString(page))
                .contains("<h3>Excused misses</h3>", "excused by helped, because sql-response was")
                .contains("<span class=\"verdict excused\">");
    }

    @Test
    void a_violation_is_in_the_scorecard_and_its_step_in_the_schedule() throws IOException {
        Path agreement = agreement("0.99");
        Path card = directory.resolve("card.json");

        assertThat(evaluate(agreement).out())
                .contains("VIOLATIONS\n  ladder, violation 1: sql-volume was missed in 2026-04;")
                .contains("Marketing owes Sales CHF 880.00 (2026-04: CHF 880.00).")
                .doesNotContain("EXCUSED", "Without relief");
        assertThat(evaluate(agreement, "--format", "json", "--out", card).exitCode())
                .isZero();
        assertThat(Shell.run(
                                "schedule",
                                "--agreement",
                                agreement,
                                "--calendar",
                                calendar,
                                "--scorecard",
                                card,
                                "--from",
                                "2026-05-01",
                                "--to",
                                "2026-05-31")
                        .out())
                .contains("Last day for the action of ladder after violation 1");
    }
}
