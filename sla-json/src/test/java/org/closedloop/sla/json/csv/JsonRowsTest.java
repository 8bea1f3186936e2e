package org.closedloop.sla.json.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.json.crm.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows that a database writes as JSON are read as those of a CSV file. */
class JsonRowsTest {

    private static final CrmMapping SALESFORCE = CrmMapping.salesforce(ZoneId.of("Europe/Zurich"));

    static Stream<Arguments> files() {
        return Stream.of(
                arguments(
                        "a list",
                        "[{\"Id\": 7, \"Source\": \"web\"}, {\"Id\": 8, \"Source\": null}]",
                        List.of("LEAD 7 {Id=7, Source=web}", "LEAD 8 {Id=8}")),
                arguments(
                        "one a line",
                        "{\"Id\": \"7\", \"Source\": \"web\"}\n{\"Id\": \"8\"}\n",
                        List.of("LEAD 7 {Id=7, Source=web}", "LEAD 8 {Id=8}")),
                arguments(
                        "other fields in each",
                        "[{\"Id\": 7}, {\"Source\": \"web\", \"Id\": 8}, {\"Created\": \"x\", \"Id\": 9}, {\"Id\": 10}]",
                        List.of(
                                "LEAD 7 {Id=7}",
                                "LEAD 8 {Id=8, Source=web}",
                                "LEAD 9 {Id=9, Created=x}",
                                "LEAD 10 {Id=10}")),
                arguments(
                        "large numbers, booleans",
                        "[{\"id\": 12345678901234567890, \"Source\": true, \"Created\": 1772438400000}]",
                        List.of("LEAD 12345678901234567890 {Id=12345678901234567890, Source=true,"
                                + " Created=1772438400000}")),
                arguments(
                        "objects and lists",
                        "[{\"Id\": 7, \"x\": {\"Source\": 1}, \"deal_ids\": [70, 71], \"y\": [], \"z\": [{\"a\": 1}]}]",
                        List.of("LEAD 7 {Id=7} -> DEAL 70 -> DEAL 71")),
                arguments("labels", "[{\"Record ID\": 7, \"source\": \"web\"}]", List.of("LEAD 7 {Source=web}")),
                arguments(
                        "something else among them",
                        "[{\"Id\": 7}, 5, {\"Id\": 8}]",
                        List.of(
                                "LEAD 7 {Id=7}",
                                "LEAD 8 {Id=8}",
                                "skipped: record-unreadable at a.csv, record 2, LEAD: 5 (not an object)")),
                arguments(
                        "an error",
                        "{\"status\": \"error\", \"message\": \"expired\"}",
                        List.of(
                                "skipped: record-unreadable at a.csv, record 1, LEAD",
                                "told: page-unreadable at a.csv: status, message")),
                arguments(
                        "cut off",
                        "[{\"Id\": 7}, {\"Id\":",
                        List.of(
                                "LEAD 7 {Id=7}",
                                "told: page-cut-off at a.csv, record 2 (line 1, column 19: the text ends before it is complete)")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void reads_each_form_of_json_rows(String name, String text, List<String> words) throws IOException {
        assertThat(CsvRead.leads(text).words()).isEqualTo(words);
    }

    @Test
    void a_foreign_object_takes_no_id_from_the_others() throws IOException {
        String others = "{\"Lead ID\": 7}, {\"Lead ID\": 8}";
        String foreign = "{\"Id\": 900, \"Record ID\": 901, \"amount\": 5}";

        for (String rows : List.of(foreign + ", " + others, others + ", " + foreign)) {
            assertThat(CsvRead.leads(SALESFORCE, "[" + rows + "]").records)
                    .extracting(record -> record.getId())
                    .containsExactlyInAnyOrder("900", "7", "8");
        }
    }

    @Test
    void reads_each_line_of_ndjson_alone() throws IOException {
        Recorded read = CsvRead.read(
                CsvRead.MAPPING,
                reader -> reader.read(
                        ExportKind.LEADS,
                        new ByteArrayInputStream(
                                "{\"Id\": 7}\n{\"Id\": broken}\n{\"Id\": 9}\n".getBytes(StandardCharsets.UTF_8)),
                        "rows.ndjson"));

        assertThat(read.records)
                .extracting(record -> record.getPlace().toString())
                .containsExactly("rows.ndjson, line 1", "rows.ndjson, line 3");
        assertThat(read.skipped).hasSize(1);
    }

    @Test
    void nested_records_are_histories() throws IOException {
        String deal = "[{\"Id\": \"70\", \"OpportunityHistories\": {\"totalSize\": 2, \"records\": ["
                + "{\"StageName\": \"Open\", \"CreatedDate\": \"2026-03-01\"},"
                + "{\"StageName\": \"Closed Won\", \"CreatedDate\": \"2026-03-02\"}]}}]";

        assertThat(CsvRead.deals(SALESFORCE, deal).words())
                .containsExactly("DEAL 70 {} ~ StageName=Open@2026-03-01 ~ StageName=Closed Won@2026-03-02");
    }

    @Test
    void replaces_an_unpaired_surrogate_and_reports_it_with_its_record() throws IOException {
        Recorded read = CsvRead.leads("[{\"Id\": 7, \"Source\": \"a\\ud83d\"}]");

        assertThat(read.records).hasSize(1);
        assertThat(CsvReader.of(CsvRead.MAPPING)
                        .read(ExportKind.LEADS, CsvRead.stream("[{\"Id\": 7, \"Source\": \"a\\ud83d\"}]"), "a.json")
                        .finish()
                        .getLeads()
                        .get(0)
                        .getSource())
                .contains("a\uFFFD");
    }

    @Test
    void the_names_of_fields_are_bounded() throws IOException {
        StringBuilder row = new StringBuilder("[{\"Id\": 7");
        for (int i = 1; i <= JsonRows.MOST_FIELDS; i++) {
            row.append(", \"field ").append(i).append("\": 1");
        }
        Recorded read = CsvRead.leads(row + "}, {\"Id\": 8, \"Source\": \"web\"}]");

        assertThat(read.words())
                .containsExactly(
                        "LEAD 7 {Id=7}",
                        "LEAD 8 {Id=8}",
                        "told: value-unreadable at a.csv, property field 3000 (more than 3000 fields)");
    }
}
