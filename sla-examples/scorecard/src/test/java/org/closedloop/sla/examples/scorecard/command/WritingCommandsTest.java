package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The laws of every command that writes a file: the old file or the whole new one, and an exit code that says which.
 */
class WritingCommandsTest {

    /** {@code OUT} is the file that is written; the other files are the ones that {@link #prepare} makes. */
    private static final List<String> COMMANDS = List.of(
            "fmt draft.json --out OUT.yaml",
            "fmt draft.json --out OUT.json",
            "sign draft.yaml --role marketing --name Mirjam_Äschbacher --date 2025-12-11 --out OUT.yaml",
            "amend signed.yaml --from 2026-07-01 --out OUT.yaml",
            "renew signed.yaml --out OUT.json",
            "document --agreement signed.yaml --out OUT.md",
            "document --agreement signed.yaml --out OUT.html",
            "document --agreement template.yaml --out OUT.html",
            "parse contract.md --out OUT.yaml",
            "schedule --agreement signed.yaml --calendar calendar.yaml --ics OUT.ics",
            "import --from hubspot --zone UTC --allow stage-not-reached --out OUT.ndjson contacts.json",
            "import --from hubspot --zone UTC --allow stage-not-reached --out leads.ndjson --report OUT.html"
                    + " contacts.json",
            "evaluate --agreement signed.yaml --calendar calendar.yaml --leads leads.ndjson --as-of 2026-11-15"
                    + " --out OUT.txt",
            "evaluate --agreement signed.yaml --calendar calendar.yaml --leads leads.ndjson --as-of 2026-11-15"
                    + " --format json --out OUT.json",
            "evaluate --agreement signed.yaml --calendar calendar.yaml --leads leads.ndjson --as-of 2026-11-15"
                    + " --report OUT.html",
            "evaluate --agreement signed.yaml --agreement next.yaml --calendar calendar.yaml --leads leads.ndjson"
                    + " --as-of 2026-11-15 --format json --out OUT.json",
            "demo --report OUT.html");

    /** What writes where no file is yet. */
    private static final List<String> BEGINNINGS =
            List.of("new --out OUT.yaml", "calendar office --zone UTC --from 2027 --out OUT.yaml");

    @TempDir
    private Path directory = Path.of("");

    private Path folder = Path.of("");

    @BeforeEach
    void prepare() throws IOException {
        Shell.signed(directory);
        Files.move(directory.resolve("agreement.yaml"), directory.resolve("draft.yaml"));
        run("fmt draft.yaml --out draft.json");
        run("amend signed.yaml --from 2026-07-01 --out next.yaml");
        run("document --agreement signed.yaml --out contract.md");
        run("new --out template.yaml");
        Shell.shipped("calendar.yaml", directory);
        Files.writeString(directory.resolve("leads.ndjson"), "{\"id\":\"1\",\"createdAt\":\"2026-03-02T08:00:00Z\"}\n");
        Files.writeString(
                directory.resolve("contacts.json"),
                "{\"results\":[{\"id\":\"1\",\"properties\":{\"createdate\":\"2026-03-02T08:00:00Z\"}}]}");
        folder = Files.createDirectory(directory.resolve("folder"));
    }

    static List<String> commands() {
        return COMMANDS;
    }

    static Stream<String> allCommands() {
        return Stream.concat(COMMANDS.stream(), BEGINNINGS.stream());
    }

    @ParameterizedTest
    @MethodSource("allCommands")
    void writes_the_same_file_a_second_time_and_leaves_nothing_beside_it(String command) throws IOException {
        Path first = written(command, "folder/first");
        byte[] bytes = Files.readAllBytes(first);
        Path second = written(command, "folder/second");

        assertThat(bytes).isNotEmpty();
        assertThat(second).hasBinaryContent(bytes);
        assertThat(Files.list(folder)).containsExactlyInAnyOrder(first, second);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void replaces_the_whole_of_a_longer_file_behind_a_link(String command) throws IOException {
        byte[] bytes = Files.readAllBytes(written(command, "folder/first"));
        Path old = Files.writeString(folder.resolve("old"), "old ".repeat(500_000));
        Path link = linked(command, old);

        assertThat(run(command.replace("OUT", "folder/link")).exitCode()).isZero();

        assertThat(link).isSymbolicLink();
        assertThat(old).hasBinaryContent(bytes);
    }

    @ParameterizedTest
    @MethodSource("allCommands")
    void exits_with_2_if_the_device_is_full(String command) throws IOException {
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();
        Path link = linked(command, full);

        Shell shell = run(command.replace("OUT", "folder/link"));

        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.err()).endsWith("error: file '" + link + "': cannot be written: No space left on device\n");
        assertThat(Files.list(folder)).containsExactly(link);
        Files.delete(link);
    }

    @ParameterizedTest
    @MethodSource("allCommands")
    void exits_with_2_if_there_is_no_such_folder(String command) {
        Shell shell = run(command.replace("OUT", "none/out"));

        assertThat(shell.exitCode()).isEqualTo(2);
        assertThat(shell.err())
                .endsWith("error: file '" + directory.resolve("none/out" + extension(command))
                        + "': cannot be written: its folder does not exist\n");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void exits_with_2_and_leaves_the_old_file_if_the_folder_is_write_protected(String command) throws IOException {
        Path old = Files.writeString(folder.resolve("out" + extension(command)), "old");
        assumeThat(folder.toFile().setWritable(false)).isTrue();
        try {
            assumeThat(Files.isWritable(folder))
                    .as("an administrator may write to any folder")
                    .isFalse();
            Shell shell = run(command.replace("OUT", "folder/out"));

            assertThat(shell.exitCode()).isEqualTo(2);
            assertThat(shell.err())
                    .endsWith("error: file '" + old + "': cannot be written: its folder is write-protected\n");
            assertThat(old).hasContent("old");
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("beginnings")
    void leaves_a_file_that_is_there_already(String command) throws IOException {
        Path old = Files.writeString(folder.resolve("out.yaml"), "old");

        assertThat(run(command.replace("OUT", "folder/out")))
                .isEqualTo(new Shell(2, "", "error: file '" + old + "': already exists and is not overwritten\n"));
        assertThat(old).hasContent("old");
    }

    static List<String> beginnings() {
        return BEGINNINGS;
    }

    @Test
    void rewrites_a_file_in_place_behind_a_link() throws IOException {
        byte[] formed = Files.readAllBytes(written("fmt draft.json --out OUT.yaml", "folder/formed"));
        Path file = Files.writeString(
                folder.resolve("other.yaml"),
                Files.readString(directory.resolve("draft.json")).replace("\n", " "));
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), file);

        assertThat(run("fmt folder/link.yaml")).isEqualTo(new Shell(0, link + ": rewritten in canonical form\n", ""));

        assertThat(file).hasBinaryContent(formed);
        assertThat(link).isSymbolicLink();
    }

    @Test
    void no_other_class_writes_files() throws IOException {
        Map<String, String> exceptions = Map.of(
                "FileReplacement.java", "writes files",
                "Main.java", "has standard output only",
                "TrainingRun.java", "copies the demo into a temporary folder of its own");
        try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
            List<String> writers = new ArrayList<>();
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(source).replaceAll("(?m)^\\s*\\*.*$", "");
                if (text.matches("(?s).*(Files\\.(write|newOutput|newBufferedWriter|copy|move)|FileOutputStream"
                        + "|FileWriter|RandomAccessFile|FileChannel).*")) {
                    writers.add(source.getFileName().toString());
                }
            }
            assertThat(writers).containsExactlyInAnyOrderElementsOf(exceptions.keySet());
        }
    }

    private Path written(String command, String name) {
        Shell shell = run(command.replace("OUT", name));
        assertThat(shell.exitCode()).as(shell.err()).isZero();
        return directory.resolve(name + extension(command));
    }

    private Path linked(String command, Path target) {
        try {
            return Files.createSymbolicLink(folder.resolve("link" + extension(command)), target);
        } catch (IOException | UnsupportedOperationException e) {
            assumeThat(e).as("this system makes no symbolic links").isNull();
            throw new IllegalStateException(e);
        }
    }

    private static String extension(String command) {
        return command.replaceFirst(".* OUT(\\.\\w+).*", "$1");
    }

    private Shell run(String command) {
        Object[] words = Stream.of(command.split(" ", -1))
                .map(word -> word.matches("[\\w/]+\\.(?:yaml|json|html|md|ics|txt|ndjson)")
                        ? (Object) directory.resolve(word)
                        : word.replace("_", " "))
                .toArray();
        return Shell.run(words);
    }
}
