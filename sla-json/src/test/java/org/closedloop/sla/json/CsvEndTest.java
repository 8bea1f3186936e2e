package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of leads are read and counted alike whether the last one ends with a line break or with the input. */
class CsvEndTest {

    private static final LeadCsvReader READER = LeadCsvReader.inEnglish();

    /** The leads and issues of a table, each as text, and the state of a counter. */
    private static List<Object> outcome(String table) throws IOException {
        byte[] bytes = table.getBytes(StandardCharsets.UTF_8);
        List<Object> outcome = new ArrayList<>();
        outcome.add(READER.read(new ByteArrayInputStream(bytes), outcome::add, outcome::add)
                .getLeads());
        FunnelCounter counter = FunnelCounter.of(
                SlaFixtures.fullAgreement().resolve(SlaFixtures.zurichCalendar()), LocalDate.of(2026, 3, 31));
        READER.count(new ByteArrayInputStream(bytes), counter);
        outcome.add(counter.finish());
        return outcome;
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\u0001',
            delimiter = '|',
            value = {
                "7,web,2026-03-02T08:00:00Z,",
                "7,,,",
                "7,web,,2026-03-03",
                "7,\"a \"\"b\"\"\",,",
                "7,\"\",\"\",\"\"",
                "7,web,x,",
                "7,web,",
                "7,web,,,",
                "7,",
                ",,,",
                "7"
            })
    void a_row_at_the_end_of_the_input_is_read_as_before_a_line_break(String row) throws IOException {
        for (String blank : List.of("", "\n", "\r\n\r\n")) {
            for (String rows : List.of("", "6,mail,2026-03-01T08:00:00Z,\n", "6,mail,,\n".repeat(30_000))) {
                String table = blank + "id,source,created_at,stages_sql\n" + blank + rows + blank + row;

                assertThat(outcome(table)).isEqualTo(outcome(table + "\n")).isEqualTo(outcome(table + "\r\n"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id,source,", "\nid,source,", "\r\n\r\nid;source;", "\n\n\n\nid\tsource\t"})
    void a_header_at_the_end_of_the_input_may_end_with_an_empty_cell(String header) {
        String message = "column 3 has no name";

        assertThatThrownBy(() -> outcome(header))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining(message);
        assertThatThrownBy(() -> outcome(header + "\n"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining(message);
    }
}
