package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.format.EpochUnit;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.json.scan.FilePart;
import org.closedloop.sla.measurement.LeadAccount;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Counting straight from lines gives what reading and counting give, in whatever parts the file is read. */
class CountingLinesTest {

    private static final LeadReader READER = LeadReader.inEnglish();
    private static final String LEAD = "{\"id\": \"a\", \"stages\": {\"sql\": \"2026-02-03T09:00:00Z\"}}";

    @Property(tries = 300)
    void parts_of_any_size_and_any_number_of_threads_give_what_one_read_gives(
            @ForAll("files") String text, @ForAll @IntRange(min = 1, max = 200) int part) throws IOException {
        FunnelCounter read = counter();
        LeadLines lines = READER.read(bytes(text), read::add, read::note);
        FunnelCounter counted = counter();
        assertThat(READER.count(bytes(text), counted)).isEqualTo(lines);
        assertThat(counted.finish()).isEqualTo(read.finish());
        FunnelCounter january = FunnelCounter.of(
                SlaFixtures.fullAgreement().resolve(SlaFixtures.zurichCalendar()), java.time.LocalDate.of(2026, 1, 31));
        FunnelCounter alone = january.neutral();
        FunnelCounter together = counter();
        READER.count(bytes(text), alone);
        assertThat(READER.count(bytes(text), List.of(january, together))).isEqualTo(lines);
        assertThat(january.finish()).isEqualTo(alone.finish());
        assertThat(together.finish()).isEqualTo(read.finish());

        Path file = Files.createTempFile("leads", ".ndjson");
        try {
            Files.writeString(file, text);
            FunnelCounter inParts = counter();
            assertThat(new ParallelCounter(new LeadParser(Locale.ENGLISH, EpochUnit.MILLIS), part)
                            .count(file, 3, inParts))
                    .isEqualTo(lines);
            assertThat(inParts.finish()).isEqualTo(read.finish());
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<String> files() {
        Arbitrary<String> line = Arbitraries.of(
                LEAD,
                "{\"id\": \"b\", \"handedOverAt\": \"2026-02-03T09:00:00Z\"}",
                "{\"id\": \"é\\u00e9\"}",
                "",
                "  \t",
                "nonsense",
                "{\"id\": \"half \\ud83d\", \"source\": \"\\ude00\"}",
                "id,createdAt",
                "{",
                "[ ]",
                "{\"id\": \"c\", \"sorce\": \"x\"}",
                "[".repeat(40));
        Arbitrary<String> end = Arbitraries.of("\n", "\r\n");
        return net.jqwik.api.Combinators.combine(line, end)
                .as(String::concat)
                .list()
                .ofMaxSize(40)
                .flatMap(lines -> Arbitraries.of("", "\uFEFF")
                        .flatMap(mark -> line.map(last -> mark + String.join("", lines) + last)));
    }

    @Test
    void issues_of_a_parallel_count_are_the_first_ones_with_their_lines(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("leads.ndjson");
        Files.writeString(file, (LEAD + "\n\nnonsense\n").repeat(500));
        FunnelCounter counter = counter();

        LeadLines lines =
                new ParallelCounter(new LeadParser(Locale.ENGLISH, EpochUnit.MILLIS), 1000).count(file, 2, counter);

        LeadAccount account = counter.finish().getAccount().orElseThrow();
        assertThat(lines).hasToString("1000 lines read: 500 leads, 500 skipped; 500 blank");
        assertThat(account.getSkipped()).isEqualTo(500);
        assertThat(account.getIssueCount()).isEqualTo(500);
        assertThat(account.getIssues()).hasSize(LeadAccount.LIMIT);
        assertThat(account.getIssues())
                .extracting(issue -> issue.getLine().orElseThrow())
                .startsWith(3L, 6L, 9L)
                .endsWith(300L);
        assertThat(account.getIssues()).extracting(LeadIssue::getCode).containsOnly("SLA-J07");
    }

    @Test
    void a_line_longer_than_many_parts_is_skipped_once(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("leads.ndjson");
        Files.writeString(file, LEAD + "\n" + "x".repeat(3_000_000) + "\n" + LEAD + "\n" + "y".repeat(2_000_000));
        FunnelCounter counter = counter();

        LeadLines lines =
                new ParallelCounter(new LeadParser(Locale.ENGLISH, EpochUnit.MILLIS), 100_000).count(file, 2, counter);

        assertThat(lines).hasToString("4 lines read: 2 leads, 2 skipped; 0 blank");
        assertThat(counter.finish().getAccount().orElseThrow().getIssues())
                .extracting(issue -> issue.getLine().orElseThrow(), LeadIssue::getMessage)
                .containsExactlyElementsOf(List.of(
                        org.assertj.core.groups.Tuple.tuple(
                                2L, "limit exceeded: the line is longer than 1048576" + " bytes"),
                        org.assertj.core.groups.Tuple.tuple(
                                4L, "limit exceeded: the line is longer than 1048576 bytes")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // It has no pipes that are files.
    void a_pipe_is_counted_to_its_end_however_many_threads_there_are(@TempDir Path folder) throws Exception {
        Path pipe = folder.resolve("leads.pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        CompletableFuture<Void> export = CompletableFuture.runAsync(() -> write(pipe, (LEAD + "\n").repeat(3)));
        FunnelCounter counter = counter();

        assertThat(READER.count(pipe, counter, 2)).hasToString("3 lines read: 3 leads, 0 skipped; 0 blank");
        export.get();
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_part_that_a_file_has_lost_meanwhile_is_given_up_at_once(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("leads.ndjson"), LEAD);
        try (FileChannel channel = FileChannel.open(file)) {
            long far = 1L << 50;

            assertThat(assertTimeoutPreemptively(
                            Duration.ofSeconds(10), () -> new FilePart(channel).seekLine(far, far + (1L << 40))))
                    .isEqualTo(far + (1L << 40));
        }
    }

    @Test
    void a_file_that_is_not_there_and_no_threads_are_refused(@TempDir Path folder) {
        assertThatThrownBy(() -> READER.count(folder.resolve("none.ndjson"), counter(), 2))
                .isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> READER.count(folder.resolve("none.ndjson"), counter(), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lead reader: threads must be at least 1, but were 0");
    }

    private static FunnelCounter counter() {
        return FunnelCounter.of(
                SlaFixtures.fullAgreement().resolve(SlaFixtures.zurichCalendar()), java.time.LocalDate.of(2026, 3, 31));
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
