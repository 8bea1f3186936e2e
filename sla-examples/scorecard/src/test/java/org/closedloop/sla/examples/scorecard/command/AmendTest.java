package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AmendTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void the_next_version_differs_by_what_follows_from_its_first_day() throws IOException {
        Path signed = Shell.signed(directory);
        Path next = directory.resolve("next.yaml");

        assertThat(Shell.run("amend", signed, "--from", "2026-07-01", "--out", next))
                .isEqualTo(new Shell(0, next + ": tellmatt-sla-2026, version 3, for 2026-H2, unsigned\n", ""));
        assertThat(Shell.run("validate", next)).isEqualTo(Shell.withoutFindings(next, "zurich-office"));
        assertThat(Shell.run("diff", signed, next).out()).isEqualTo("""
                        head, version: 2 → 3
                        head, predecessor: tellmatt-sla-2025/1 → tellmatt-sla-2026/2
                        clause 2, scope.period: 2026 → 2026-H2
                        clause 8, posts[marketing].period: 2026 → 2026-H2
                        clause 8, posts[sales].deputy: Séverine Favre → Jürg Hösli
                        clause 8, posts[sales].holder: Reto Zünd → Séverine Favre
                        clause 8, posts[sales].period: 2026-H1 → 2026-H2
                        clause 8, posts[sales#2]: removed\
                         deputy: Jürg Hösli, holder: Séverine Favre, period: 2026-H2
                        clause 8, posts[inside-sales].period: 2026 → 2026-H2
                        clause 10, review.firstDate: 2026-01-19 → 2026-07-19
                        """);
    }

    @Test
    void says_what_it_would_ask_for_again() throws IOException {
        Path draft = Shell.draft(directory);
        Files.writeString(draft, Files.readString(draft).replace("window: half-year", "window: agreement"));
        Path once = directory.resolve("once.yaml");
        Path signed = directory.resolve("signed.yaml");
        Shell.sign(draft, "marketing", "Mirjam Äschbacher", once);
        Shell.sign(once, "sales", "Reto Zünd", signed);

        assertThat(Shell.run("amend", signed, "--from", "2026-07-01", "--out", directory.resolve("next.yaml"))
                        .out())
                .endsWith("for 2026-H2, unsigned\n"
                        + "- target 'webinar-mqls': 140 is required for 2026-H2, as it was for all of 2026, of which"
                        + " this is only a part. Consider requiring only what is due for that part\n");
    }

    @Test
    void what_was_edited_can_be_signed_again() throws IOException {
        Path next = directory.resolve("next.yaml");
        Shell.run("amend", Shell.signed(directory), "--from", "2026-07-01", "--out", next);
        Files.writeString(next, Files.readString(next).replace("atLeast: 108", "atLeast: 120"));

        Path once = directory.resolve("next-once.json");
        Shell.sign(next, "marketing", "Mirjam Äschbacher", once);
        assertThat(Shell.sign(once, "sales", "Séverine Favre", directory.resolve("next-signed.yaml")))
                .isEqualTo(new Shell(0, "signed by both sides\n", ""));
    }

    @Test
    void a_draft_is_not_amended() throws IOException {
        Path next = directory.resolve("next.yaml");

        assertThat(Shell.run("amend", Shell.draft(directory), "--from", "2026-07-01", "--out", next))
                .isEqualTo(new Shell(
                        2,
                        "",
                        "error: agreement 'tellmatt-sla-2026/2': must be signed by marketing and sales over the same"
                                + " terms to"
                                + " be amended, but is a draft\n"));
        assertThat(next).doesNotExist();
    }

    @Test
    void the_first_day_lies_within_the_period() throws IOException {
        Path next = directory.resolve("next.yaml");

        assertThat(Shell.run("amend", Shell.signed(directory), "--from", "2027-01-01", "--out", next))
                .isEqualTo(new Shell(
                        2,
                        "",
                        "error: agreement 'tellmatt-sla-2026/2': must be amended from a day of its period, 2026, but"
                                + " not from"
                                + " 2027-01-01, when it is over\n"));
    }

    @Test
    void the_signed_agreement_is_never_written_over() throws IOException {
        Path signed = Shell.signed(directory);

        assertThat(Shell.run("amend", signed, "--from", "2026-07-01", "--out", signed)
                        .err())
                .isEqualTo("error: file '" + signed + "': must not overwrite '" + signed + "'\n");
        Path text = directory.resolve("next.txt");
        assertThat(Shell.run("amend", signed, "--from", "2026-07-01", "--out", text)
                        .err())
                .isEqualTo("error: file '" + text + "': expected a name that ends in .json, .yaml or .yml\n");
    }

    @Test
    void help_says_what_is_set() {
        assertThat(Shell.run("amend", "--help").out())
                .startsWith("Usage: sla amend [-hV] --from=DATE [--lang=en|de|de-CH] --out=NEXT FILE\n")
                .contains("Version, predecessor and period are set");
    }
}
