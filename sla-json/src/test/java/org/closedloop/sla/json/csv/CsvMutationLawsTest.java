package org.closedloop.sla.json.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.closedloop.sla.json.crm.Recorded;
import org.junit.jupiter.api.Test;

/** Reading a mutated file gives records and issues, and never an exception. */
class CsvMutationLawsTest {

    private static final String FILE = "\uFEFFId;Source;Created\r\n7;\"we\nb\";2026-03-02\r\n\r\n8;\"\"\"x\"\"\";ü\r\n";
    private static final List<String> ODD = List.of(
            "",
            " ",
            "\"",
            "\"\"",
            "\"\"\"",
            "\n",
            "\r",
            ";",
            "\u0000",
            "\uFFFD",
            "\uD800",
            "=1+1",
            "a\"b",
            "\"a\"b",
            "\t",
            ",,,,,",
            "x".repeat(100_000),
            "Id",
            "sep=,",
            "<html>",
            "[");

    @Test
    void reads_a_file_cut_off_at_any_byte() throws IOException {
        byte[] bytes = FILE.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length <= bytes.length; length++) {
            Recorded read = CsvRead.leads(CsvRead.MAPPING, Arrays.copyOf(bytes, length));

            assertThat(read.records).as("%s bytes", length).hasSizeLessThanOrEqualTo(2);
            String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
            boolean open = text.chars().filter(c -> c == '"').count() % 2 == 1;
            assertThat(read.told.isEmpty())
                    .as("%s bytes", length)
                    .isEqualTo(!open && text.contains("Id") && !text.contains("\uFFFD"));
            if (text.contains("2026")) {
                assertThat(read.records.get(0).getId()).isEqualTo("7");
            }
        }
    }

    @Test
    void reads_a_file_with_any_cell_replaced() throws IOException {
        List<String> cells = List.of("Id", "Source", "7", "web", "8", "fair", "9", "mail");
        for (int i = 0; i < cells.size(); i++) {
            for (String odd : ODD) {
                StringBuilder text = new StringBuilder();
                for (int j = 0; j < cells.size(); j++) {
                    text.append(i == j ? odd : cells.get(j)).append(j % 2 == 0 ? ',' : '\n');
                }
                Recorded read = CsvRead.leads(text.toString());

                boolean told =
                        read.told.stream().anyMatch(issue -> issue.getReason().isAboutPage());
                int known = read.records.size() + read.skipped.size();
                assertThat(told || known >= 3).as(text.toString()).isTrue();
            }
        }
    }

    @Property(tries = 500)
    void reads_a_file_mutated_anywhere(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 1_000) Integer> places, @ForAll byte trap)
            throws IOException {
        byte[] bytes = FILE.getBytes(StandardCharsets.UTF_8);
        for (int place : places) {
            bytes[place % bytes.length] = trap;
        }

        Recorded read = CsvRead.leads(CsvRead.MAPPING, bytes);

        assertThat(read.words()).isNotEmpty();
    }
}
