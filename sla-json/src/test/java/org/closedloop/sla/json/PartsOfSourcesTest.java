package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.measurement.LeadAccount;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines of several sources, counted in parts on several machines, give what one machine counts, issues included. */
class PartsOfSourcesTest {

    private static final LeadReader READER = LeadReader.inEnglish();
    private static final String LEAD = "{\"id\": \"a\", \"stages\": {\"sql\": \"2026-02-03T09:00:00Z\"}}";

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void parts_merged_in_any_order_give_what_one_count_gives(
            @ForAll("sources") List<List<String>> sources,
            @ForAll @IntRange(min = 5, max = 60) int partLines,
            @ForAll Random random) {
        FunnelCounter once = counter();
        List<byte[]> parts = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            LeadReader reader = READER.withSource("file-" + i);
            List<String> lines = sources.get(i);
            reader.count(lines, once);
            for (int from = 0; from < lines.size(); from += partLines) {
                FunnelCounter part = counter();
                reader.withFirstLine(from + 1)
                        .count(lines.subList(from, Math.min(lines.size(), from + partLines)), part);
                parts.add(part.toBytes());
            }
        }
        Collections.shuffle(parts, random);
        FunnelCounter merged = counter();
        parts.forEach(merged::merge);

        assertThat(merged.finish()).isEqualTo(once.finish());
        assertThat(merged.toBytes()).isEqualTo(once.toBytes());
    }

    /** More issues than an account keeps, and of each kind: of the reader, of the counter, and both. */
    @Provide
    Arbitrary<List<List<String>>> sources() {
        Arbitrary<String> line = Arbitraries.of(
                LEAD,
                "{\"id\": \"b\", \"stages\": {\"mql\": \"2026-02-03T09:00:00Z\", \"sql\": \"2026-02-01T09:00:00Z\"}}",
                "{\"id\": \"c\", \"handedOverAt\": \"2026-02-03T09:00:00Z\","
                        + " \"firstTouchAt\": \"2026-02-02T09:00:00Z\"}",
                "{\"id\": \"half \\ud83d\", \"source\": \"\\ude00\"}",
                "",
                "nonsense",
                "{\"id\": \"d\", \"sorce\": \"x\"}");
        return line.list()
                .ofMinSize(1)
                .ofMaxSize(100)
                .map(lines -> {
                    // The form of an input is recognised by its first lines, which are leads here.
                    List<String> all = new ArrayList<>(List.of(LEAD));
                    all.addAll(lines);
                    return all;
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Property(tries = 60)
    void texts_are_counted_as_the_file_of_their_lines(@ForAll("texts") List<String> lines) throws IOException {
        FunnelCounter fromTexts = counter();
        FunnelCounter fromBytes = counter();
        byte[] file = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);

        LeadLines counted = READER.count(lines.iterator(), fromTexts);

        LeadLines read = READER.count(new ByteArrayInputStream(file), fromBytes);
        assertThat(counted.getLeads()).isEqualTo(read.getLeads());
        assertThat(counted.getSkipped()).isEqualTo(read.getSkipped());
        assertThat(fromTexts.finish()).isEqualTo(fromBytes.finish());
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of(
                        LEAD,
                        LEAD + "\r",
                        "{\"id\": \"é \uD83D\uDE00 ?\"}",
                        "\uFEFF" + LEAD,
                        "[",
                        "id,createdAt",
                        "",
                        "{\n\"id\": \"b\"}",
                        "{\"id\": \"" + "x".repeat(1024 * 1024) + "\"}",
                        "{\"id\": \"" + "y".repeat(300_000) + "\"}")
                .list()
                .ofMaxSize(12);
    }

    @Test
    void half_of_a_surrogate_pair_in_a_text_is_an_issue() {
        assertThat(messages("{\"id\": \"half \uD83D\"}"))
                .containsExactly(
                        "SLA-J10 IGNORED /id: half a character (an unpaired surrogate) was replaced by U+FFFD");
        assertThat(messages("{\"id\": \"\\\uD83D\"}")).hasSize(1).allMatch(message -> message.contains("SKIPPED"));
        assertThat(messages("{\"id\": \"whole \uD83D\uDE00\"}")).isEmpty();
    }

    private static List<String> messages(String line) {
        FunnelCounter counter = counter();
        READER.count(List.of(line), counter);
        return issues(counter).stream()
                .map(issue -> issue.getCode() + " " + issue.getEffect() + " " + issue.getMessage())
                .toList();
    }

    @Test
    void issues_name_their_source_and_its_line(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("leads.ndjson"), LEAD + "\n\nnonsense\n");
        FunnelCounter counter = counter();

        READER.withSource("b.ndjson").count(file, counter);
        READER.withSource("a.ndjson").withFirstLine(1001).count(file, counter, 2);
        READER.withFirstLine(7).count(file, counter);
        READER.withSource("c.ndjson").read(file, counter::add, counter::note);

        assertThat(issues(counter))
                .extracting(issue -> issue.place().orElseThrow())
                .containsExactly("9", "a.ndjson:1003", "b.ndjson:3", "c.ndjson:3");
    }

    @Test
    void the_form_of_an_input_is_recognised_at_the_beginning_of_its_source_only() {
        FunnelCounter counter = counter();

        READER.withSource("a").count(List.of("[", "]"), counter);
        READER.withSource("a").withFirstLine(3).count(List.of("[", "]"), counter);

        assertThat(issues(counter))
                .extracting(LeadIssue::getCode)
                .containsExactly("SLA-J14", "SLA-J07", "SLA-J07", "SLA-J07");
    }

    @Test
    void the_first_issues_by_source_and_line_are_kept() {
        FunnelCounter counter = counter();
        List<String> bad = Collections.nCopies(80, "nonsense");

        READER.withSource("b").count(bad, counter);
        READER.withSource("a").count(bad, counter);

        assertThat(issues(counter))
                .extracting(issue -> issue.place().orElseThrow())
                .containsExactlyElementsOf(Stream.concat(
                                IntStream.rangeClosed(1, 80).mapToObj(line -> "a:" + line),
                                IntStream.rangeClosed(1, LeadAccount.LIMIT - 80).mapToObj(line -> "b:" + line))
                        .toList());
    }

    @Test
    void refuses_a_blank_source_a_first_line_below_1_and_a_line_that_is_null() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> READER.withSource(" "))
                .withMessage("lead reader: the source must not be blank, but was ' '");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> READER.withFirstLine(0))
                .withMessage("lead reader: the first line must be at least 1, but was 0");
        assertThatNullPointerException()
                .isThrownBy(() -> READER.count(Arrays.asList(LEAD, null), counter()))
                .withMessage("line 2");
    }

    private static List<LeadIssue> issues(FunnelCounter counter) {
        return counter.finish().getAccount().orElseThrow().getIssues();
    }

    private static FunnelCounter counter() {
        return FunnelCounter.of(
                SlaFixtures.fullAgreement().resolve(SlaFixtures.zurichCalendar()), LocalDate.of(2026, 3, 31));
    }
}
