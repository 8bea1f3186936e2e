package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void an_agreement_does_not_differ_from_itself() throws IOException {
        Path agreement = Shell.shipped("agreement.yaml", directory);

        assertThat(Shell.run("diff", agreement, agreement)).isEqualTo(new Shell(0, "no change\n", ""));
        assertThat(Shell.run("diff", "--lang", "de", agreement, agreement))
                .isEqualTo(new Shell(0, "keine Änderung\n", ""));
    }

    @Test
    void every_change_is_a_line() throws IOException {
        Path before = Shell.shipped("agreement.yaml", directory);
        Path after = directory.resolve("after.yaml");
        Files.writeString(after, Files.readString(before).replace("atLeast: 108", "atLeast: 120"));

        assertThat(Shell.run("diff", before, after))
                .isEqualTo(new Shell(0, "clause 6, targets[sql-volume].atLeast: 108 → 120 (stricter)\n", ""));
    }

    @Test
    void what_is_no_agreement_cannot_be_compared() throws IOException {
        Path agreement = Shell.shipped("agreement.yaml", directory);
        Path empty = Files.writeString(directory.resolve("empty.yaml"), "kind: Lead\n");

        Shell shell = Shell.run("diff", agreement, empty);

        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.err()).contains(empty + ":1:");
    }
}
