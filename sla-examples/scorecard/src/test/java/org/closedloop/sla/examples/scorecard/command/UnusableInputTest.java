package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be used is told in one line, with exit code 2 and without a stack trace. */
class UnusableInputTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void a_missing_file() {
        Path file = directory.resolve("missing.yaml");
        refuses("file '" + file + "': does not exist", "validate", file);
    }

    @Test
    void an_empty_file() throws IOException {
        Path file = Files.createFile(directory.resolve("empty.yaml"));
        refuses("file '" + file + "': is empty", "validate", file);
    }

    @Test
    void a_directory() throws IOException {
        Path file = Files.createDirectory(directory.resolve("directory.yaml"));
        refuses("file '" + file + "': is a directory, not a file", "validate", file);
    }

    @Test
    void a_file_that_is_not_utf_8() throws IOException {
        Path file = Files.write(directory.resolve("latin.yaml"), new byte[] {'i', 'd', ':', ' ', (byte) 0xFC});
        refuses(file + ":1:5: not UTF-8: byte 5 of the input cannot be read [SLA-J10]", "validate", file);
    }

    @Test
    void a_truncated_document() throws IOException {
        Path file = Files.writeString(directory.resolve("cut.json"), "{\"apiVersion\": \"closedloop.org/v2\", \"ki");
        Shell shell = Shell.run("validate", file);
        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.err())
                .startsWith("error: " + file + ":1:")
                .contains("[SLA-J07]")
                .hasLineCount(1);
    }

    @Test
    void a_document_nested_without_end() throws IOException {
        Path file = Files.writeString(directory.resolve("deep.json"), "[".repeat(200_000));
        Shell shell = Shell.run("validate", file);
        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.err())
                .startsWith("error: " + file)
                .contains("[SLA-J08]")
                .hasLineCount(1);
    }

    @Test
    void a_format_that_is_none() throws IOException {
        Path file = Files.writeString(directory.resolve("agreement.txt"), "id: a");
        refuses("file '" + file + "': expected a name that ends in .json, .yaml or .yml", "validate", file);
    }

    @Test
    void an_output_over_the_export() throws IOException {
        Path agreement = Shell.shipped("agreement.yaml", directory);
        Path calendar = Shell.shipped("calendar.yaml", directory);
        Path leads = Files.writeString(directory.resolve("leads.ndjson"), "{\"id\":\"L-1\"}");
        refuses(
                "file '" + leads + "': must not overwrite '" + leads + "'",
                "evaluate",
                "--agreement",
                agreement,
                "--calendar",
                calendar,
                "--leads",
                leads,
                "--as-of",
                "2026-11-15",
                "--out",
                leads);
        assertThat(leads).hasContent("{\"id\":\"L-1\"}");
    }

    @Test
    void a_language_that_is_not_spoken() {
        Shell shell = Shell.run("demo", "--lang", "de_CH");
        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.err()).contains("'de_CH' is not one of en, de, de-CH");
    }

    @Test
    void a_day_of_no_calendar_year() {
        Shell shell = Shell.run("evaluate", "--agreement", "a", "--leads", "b", "--as-of", "+999999999-12-31");
        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.err()).contains("'+999999999-12-31' is not a date from the years 1 to 9999");
    }

    @Test
    void an_agreement_without_its_calendar() throws IOException {
        Path agreement = Shell.shipped("agreement.yaml", directory);
        refuses(
                "agreement 'tellmatt-sla-2026': names the calendar 'zurich-office'; pass it with --calendar, or put"
                        + " it into " + directory.resolve("zurich-office.calendar.yaml"),
                "evaluate",
                "--agreement",
                agreement,
                "--leads",
                agreement,
                "--as-of",
                "2026-11-15");
    }

    @Test
    void an_export_without_a_lead() throws IOException {
        Path agreement = Shell.shipped("agreement.yaml", directory);
        Path calendar = Shell.shipped("calendar.yaml", directory);
        Path leads = Files.writeString(directory.resolve("leads.ndjson"), System.lineSeparator());
        refuses(
                "file '" + leads + "': contains no lead; every line is blank",
                "evaluate",
                "--agreement",
                agreement,
                "--calendar",
                calendar,
                "--leads",
                leads,
                "--as-of",
                "2026-11-15");
    }

    @Test
    void a_day_that_does_not_exist() {
        Shell shell = Shell.run("evaluate", "--agreement", "a", "--leads", "b", "--as-of", "2026-02-30");
        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.err()).isEqualTo("""
                        error: Invalid value for option '--as-of': '2026-02-30' is not a date such as 2026-11-15
                        See 'sla evaluate --help'.
                        """);
    }

    private static void refuses(String message, Object... command) {
        Shell shell = Shell.run(command);
        assertThat(shell.err()).isEqualTo("error: " + message + "\n");
        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
    }
}
