package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewAgreementTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void prints_the_template_in_english_unless_told_otherwise() {
        assertThat(Shell.run("new")).isEqualTo(new Shell(0, Template.in(Locale.ENGLISH), ""));
        assertThat(Shell.run("new", "--lang", "de")).isEqualTo(new Shell(0, Template.in(Locale.GERMAN), ""));
        assertThat(Shell.run("new", "--lang", "de-CH").out()).startsWith("# Leistungsvereinbarung zwischen");
    }

    @Test
    void writes_a_file_in_which_only_placeholders_are_found() throws IOException {
        Path file = directory.resolve("agreement.yaml");

        assertThat(Shell.run("new", "--lang", "de", "--out", file))
                .isEqualTo(new Shell(0, file + ": a template; 'sla validate " + file + "' lists what is open\n", ""));
        Shell found = Shell.run("validate", file);
        assertThat(found.exitCode()).isEqualTo(1);
        assertThat(found.out()).contains("/company").endsWith("25 findings, errors: 25\n");

        Files.writeString(file, Files.readString(file).replaceAll("\"\\[([^\\[\\]]+)]\"", "\"$1\""));
        assertThat(Shell.run("validate", file)).isEqualTo(Shell.withoutFindings(file, "ARBEITSKALENDER"));
    }

    @Test
    void writes_over_nothing_and_yaml_only() throws IOException {
        Path filled = Files.writeString(directory.resolve("filled.yaml"), "kind: Agreement\n");
        Path json = directory.resolve("agreement.json");

        assertThat(Shell.run("new", "--out", filled))
                .isEqualTo(new Shell(2, "", "error: file '" + filled + "': already exists and is not overwritten\n"));
        assertThat(filled).hasContent("kind: Agreement");
        assertThat(Shell.run("new", "--out", json))
                .isEqualTo(
                        new Shell(2, "", "error: file '" + json + "': expected a name that ends in .yaml or .yml\n"));
        assertThat(json).doesNotExist();
    }

    @Test
    void help_says_what_comes_of_it() {
        assertThat(Shell.run("new", "--help").out())
                .startsWith("Usage: sla new [-hV] [--lang=en|de] [--out=FILE]\n")
                .contains("every clause, explained by comments", "square brackets");
    }
}
