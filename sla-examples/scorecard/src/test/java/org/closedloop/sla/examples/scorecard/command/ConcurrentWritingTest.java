package org.closedloop.sla.examples.scorecard.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.closedloop.sla.examples.scorecard.file.FileReplacement;
import org.closedloop.sla.examples.scorecard.file.FileVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Two processes write one file: one of them as a whole, the other is refused, and nothing is left behind. */
class ConcurrentWritingTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void refuses_to_replace_what_another_process_wrote_in_the_meantime() throws IOException {
        Path file = Files.writeString(directory.resolve("a.yaml"), "old");
        FileVersion before = FileVersion.read(file);

        assertThatThrownBy(() -> FileReplacement.write(file, before, out -> {
                    Files.writeString(file, "theirs");
                    out.write("ours".getBytes(StandardCharsets.UTF_8));
                }))
                .isInstanceOf(FileSystemException.class)
                .hasMessageEndingWith("another process has changed it since this command began; try again");
        assertThat(file).hasContent("theirs");
        assertThat(files()).containsExactly("a.yaml");
    }

    @Test
    void refuses_to_replace_a_file_that_another_process_made_in_the_meantime() throws IOException {
        Path file = directory.resolve("a.yaml");
        FileVersion before = FileVersion.read(file);

        assertThatThrownBy(() -> FileReplacement.write(file, before, out -> Files.writeString(file, "theirs")))
                .hasMessageEndingWith("another process has changed it since this command began; try again");
        assertThat(file).hasContent("theirs");
        assertThat(files()).containsExactly("a.yaml");
    }

    @Test
    void one_of_two_that_finish_at_the_same_time_is_refused() throws Exception {
        Path file = Files.writeString(directory.resolve("a.yaml"), "old");
        FileVersion before = FileVersion.read(file);
        CyclicBarrier bothWritten = new CyclicBarrier(2);
        String[] refused = new String[2];
        Thread[] writers = new Thread[2];
        for (int i = 0; i < 2; i++) {
            int own = i;
            writers[i] = new Thread(() -> {
                try {
                    FileReplacement.write(file, before, out -> {
                        out.write(String.valueOf(own).repeat(100_000).getBytes(StandardCharsets.UTF_8));
                        await(bothWritten);
                    });
                } catch (IOException e) {
                    refused[own] = e.getMessage();
                }
            });
            writers[i].start();
        }
        for (Thread writer : writers) {
            writer.join();
        }

        assertThat(refused).containsOnlyOnce((String) null);
        assertThat(file).hasContent(refused[0] == null ? "0".repeat(100_000) : "1".repeat(100_000));
        assertThat(files()).containsExactly("a.yaml");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void waits_for_another_process_that_is_replacing_the_file() throws Exception {
        Path file = Files.writeString(directory.resolve("a.yaml"), "before");
        FileVersion before = FileVersion.read(file);
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockingProcess.class.getName(),
                        file.toString())
                .start();
        assertThat(other.getInputStream().read()).isEqualTo('1');
        List<String> refused = new ArrayList<>();
        Thread writer = new Thread(() -> {
            try {
                FileReplacement.write(file, before, out -> out.write('o'));
            } catch (IOException e) {
                refused.add(e.getMessage());
            }
        });
        writer.start();
        // Enough to finish, if there were no lock.
        writer.join(300);
        assertThat(writer.isAlive()).isTrue();

        other.getOutputStream().write('\n');
        other.getOutputStream().flush();
        writer.join();

        assertThat(refused).singleElement().asString().endsWith("since this command began; try again");
        assertThat(file).hasContent("theirs");
    }

    @Test
    void a_file_that_cannot_be_read_is_not_replaced_by_a_signed_one() throws IOException {
        Path draft = Shell.draft(directory);
        Path broken = Files.writeString(directory.resolve("broken.yaml"), "kind: Agreement\nid: [\nsignatures: []\n");

        Shell signing = Shell.sign(draft, "marketing", "Mirjam Äschbacher", broken);

        assertThat(signing.exitCode()).isEqualTo(2);
        assertThat(signing.err())
                .isEqualTo(
                        "error: file '" + broken + "': cannot be read as an agreement, so that its signatures would be"
                                + " lost; write to another file\n");
        assertThat(broken).hasContent("kind: Agreement\nid: [\nsignatures: []\n");
    }

    @Test
    void a_signature_is_not_lost_when_both_sides_sign_the_same_file() throws IOException {
        Path draft = Shell.draft(directory);
        Path both = directory.resolve("both.yaml");

        assertThat(Shell.sign(draft, "marketing", "Mirjam Äschbacher", both).exitCode())
                .isZero();
        String signedOnce = Files.readString(both);
        Shell second = Shell.sign(draft, "sales", "Reto Zünd", both);

        assertThat(second.exitCode()).isEqualTo(2);
        assertThat(second.err())
                .isEqualTo(
                        "error: file '" + both + "': holds the signature of 'Mirjam Äschbacher', which would be lost;"
                                + " sign this file, and write to another one\n");
        assertThat(both).hasContent(signedOnce);
    }

    private static void await(CyclicBarrier barrier) throws IOException {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private Stream<String> files() throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            return all.map(path -> path.getFileName().toString()).toList().stream();
        }
    }
}
