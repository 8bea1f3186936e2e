package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void the_agreement_that_ships_has_no_findings() throws IOException {
        Path agreement = Shell.shipped("agreement.yaml", directory);
        assertThat(Shell.run("validate", agreement)).isEqualTo(new Shell(0, agreement + ": no findings.\n", ""));
    }

    @Test
    void every_finding_has_a_row_and_errors_exit_with_1() throws IOException {
        Path agreement = Shell.draft(directory);
        Files.writeString(
                agreement,
                Files.readString(agreement)
                        .replace("company: Tellmatt Maschinenbau AG", "company: '[FIRMA]'")
                        .replace("atLeast: 108", "atLeast: -3"));

        Shell shell = Shell.run("validate", agreement);

        assertThat(shell.exitCode()).isEqualTo(1);
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out())
                .startsWith("SEVERITY  CODE     PLACE")
                .contains("error     SLA-X02", "error     SLA-T04", "/targets/0/atLeast")
                .endsWith("2 findings, errors: 2\n");
    }
}
