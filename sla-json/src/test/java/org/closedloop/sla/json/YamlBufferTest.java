package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A long document is read wherever a buffer of the YAML parser ends, between the halves of a character, too. */
class YamlBufferTest {

    private static final int BUFFER = 64 * 1024;

    @ParameterizedTest
    @ValueSource(ints = {-4, -3, -2, -1, 0, 1, 2, 3, 4})
    void reads_what_was_written(int shift) {
        String filling = "\uD83D\uDE00";
        Agreement agreement = SlaFixtures.fullAgreement();
        String text = SlaJson.inEnglish().write(agreement.withPurpose(filling), Format.YAML);
        int pad = BUFFER + shift - text.indexOf(filling);
        Agreement padded = agreement.withPurpose("x".repeat(pad) + filling.repeat(BUFFER));

        String written = SlaJson.inEnglish().write(padded, Format.YAML);

        assertThat(SlaJson.inEnglish()
                        .read(Agreement.class, written, Format.YAML)
                        .getValue())
                .contains(padded);
        assertThat(YamlComments.countLines("# " + written)).isPositive();
    }

    /** The escape of a line separator is spelled out before the document is read. */
    @ParameterizedTest
    @CsvSource({"L, 64, -1", "L, 64, 0", "L, 64, 1", "L, 1, -1", "L, 1, 0", "L, 1, 1", "P, 64, 0", "P, 1, 0"})
    void reads_an_escape_of_a_line_separator(String escape, int kibibytes, int shift) {
        String start = "apiVersion: closedloop.org/v2\nkind: Agreement\npurpose: \"\\" + escape;
        String filling = "\uD83D\uDE00".repeat(BUFFER);
        String yaml = start + "x".repeat(kibibytes * 1024 + shift - start.length()) + filling + "\"\n";

        assertThat(SlaJson.inEnglish().read(Agreement.class, yaml, Format.YAML).getProblems())
                .extracting(Problem::getCode)
                .doesNotContain("SLA-J07");
    }
}
