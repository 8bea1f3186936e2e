package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.closedloop.sla.examples.scorecard.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line in a process of its own, whose standard output fails or is a file. */
class StandardOutputTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void exits_with_2_if_standard_output_is_full() throws Exception {
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();

        Process process = started(Redirect.to(full.toFile()), "mapping", "hubspot", "--zone", "UTC");

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(new String(process.getErrorStream().readAllBytes()))
                .isEqualTo("error: standard output: cannot be written" + System.lineSeparator());
    }

    @Test
    void exits_with_2_if_nobody_reads_standard_output_any_more() throws Exception {
        Process process = started(Redirect.PIPE, "schema", "agreement");
        process.getInputStream().close();

        assertThat(process.waitFor()).isEqualTo(2);
    }

    @Test
    void writes_to_standard_output_by_its_name_before_what_it_prints() throws Exception {
        Path contacts = Files.writeString(
                directory.resolve("contacts.json"),
                "{\"results\":[{\"id\":\"1\",\"properties\":{\"createdate\":\"2026-03-02T08:00:00Z\"}}]}");
        assumeThat(Path.of("/dev/stdout")).exists();
        Path all = directory.resolve("all.txt");

        Process process = started(
                Redirect.to(all.toFile()),
                "import",
                "--from",
                "hubspot",
                "--zone",
                "UTC",
                "--allow",
                "stage-not-reached",
                "--out",
                "/dev/stdout",
                contacts.toString());

        assertThat(process.waitFor()).isZero();
        assertThat(Files.readString(all))
                .startsWith("{\"id\":\"1\",\"createdAt\":\"2026-03-02T08:00:00Z\"}\nRECORDS ")
                .endsWith("/dev/stdout: leads written: 1" + System.lineSeparator());
    }

    private static Process started(Redirect out, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).redirectOutput(out).start();
    }
}
