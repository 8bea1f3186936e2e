package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseDocumentTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void the_contract_is_read_as_it_was_written() throws IOException {
        Path agreement = Shell.shipped("agreement.yaml", directory);
        Path contract = contract(agreement);
        Path read = directory.resolve("read.yaml");

        assertThat(Shell.run("parse", contract, "--out", read))
                .isEqualTo(new Shell(0, read + ": tellmatt-sla-2026, version 2\n", ""));
        assertThat(Shell.run("diff", agreement, read).out())
                .isEqualTo(Shell.run("diff", agreement, agreement).out());
        assertThat(Shell.run("parse", contract).out()).isEqualTo(Files.readString(read));
    }

    @Test
    void an_edit_is_in_the_agreement() throws IOException {
        Path agreement = Shell.shipped("agreement.yaml", directory);
        Path contract = contract(agreement);
        edit(contract, "mindestens CHF 2'500'000.00 je", "mindestens CHF 2'600'000.00 je");
        Path read = directory.resolve("read.json");
        Shell.run("parse", contract, "--out", read);

        assertThat(Shell.run("diff", agreement, read).out()).contains("CHF 2500000.00 → CHF 2600000.00");
    }

    @Test
    void every_problem_is_told_with_its_line() throws IOException {
        Path contract = contract(Shell.shipped("agreement.yaml", directory));
        edit(contract, "## 2. Geltungsbereich\n", "## 2. Geltungsbereich\n\nEs gilt das Ehrenwort.\n");
        edit(contract, "| Fassung | 2 |", "| Fassung | zwei |");
        Path read = directory.resolve("read.yaml");

        Shell shell = Shell.run("parse", contract, "--out", read, "--lang", "de");
        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err())
                .startsWith(contract + ":7: «zwei» ist keine ganze Zahl; erwartet wird eine wie 5 [SLA-P21]\n")
                .contains(": dieser Text hat in Ziffer 2 keinen Platz: «Es gilt das Ehrenwort.» [SLA-P10]\n")
                .hasLineCount(3);
        assertThat(read).doesNotExist();
    }

    @Test
    void the_contract_is_never_written_over() throws IOException {
        Path contract = contract(Shell.shipped("agreement.yaml", directory));
        assertThat(Shell.run("parse", contract, "--out", contract).err())
                .isEqualTo("error: file '" + contract + "': must not overwrite '" + contract + "'\n");
    }

    private Path contract(Path agreement) {
        Path contract = directory.resolve("contract.md");
        Shell.run("document", "--agreement", agreement, "--out", contract);
        return contract;
    }

    private static void edit(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }
}
