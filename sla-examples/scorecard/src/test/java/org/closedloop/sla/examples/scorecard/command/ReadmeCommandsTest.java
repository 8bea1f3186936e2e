package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's commands from a CRM's files to a scorecard, run with the files that it names. */
class ReadmeCommandsTest {

    private static final Path EXAMPLE =
            Path.of("../crm-pipeline-tests/src/test/resources/org/closedloop/sla/examples/pipeline");

    @TempDir
    private Path directory = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLE)) {
            for (Path file : files.toList()) {
                Files.copy(file, directory.resolve(String.valueOf(file.getFileName())));
            }
        }
    }

    @Test
    void a_scorecard_from_pages_takes_two_commands() throws IOException {
        assertThat(run("import --from hubspot").exitCode()).isZero();
        assertThat(run("evaluate --agreement").out()).contains("Kander");
    }

    @Test
    void csv_needs_a_mapping_and_the_kinds_of_the_files() throws IOException {
        Files.writeString(directory.resolve("contacts.csv"), "Record ID,Create Date\n1,2026-03-02T09:00:00Z\n");
        Files.writeString(
                directory.resolve("deals.csv"),
                "Record ID,Deal Stage,Close Date,Associated Contact IDs\n7,closedwon,2026-03-20,1\n");
        Files.writeString(
                directory.resolve("history.csv"),
                "Deal ID,Property,Value,Timestamp\n7,dealstage,closedwon,2026-03-20T09:00:00Z\n");

        Shell shell = run("import --from csv", "--allow", "property-never-seen,stage-not-reached,outcome-not-reached");

        assertThat(shell.exitCode()).as(shell.out() + shell.err()).isZero();
        assertThat(Files.readString(directory.resolve("leads.ndjson")))
                .contains("\"id\":\"1\"", "\"outcome\":\"won\"")
                .hasLineCount(1);
    }

    /** Runs the README's command that begins so, in the folder of the files. */
    private Shell run(String beginning, Object... more) throws IOException {
        String jar = "java -jar sla-examples/scorecard/target/sla.jar ";
        String command = (Files.readString(Path.of("../../README.md")) + Files.readString(Path.of("README.md")))
                .lines()
                .filter(line -> line.startsWith(jar + beginning))
                .findFirst()
                .orElseThrow()
                .substring(jar.length());
        List<Object> words = new ArrayList<>();
        for (String word : command.split(" ")) {
            words.addAll(typed(word));
        }
        words.addAll(List.of(more));
        return Shell.run(words.toArray());
    }

    /** A word as a shell hands it over: names of files are in the folder, and a star stands for those that match. */
    private List<Object> typed(String word) throws IOException {
        String name = word.substring(word.indexOf('=') + 1);
        if (!name.matches(".+\\.(?:json|csv|yaml|ndjson)")) {
            return List.of(word);
        }
        if (!name.contains("*")) {
            return List.of(word.substring(0, word.length() - name.length()) + directory.resolve(name));
        }
        List<Object> files = new ArrayList<>();
        try (var matching = Files.newDirectoryStream(directory, name)) {
            matching.forEach(files::add);
        }
        assertThat(files).isNotEmpty();
        return files;
    }
}
