package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadIssue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An input that is not one lead a line is called by its name, in the first line. */
class UnexpectedFormatTest {

    private static final String ARRAY =
            "expected one lead per line (NDJSON), but found a JSON array; write each lead on its own line, as `jq -c"
                    + " '.[]'` does; read rows of a table with `CsvReader` or `sla import --from csv`";
    private static final String OBJECT =
            "expected one lead per line (NDJSON), but found an object over several lines; write each lead on one"
                    + " line, as `jq -c .` does; read pages of a CRM with a `CrmReader` or `sla import`";
    private static final String CSV =
            "expected one lead per line (NDJSON), but found what looks like CSV; read it with `LeadCsvReader` if its columns"
                    + " are those of a lead, as commands do with a file named `.csv`, otherwise with `CsvReader` or"
                    + " `sla import --from csv`";

    private static final String PAGE =
            "expected one lead per line (NDJSON), but found a page or a record of a CRM; read it with a"
                    + " `CrmReader` or `sla import`";

    private final List<Lead> leads = new ArrayList<>();
    private final List<LeadIssue> issues = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"id\":\"1\"},{\"id\":\"2\"}]",
                "[]",
                "\uFEFF[{\"id\":\"1\"}]",
                "[\n  {\"id\":\"1\"},\n  {\"id\":\"2\"}\n]\n",
                "[\n\t{\"id\":1},\n\t{\"id\":2}\n]\n",
                "[{\n  \"id\": \"1\"\n}, {\n  \"id\": \"2\"\n}]",
                "[{\"id\":1}, \n {\"id\":2}]"
            })
    void an_array(String text) throws IOException {
        read(text);

        assertFirst(ARRAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"results\":[{\"id\":\"1\",\"properties\":{}}],\"paging\":{}}",
                "{\"totalSize\": 1, \"done\": true, \"records\": [{\"Id\": \"1\"}]}\n",
                "{\"id\":\"1\",\"properties\":{\"createdate\":\"2026-03-02T08:15:00Z\"}}\n",
                "{\"attributes\":{\"type\":\"Lead\"},\"Id\":\"1\"}",
                "{\"@odata.context\":\"x\",\"value\":[{\"leadid\":\"1\"}]}"
            })
    void a_page_of_a_crm(String text) throws IOException {
        read(text);

        assertFirst(PAGE);
    }

    @Test
    void an_array_on_a_line_that_is_too_long() throws IOException {
        read("[" + "{\"id\":\"1\"},".repeat(200_000) + "{}]\n{\"id\":\"z\"}\n");

        assertFirst(ARRAY);
        assertThat(leads).extracting(Lead::getId).containsExactly("z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\n  \"id\": \"1\"\n}\n",
                "{\r\n  \"id\": \"1\"\r\n}\r\n",
                "{ \"id\": \"1\",\n  \"source\": \"web\" }",
                "{\"id\": \"1\", \"attempts\": [\n\"2026-03-05\"]}"
            })
    void an_object_over_several_lines(String text) throws IOException {
        read(text);

        assertFirst(OBJECT);
        assertThat(leads).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,createdAt,source\n1,2026-03-05,web\n",
                "\"id\",\"createdAt\"\r\n\"1\",\"2026-03-05\"\r\n",
                "Record ID;Create Date\n1;05.03.2026",
                "id\tcreatedAt\n1\t2026-03-05\n",
                "\uFEFFid,createdAt\n",
                "Create Date,Email,Owner\n",
                "Create Table,Email\n",
                "Create type date;Email\n",
                "Set Date,Email\n",
                "Set by;Email;\n",
                "Drop Reason,Email\n",
                "Drop table,Email\n",
                "Drop index no,Email\n",
                "Copy Of,Email\n",
                "Copy sent to owner,Email\n",
                "Copy from,Copy to,Email\n",
                "Select Source,From,Email\n",
                "Select from list,Email\n",
                "Insert Date\tInsert into\n",
                "Insert into CRM,Email\n",
                "Begin Date;End Date\n",
                "Begin,End\n",
                "Data: id,source\n",
                "Lead: id,source\n",
                "Lead: id;Lead: source\n",
                "Lead: id\tsource\n",
                "Lead: id, Lead: source\n",
                "\"Lead: id\",\"Lead: source\"\n",
                "#id,name\n"
            })
    void csv(String text) throws IOException {
        read(text);

        assertFirst(CSV);
        assertThat(leads).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Connected, exporting leads", "row_to_json", "{\"id\": \"cut", "{\"id\":\"1\",\"sorce\":1}", "7"
            })
    void a_first_line_that_shows_no_form_is_a_bad_line_like_any_other(String line) throws IOException {
        read(line + "\n{\"id\":\"a\"}\n");

        assertThat(leads).extracting(Lead::getId).containsExactly("a");
        assertThat(issues)
                .singleElement()
                .satisfies(issue -> assertThat(issue.getCode()).isNotEqualTo("SLA-J14"));
    }

    @Test
    void a_later_line_is_a_bad_line_like_any_other() throws IOException {
        read("{\"id\":\"a\"}\n[\n{\nid,createdAt\n");

        assertThat(issues).extracting(LeadIssue::getCode).containsExactly("SLA-J07", "SLA-J07", "SLA-J07");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "nan", "None", "undefined", "NaT", "NA"})
    void what_is_no_value_of_json_is_called_by_its_name(String token) throws IOException {
        read("{\"id\":\"a\"}\n{\"id\":\"b\",\"fields\":{\"revenue\":" + token + "}}\n");

        assertThat(issues).singleElement().satisfies(issue -> {
            assertThat(issue.getMessage())
                    .isEqualTo("`" + token + "` is not a JSON value; write null where there is none");
            assertThat(issue.getLine()).contains(2L);
            assertThat(issue.getCode()).isEqualTo("SLA-J07");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "{\"leads\":[{\"id\":\"1\"}]} => an object with a list of leads",
                "{\"id\":\"1\"},~{\"id\":\"2\"}, => objects that are separated by commas",
                "{\"id\":\"1\",\"stages\":{\"sql\":null}},~{\"id\":\"2\"} => objects that are separated by commas",
                "{\"id\":\"1\"}{\"id\":\"2\"} => several objects on one line",
                "{\"id\":\"1\"} {\"id\":\"2\"} => several objects on one line",
                "%{\"id\":\"1\"}~%{\"id\":\"2\"} => a JSON text sequence",
                "{\"id\":\"1\"}^{\"id\":\"2\"}^ => several objects on one line",
                "<!DOCTYPE html>~<html><body>502 Bad Gateway</body></html> => an HTML page",
                "<html lang='en'> => an HTML page",
                "<?xml version='1.0'?>~<leads/> => XML",
                "<leads><lead id='1'/></leads> => XML",
                "id: '1'~createdAt: 2026-03-01 => YAML",
                "---~id: '1' => YAML",
                "- id: '1'~- id: '2' => YAML",
                "leads:~- id: '1' => YAML",
                "# leads~id: '1' => YAML",
                "\"id\": \"1\" => YAML",
                "company: Acme, Inc. => YAML",
                "revenue: 1,000,000 => YAML",
                "name: \"a,b\" # a remark => YAML",
                "name: 'it''s a;b' => YAML",
                "name: \"begins,here~  and ends here\" => YAML",
                "# of 2026, exported twice => YAML",
                "INSERT INTO leads VALUES (1, 2); => text that is not JSON",
                "insert into leads(id, source) values (1, 2) => text that is not JSON",
                "SELECT id, source FROM leads WHERE id > 1; => text that is not JSON",
                "select id, source from sales.leads => text that is not JSON",
                "CREATE TABLE leads (id text, source text); => text that is not JSON",
                "create or replace view leads as select 1, 2 => text that is not JSON",
                "CREATE TABLE IF NOT EXISTS \"leads\"(id, source) => text that is not JSON",
                "DROP TABLE IF EXISTS leads CASCADE; => text that is not JSON",
                "COPY public.leads (id, source) FROM stdin; => text that is not JSON",
                "COPY leads TO 'leads.csv' (HEADER, DELIMITER ';'); => text that is not JSON",
                "BEGIN; => text that is not JSON",
                "START TRANSACTION; => text that is not JSON",
                "SET statement_timeout = 0; => text that is not JSON",
                "-- Dumped from 17.1, by 17.2 => text that is not JSON",
                "/*!40101 SET NAMES utf8, x */; => text that is not JSON",
                "|id|source|~|--|--|~|1|web| => text that is not JSON",
                "data: {\"id\":\"1\"}~~data: {\"id\":\"2\"} => text that is not JSON",
                "id~1~2 => text that is not JSON",
                "connection refused => text that is not JSON"
            })
    void another_form_of_text(String text, String form) throws IOException {
        read(text.replace('~', '\n').replace('^', '\r').replace('%', '\u001e'));

        assertThat(issues.get(0).getMessage()).startsWith("expected one lead per line (NDJSON), but found " + form);
        assertThat(issues.get(0).getCode()).isEqualTo("SLA-J14");
        assertThat(issues).extracting(LeadIssue::getCode).containsOnlyOnce("SLA-J14");
    }

    @ParameterizedTest
    @CsvSource({
        "1f8b08000a0000000000, GZIP",
        "504b03041400, ZIP (XLSX)",
        "d0cf11e0a1b11ae1, XLS",
        "28b52ffd2400, Zstandard",
        "425a68393141592653590000, bzip2",
        "fd377a585a00, XZ",
        "5041523115041510, Parquet",
        "4f626a01041461, Avro",
        "4f52430a, TEXT",
        "4f524303, ORC",
        "4152524f57310000, Arrow",
        "53514c69746520666f726d6174203300, SQLite",
        "255044462d312e34, PDF",
        "fffe7b002200690064002200, UTF-16LE",
        "feff007b002200690064, UTF-16BE",
        "7b0022006900640022003a0022003700, UTF-16LE",
        "fffe00007b000000, UTF-32"
    })
    void a_file_that_is_no_text_in_utf8(String hex, String type) throws IOException {
        byte[] bytes = HexFormat.of().parseHex(hex);
        LeadReader.inEnglish().read(new ByteArrayInputStream(bytes), leads::add, issues::add);
        String found = type.equals("TEXT")
                ? "text that is not JSON; export the leads as NDJSON or CSV"
                : type + "; decompress it, or convert it to NDJSON in UTF-8";

        assertThat(issues.get(0).getMessage()).isEqualTo("expected one lead per line (NDJSON), but found " + found);
        assertThat(issues.get(0).getCode()).isEqualTo("SLA-J14");
    }

    @Test
    void in_german() throws IOException {
        LeadReader.in(Locale.GERMAN)
                .read(new ByteArrayInputStream("[]".getBytes(StandardCharsets.UTF_8)), leads::add, issues::add);

        assertThat(issues)
                .singleElement()
                .satisfies(issue -> assertThat(issue.getMessage())
                        .isEqualTo("erwartet: ein Lead pro Zeile (NDJSON); gefunden: ein JSON-Array; bitte jeden"
                                + " Lead auf eine eigene"
                                + " Zeile schreiben, wie mit `jq -c '.[]'`; Zeilen einer Tabelle"
                                + " liest `CsvReader` oder `sla import --from csv`"));
    }

    private void assertFirst(String message) {
        LeadIssue first = issues.get(0);
        assertThat(first.getMessage()).isEqualTo(message);
        assertThat(first.getCode()).isEqualTo("SLA-J14");
        assertThat(first.getLine()).contains(1L);
        assertThat(first.getEffect()).isEqualTo(LeadIssue.Effect.SKIPPED);
        assertThat(issues).extracting(LeadIssue::getCode).containsOnlyOnce("SLA-J14");
    }

    private void read(String text) throws IOException {
        LeadReader.inEnglish()
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), leads::add, issues::add);
    }
}
