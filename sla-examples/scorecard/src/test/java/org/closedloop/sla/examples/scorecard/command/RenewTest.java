package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenewTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void the_next_term_is_written_and_what_is_to_be_agreed_is_told() throws IOException {
        Path next = directory.resolve("next.yaml");
        Shell shell = Shell.run("renew", Shell.signed(directory), "--out", next);

        assertThat(shell.exitCode()).isZero();
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out())
                .startsWith(next + """
                        : tellmatt-sla-2026, version 3, for 2027, unsigned
                        - targets[sql-volume]: agree on what 'sqls' requires for 2027
                        """)
                .contains("- posts[sales]: confirm Séverine Favre / Jürg Hösli for 2027, or name others\n")
                .hasLineCount(19);
        assertThat(Shell.run("validate", next)).isEqualTo(Shell.withoutFindings(next, "zurich-office"));
        assertThat(Files.readString(next))
                .contains("version: 3\n", "predecessor: tellmatt-sla-2026/2\n", "date: \"2028-01-01\"\n")
                .doesNotContain("signatures");
    }

    @Test
    void in_german_too() throws IOException {
        Path next = directory.resolve("next.json");

        assertThat(Shell.run("renew", Shell.signed(directory), "--out", next, "--lang", "de")
                        .out())
                .contains("\n- targets[sql-volume]: für 2027 vereinbaren, was bei 'sqls' geschuldet ist\n");
    }

    @Test
    void a_draft_is_not_renewed() throws IOException {
        Path next = directory.resolve("next.yaml");

        assertThat(Shell.run("renew", Shell.draft(directory), "--out", next))
                .isEqualTo(new Shell(
                        2,
                        "",
                        "error: agreement 'tellmatt-sla-2026/2': must be signed by marketing and sales over the same"
                                + " terms to"
                                + " be renewed, but is a draft\n"));
        assertThat(next).doesNotExist();
    }

    @Test
    void without_a_renewal_clause_there_is_no_next_term() throws IOException {
        Path draft = Shell.draft(directory);
        String text = Files.readString(draft);
        Files.writeString(draft, text.substring(0, text.indexOf("\nrenewal:") + 1));
        Path once = directory.resolve("once.yaml");
        Path signed = directory.resolve("signed.yaml");
        Shell.sign(draft, "marketing", "Mirjam Äschbacher", once);
        Shell.sign(once, "sales", "Reto Zünd", signed);

        assertThat(Shell.run("renew", signed, "--out", directory.resolve("next.yaml")))
                .isEqualTo(new Shell(
                        2,
                        "",
                        "error: agreement 'tellmatt-sla-2026/2': must have a renewal clause to be renewed,"
                                + " but has none\n"));
    }

    @Test
    void help_says_what_comes_of_it() {
        assertThat(Shell.run("renew", "--help").out())
                .startsWith("Usage: sla renew [-hV] [--lang=en|de|de-CH] --out=NEXT FILE\n")
                .contains("should be agreed again");
    }
}
