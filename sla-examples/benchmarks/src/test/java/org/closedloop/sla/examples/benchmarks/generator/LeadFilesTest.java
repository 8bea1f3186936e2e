package org.closedloop.sla.examples.benchmarks.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LeadFilesTest {

    @TempDir
    Path directory = Path.of("");

    private Path ndjson = Path.of("");
    private Path csv = Path.of("");

    @BeforeEach
    void generate() {
        ndjson = directory.resolve("leads.ndjson");
        csv = directory.resolve("leads.csv");
        LeadFiles.writeNdjson(5_000, ndjson);
        LeadFiles.writeCsv(5_000, csv);
    }

    @Test
    void every_machine_writes_the_same_bytes() throws IOException, NoSuchAlgorithmException {
        assertThat(sha256(ndjson)).isEqualTo("fc549ba6f06958224d2f1935f1b769fdccdbc3848305f702002c1baf98356cd5");
        assertThat(sha256(csv)).isEqualTo("f341ab405d904edbe455886e3cbf733ffbee14e6e2590d8b28626fcf701814fc");
    }

    @Test
    void a_line_has_about_205_bytes() throws IOException {
        assertThat(Files.size(ndjson) / 5_000).isBetween(200L, 210L);
    }

    @Test
    void both_files_say_the_same() throws IOException {
        List<String> flat = Files.readAllLines(ndjson).stream()
                .map(line -> flat(JsonMapper.shared().readTree(line)))
                .toList();
        List<String> lines = Files.readAllLines(csv);
        assertThat(lines.subList(1, lines.size())).isEqualTo(flat);
    }

    private static String flat(JsonNode lead) {
        String[] amount = lead.at("/deal/amount").asString(" ").split(" ", 2);
        return String.join(
                ",",
                text(lead, "/id"),
                text(lead, "/createdAt"),
                text(lead, "/source"),
                text(lead, "/segment"),
                text(lead, "/priority"),
                text(lead, "/stages/mql"),
                text(lead, "/stages/sql"),
                text(lead, "/handedOverAt"),
                text(lead, "/acceptedAt"),
                text(lead, "/firstTouchAt"),
                text(lead, "/deal/outcome"),
                amount[1],
                amount[0],
                text(lead, "/deal/closedAt"));
    }

    private static String text(JsonNode lead, String pointer) {
        return lead.at(pointer).asString("");
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
