package org.closedloop.sla.examples.benchmarks.contestant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.closedloop.sla.examples.benchmarks.generator.LeadFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SameAnswerTest {

    @TempDir
    static Path directory = Path.of("");

    @BeforeAll
    static void generate() {
        LeadFiles.writeNdjson(5_000, directory.resolve("leads.ndjson"));
        LeadFiles.writeCsv(5_000, directory.resolve("leads.csv"));
        ParquetFile.write(directory.resolve("leads.csv"), directory.resolve("leads.parquet"));
    }

    @ParameterizedTest
    @MethodSource
    void every_contestant_gives_the_answer(ContestantVariant entrant) throws IOException {
        Path file = directory.resolve("leads." + entrant.format());
        entrant.contestant().prepare();
        assertThat(entrant.contestant().answer(file)).isEqualTo(entrant.isBaseline() ? "" : expected());
    }

    static List<ContestantVariant> every_contestant_gives_the_answer() {
        return Task.COUNT.entrants();
    }

    private static String expected() throws IOException {
        try (InputStream in = SameAnswerTest.class.getResourceAsStream("answer-5000.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
