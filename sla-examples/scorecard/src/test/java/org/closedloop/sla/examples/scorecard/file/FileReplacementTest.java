package org.closedloop.sla.examples.scorecard.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileReplacementTest {

    /** More than any buffer holds, so that a part of it has reached the disk when the rest fails. */
    private static final byte[] LONG = "new ".repeat(50_000).getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path directory = Path.of("");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8_192, 200_000})
    void leaves_the_old_file_if_the_content_fails_after_so_many_bytes(int bytes) throws IOException {
        Path file = Files.writeString(directory.resolve("leads.ndjson"), "old");

        assertThatThrownBy(() -> FileReplacement.write(file, out -> {
                    out.write(LONG, 0, bytes);
                    throw new IOException("No space left on device");
                }))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("No space left on device");

        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("leads.ndjson");
    }

    @Test
    void leaves_nothing_where_no_file_was_if_the_content_fails_by_a_defect() throws IOException {
        Path file = directory.resolve("page.html");

        assertThatThrownBy(() -> FileReplacement.write(file, out -> {
                    out.write(LONG);
                    throw new IllegalStateException("defect");
                }))
                .hasMessage("defect");

        assertThat(names()).isEmpty();
    }

    @Test
    void the_old_file_can_be_read_while_the_new_one_is_written() throws IOException {
        Path file = Files.writeString(directory.resolve("agreement.yaml"), "old");

        FileReplacement.write(file, out -> {
            out.write(LONG);
            assertThat(file).hasContent("old");
        });

        assertThat(file).hasBinaryContent(LONG);
        assertThat(names()).containsExactly("agreement.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-rw-rw-", "rwxr-x---"})
    void keeps_the_permissions_of_the_file_that_it_replaces(String permissions) throws IOException {
        assumePosix();
        Path file = Files.writeString(directory.resolve("signed.yaml"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

        FileReplacement.write(file, out -> {
            out.write(LONG);
            out.flush();
            assertThat(unfinished()).allMatch(path -> permissions.equals(permissionsOf(path)));
        });

        assertThat(file).hasBinaryContent(LONG);
        assertThat(permissionsOf(file)).isEqualTo(permissions);
    }

    @Test
    void makes_a_new_file_with_the_permissions_that_any_new_file_has() throws IOException {
        assumePosix();
        Path usual = Files.writeString(directory.resolve("usual.txt"), "");
        Path file = directory.resolve("new.txt");

        FileReplacement.write(file, out -> out.write(LONG));

        assertThat(permissionsOf(file)).isEqualTo(permissionsOf(usual));
    }

    @Test
    void replaces_what_a_chain_of_symbolic_links_leads_to() throws IOException {
        Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
        Path file = Files.writeString(elsewhere.resolve("leads.ndjson"), "old");
        Path relative = link("relative.ndjson", Path.of("elsewhere", "leads.ndjson"));
        Path link = link("link.ndjson", relative);

        FileReplacement.write(link, out -> out.write(LONG));

        assertThat(file).hasBinaryContent(LONG);
        assertThat(link).isSymbolicLink();
        assertThat(relative).isSymbolicLink();
        assertThat(names()).containsExactly("elsewhere", "link.ndjson", "relative.ndjson");
    }

    @Test
    void makes_the_file_that_a_symbolic_link_leads_to_in_vain() throws IOException {
        Path link = link("link.ndjson", Path.of("later.ndjson"));

        FileReplacement.write(link, out -> out.write(LONG));

        assertThat(link).isSymbolicLink();
        assertThat(directory.resolve("later.ndjson")).hasBinaryContent(LONG);
    }

    @Test
    void refuses_links_that_lead_to_each_other() throws IOException {
        Path one = link("one", Path.of("other"));
        link("other", Path.of("one"));

        assertThatThrownBy(() -> FileReplacement.write(one, out -> out.write(LONG)))
                .isInstanceOf(IOException.class)
                .hasMessage(one.toString());
    }

    @Test
    void writes_to_a_device_directly_and_tells_that_it_is_full() {
        Path full = Path.of("/dev/full");
        Path nothing = Path.of("/dev/null");
        assumeThat(full).exists();

        assertThatThrownBy(() -> FileReplacement.write(full, out -> out.write(LONG)))
                .hasMessage("No space left on device");
        assertThatThrownBy(() -> FileReplacement.write(full, out -> out.write('1')))
                .hasMessage("No space left on device");
        assertThat(full).exists();
        assertThat(Files.isRegularFile(nothing)).isFalse();
    }

    @Test
    void writes_to_a_pipe_directly() throws Exception {
        Path pipe = directory.resolve("pipe");
        assumeThat(madePipe(pipe)).isTrue();
        Process reader = new ProcessBuilder("cat", pipe.toString()).start();

        FileReplacement.write(pipe, out -> out.write("short".getBytes(StandardCharsets.UTF_8)));

        assertThat(reader.getInputStream().readAllBytes()).asString().isEqualTo("short");
        assertThat(Files.isRegularFile(pipe)).isFalse();
        assertThat(names()).containsExactly("pipe");
    }

    @Test
    void refuses_a_write_protected_file_and_a_write_protected_folder() throws IOException {
        Path file = Files.writeString(directory.resolve("signed.yaml"), "old");
        assumeThat(file.toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(file))
                .as("an administrator may write to any file")
                .isFalse();

        assertThatThrownBy(() -> FileReplacement.write(file, out -> out.write(LONG)))
                .hasMessage(file + ": it is write-protected");
        assertThat(file).hasContent("old");

        assertThat(file.toFile().setWritable(true)).isTrue();
        assertThat(directory.toFile().setWritable(false)).isTrue();
        try {
            assertThatThrownBy(() -> FileReplacement.write(file, out -> out.write(LONG)))
                    .hasMessage(file + ": its folder is write-protected");
        } finally {
            assertThat(directory.toFile().setWritable(true)).isTrue();
        }
        assertThat(file).hasContent("old");
    }

    @ParameterizedTest
    @CsvSource({"missing/page.html, its folder does not exist", "folder, it is a directory"})
    void names_the_file_that_it_cannot_write_and_the_reason(String name, String reason) throws IOException {
        Files.createDirectory(directory.resolve("folder"));
        Path file = directory.resolve(name);

        assertThatThrownBy(() -> FileReplacement.write(file, out -> out.write(LONG)))
                .isInstanceOf(IOException.class)
                .hasMessage(file + ": " + reason);
        assertThat(names()).containsExactly("folder");
    }

    @Test
    void takes_a_name_as_long_as_the_system_does() throws IOException {
        Path file = directory.resolve("a".repeat(250) + ".yaml");

        FileReplacement.write(file, out -> out.write(LONG));

        assertThat(file).hasBinaryContent(LONG);
    }

    private Stream<Path> unfinished() throws IOException {
        return Files.list(directory).filter(path -> path.toString().endsWith(".tmp"));
    }

    private Stream<String> names() throws IOException {
        return Files.list(directory).map(path -> path.getFileName().toString()).sorted();
    }

    private Path link(String name, Path target) {
        try {
            return Files.createSymbolicLink(directory.resolve(name), target);
        } catch (IOException | UnsupportedOperationException e) {
            assumeThat(e).as("this system makes no symbolic links").isNull();
            throw new IllegalStateException(e);
        }
    }

    private static boolean madePipe(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void assumePosix() {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
    }

    private static String permissionsOf(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
