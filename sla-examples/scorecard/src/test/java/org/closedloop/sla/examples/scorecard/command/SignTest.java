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

        assertThat(sign(draft(), "marketing", "Mirjam Äschbacher", once))
                .isEqualTo(new Shell(0, "signed; the other side is to follow\n", ""));
        assertThat(sign(once, "sales", "Reto Zünd", twice)).isEqualTo(new Shell(0, "signed by both sides\n", ""));
        assertThat(Shell.run("validate", twice)).isEqualTo(new Shell(0, twice + ": no findings.\n", ""));

        Files.writeString(twice, Files.readString(twice).replace("\"atLeast\": 108", "\"atLeast\": 109"));
        Shell changed = Shell.run("validate", twice);
        assertThat(changed.exitCode()).isEqualTo(1);
        assertThat(changed.out()).contains("SLA-G05", "/signatures/0/digest", "/signatures/1/digest");
    }

    @Test
    void a_side_signs_once() throws IOException {
        Path once = directory.resolve("once.yaml");
        sign(draft(), "marketing", "Mirjam Äschbacher", once);

        assertThat(sign(once, "marketing", "Mirjam Äschbacher", directory.resolve("twice.yaml")))
                .isEqualTo(new Shell(
                        2,
                        "",
                        "error: agreement 'tellmatt-sla-2026/2': 'marketing' must sign once, but Mirjam Äschbacher signed"
                                + " on 2025-12-11\n"));
        assertThat(sign(once, "finance", "Mirjam Äschbacher", directory.resolve("twice.yaml"))
                        .err())
                .contains("'finance' is none of marketing, sales, inside-sales");
    }

    /** The agreement that ships, before anybody signed it. */
    private Path draft() throws IOException {
        Path agreement = Shell.shipped("agreement.yaml", directory);
        String text = Files.readString(agreement);
        return Files.writeString(agreement, text.substring(0, text.indexOf("\nsignatures:") + 1));
    }

    private static Shell sign(Path file, String role, String name, Path out) {
        return Shell.run("sign", file, "--role", role, "--name", name, "--date", "2025-12-11", "--out", out);
    }
}
