package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void both_sides_sign_and_a_change_after_that_is_found_out() throws IOException {
        Path once = directory.resolve("once.yaml");
        Path twice = directory.resolve("twice.json");

        assertThat(Shell.sign(Shell.draft(directory), "marketing", "Mirjam Äschbacher", once))
                .isEqualTo(new Shell(0, "signed; the other side has not signed yet\n", ""));
        assertThat(Shell.sign(once, "sales", "Reto Zünd", twice)).isEqualTo(new Shell(0, "signed by both sides\n", ""));
        assertThat(Shell.run("validate", twice)).isEqualTo(Shell.withoutFindings(twice, "zurich-office"));

        Files.writeString(twice, Files.readString(twice).replace("\"atLeast\": 108", "\"atLeast\": 109"));
        Shell changed = Shell.run("validate", twice);
        assertThat(changed.exitCode()).isEqualTo(1);
        assertThat(changed.out()).contains("SLA-G05", "/signatures/0/digest", "/signatures/1/digest");
    }

    @Test
    void nobody_signs_for_a_side_that_is_not_theirs_or_over_the_file_with_its_comments() throws IOException {
        Path draft = Shell.draft(directory);
        String before = Files.readString(draft);

        assertThat(Shell.sign(draft, "sales", "Nobody", directory.resolve("once.yaml"))
                        .err())
                .isEqualTo("error: agreement 'tellmatt-sla-2026/2': signature of 'Nobody': signer must represent"
                        + " 'sales', or be the holder or deputy of its post, but 'Nobody' is not\n");
        assertThat(directory.resolve("once.yaml")).doesNotExist();
        assertThat(Shell.sign(draft, "sales", "Reto Zünd", draft).exitCode()).isEqualTo(2);
        assertThat(Files.readString(draft)).isEqualTo(before);
    }

    @Test
    void a_side_signs_once() throws IOException {
        Path once = directory.resolve("once.yaml");
        Shell.sign(Shell.draft(directory), "marketing", "Mirjam Äschbacher", once);

        assertThat(Shell.sign(once, "marketing", "Mirjam Äschbacher", directory.resolve("twice.yaml")))
                .isEqualTo(new Shell(
                        2,
                        "",
                        "error: agreement 'tellmatt-sla-2026/2': 'marketing' must sign once, but Mirjam Äschbacher"
                                + " signed"
                                + " on 2025-12-11\n"));
        assertThat(Shell.sign(once, "finance", "Mirjam Äschbacher", directory.resolve("twice.yaml"))
                        .err())
                .contains("'finance' is not one of marketing, sales, inside-sales");
    }
}
