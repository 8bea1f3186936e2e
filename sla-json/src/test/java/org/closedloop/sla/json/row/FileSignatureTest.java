package org.closedloop.sla.json.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.json.LeadCsvReader;
import org.closedloop.sla.json.LeadReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is recognized by its whole signature, and a header that begins with the same letters is text. */
class FileSignatureTest {

    @ParameterizedTest
    @CsvSource({
        "1f8b08000a0000000000, GZIP",
        "504b03041400, ZIP (XLSX)",
        "504b050600000000, ZIP (XLSX)",
        "504b0708504b0304, ZIP (XLSX)",
        "d0cf11e0a1b11ae1, XLS",
        "255044462d312e370a, PDF",
        "255044462d312e34, PDF",
        "5041523115041510, Parquet",
        "4f524300, ORC",
        "4f524303, ORC",
        "4f52430a0b0a0908, ORC",
        "4f626a01041461, Avro",
        "4152524f57310000, Arrow",
        "53514c69746520666f726d6174203300, SQLite",
        "28b52ffd2400, Zstandard",
        "425a6839314159265359, bzip2",
        "425a6831314159265359, bzip2",
        "425a683917724538509000000000, bzip2",
        "fd377a585a00, XZ",
        "377abcaf271c0004, 7z",
        "fffe00007b000000, UTF-32",
        "0000feff0000007b, UTF-32"
    })
    void recognizes_a_file(String hex, String type) {
        byte[] bytes = HexFormat.of().parseHex(hex);

        assertThat(FirstBytes.of(bytes).other()).contains(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SQLid",
                "SQLite",
                "SQLite format 3",
                "ARRO",
                "ARROW_ID",
                "ARROW1",
                "PAR1",
                "PAR1Ä",
                "PARTNER",
                "ORC",
                "ORC_ID",
                "Obj",
                "Object",
                "PK",
                "PK_ID",
                "BZh9",
                "BZh9_id",
                "%PDF",
                "%PDF-",
                "7z",
                "7zip",
                "XLS"
            })
    void reads_a_header_of_the_same_letters(String column) throws IOException {
        byte[] csv = (column + ",id\n1,a\n").getBytes(StandardCharsets.UTF_8);
        List<Lead> leads = new ArrayList<>();
        List<LeadIssue> issues = new ArrayList<>();

        LeadCsvReader.inEnglish().ignoring(column).read(new ByteArrayInputStream(csv), leads::add, issues::add);
        LeadReader.inEnglish().read(new ByteArrayInputStream(csv), leads::add, issues::add);

        assertThat(leads).extracting(Lead::getId).containsExactly("a");
        assertThat(issues.get(0).getMessage())
                .startsWith("expected one lead per line (NDJSON), but found what looks like CSV");
        assertThat(FirstBytes.of((column + "\n1\n").getBytes(StandardCharsets.UTF_8))
                        .other())
                .isEmpty();
    }
}
