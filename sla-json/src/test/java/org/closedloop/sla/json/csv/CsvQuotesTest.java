package org.closedloop.sla.json.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.format.ExportFormat;
import org.closedloop.sla.json.crm.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Misplaced quotes, and rows that are too long. */
class CsvQuotesTest {

    private static final int MILLION = 1_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"a \"b\" c", "5\" screen", "a\"", "a\"\"b"})
    void a_quote_in_a_cell_without_quotes_is_a_character(String cell) throws IOException {
        assertThat(CsvRead.leads("Id,Source,Created\n7," + cell + ",x\n8,web,y\n")
                        .words())
                .containsExactly(
                        "LEAD 7 {Id=7, Source=" + cell + ", Created=x}", "LEAD 8 {Id=8, Source=web, Created=y}");
    }

    @Test
    void blanks_around_quotes_do_not_count_where_the_header_has_them() throws IOException {
        String rows = "\"7\", \"a, \"\"b\"\"\" ,x\n\"8\",  \"c\", y \n9, \"d\"e,z\n\"A\", f, \"g\nh\"\n";

        assertThat(CsvRead.leads("\"Id\", \"Source\",Created\n" + rows).words())
                .containsExactly(
                        "LEAD 7 {Id=7, Source=a, \"b\", Created=x}",
                        "LEAD 8 {Id=8, Source=c, Created= y }",
                        "LEAD A {Id=A, Source= f, Created=g\nh}",
                        "skipped: quote-in-cell at a.csv, line 4, LEAD 9, property Source:  \"d\"e,z");
    }

    @Test
    void names_the_quote_the_column_and_the_setting() throws IOException {
        ImportIssue issue = CsvRead.leads("Id,Created,Source\n7,\"a, b\",\"Hotel \\\"Krone\\\" AG\"\n")
                .skipped
                .get(0);

        assertThat(List.of(issue.explain(Locale.ENGLISH), issue.explain(Locale.GERMAN)))
                .containsExactly(
                        "a.csv, line 2: lead 7: Source: '\"Hotel \\\"Krone\\\" AG\"' has a quotation mark that is not"
                                + " doubled; if the file escapes quotation marks with a backslash, the mapping needs"
                                + " format.escape: \"\\\\\";"
                                + " the record was skipped",
                        "a.csv, Zeile 2: Lead 7: Source: '\"Hotel \\\"Krone\\\" AG\"' enthält ein Anführungszeichen,"
                                + " das nicht verdoppelt ist; maskiert die Datei Anführungszeichen mit einem"
                                + " umgekehrten Schrägstrich, braucht die Zuordnung format.escape: \"\\\\\"; der"
                                + " Datensatz wurde ausgelassen");
    }

    /** Cells as they are written with backslashes, and what they hold. */
    static Stream<Arguments> escaped() {
        return Stream.of(
                arguments("\"Hotel \\\"Krone\\\" AG\"", "Hotel \"Krone\" AG"),
                arguments("\\\"Krone\\\"", "\"Krone\""),
                arguments("\"a\\\"\"", "a\""),
                arguments("\"a\\\\\"", "a\\"),
                arguments("\"a\"\"b\"", "a\"b"),
                arguments("a\\,b", "a,b"),
                arguments("C:\\temp\\new", "C:\\temp\\new"),
                arguments("\"line\\\nbreak\"", "line\nbreak"),
                arguments("line\\\nbreak", "line\nbreak"),
                arguments("line\\\r\nbreak", "line\nbreak"),
                arguments("line\\\rbreak", "line\rbreak"),
                arguments("a\\\\\\\"b", "a\\\"b"));
    }

    @ParameterizedTest
    @MethodSource("escaped")
    void reads_escaped_characters(String written, String value) throws IOException {
        CrmMapping mapping =
                CsvRead.MAPPING.withFormat(ExportFormat.builder().escape("\\").build());
        int lines = (int) written.replace("\r\n", "\n")
                .chars()
                .filter(c -> c == '\n' || c == '\r')
                .count();

        Recorded read = CsvRead.leads(mapping, "Id,Source,Created\n7," + written + ",x\n8,web,y\n");

        assertThat(read.words())
                .containsExactly(
                        "LEAD 7 {Id=7, Source=" + value + ", Created=x}", "LEAD 8 {Id=8, Source=web, Created=y}");
        assertThat(read.records.get(1).getPlace()).isEqualTo(RecordPlace.line("a.csv", 3 + lines));
    }

    @Test
    void another_escape_may_be_set() throws IOException {
        CrmMapping mapping =
                CsvRead.MAPPING.withFormat(ExportFormat.builder().escape("^").build());

        assertThat(CsvRead.leads(mapping, "Id,Source\n7,\"a^\"b\\\"\n").words())
                .containsExactly("LEAD 7 {Id=7, Source=a\"b\\}");
    }

    @Test
    void lines_are_counted_after_rows_that_were_not_read() throws IOException {
        CrmMapping mapping =
                CsvRead.MAPPING.withFormat(ExportFormat.builder().escape("\\").build());

        assertThat(CsvRead.leads(mapping, "Id,Source\n7,a\\\nb\n8,\"a\"b\n9,c\\\nd\nA,e\n")
                        .words())
                .containsExactly(
                        "LEAD 7 {Id=7, Source=a\nb}",
                        "LEAD 9 {Id=9, Source=c\nd}",
                        "LEAD A {Id=A, Source=e}",
                        "skipped: quote-in-cell at a.csv, line 4, LEAD 8, property Source: \"a\"b");
    }

    /** A row, and how many records are read of it and of the one after it. */
    static Stream<Arguments> longRows() {
        String line = "x".repeat(99) + "\n";
        return Stream.of(
                arguments("one line", "7," + "x".repeat(6 * MILLION)),
                arguments("one line in quotes", "7,\"" + "x".repeat(6 * MILLION) + "\""),
                arguments("many lines", "7,\"" + line.repeat(60_000) + "\""),
                arguments("many cells", "7" + ",x".repeat(3 * MILLION)),
                arguments("doubled quotes", "7,\"" + "\"\"".repeat(3 * MILLION) + "\""),
                arguments("line feeds in quotes", "7,\"" + "\r\n".repeat(3 * MILLION) + "\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("longRows")
    void counts_a_row_that_is_too_long_once(String name, String row) throws IOException {
        for (String end : List.of("\n", "\r\n", "\r")) {
            Recorded read = CsvRead.leads("Id,Source" + end + row + end + "8,web" + end);

            assertThat(read.records).extracting(record -> record.getId()).containsExactly("8");
            assertThat(read.records.get(0).getPlace().getNumber())
                    .isEqualTo(3
                            + row.replace("\r\n", "\n")
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count());
            assertThat(read.skipped).extracting(ImportIssue::getReason).containsExactly(ImportReason.RECORD_TOO_LONG);
            assertThat(read.skipped.get(0).getPlace()).contains(RecordPlace.line("a.csv", 2));
        }
    }

    @Test
    void reports_the_greatest_length_of_a_row() throws IOException {
        ImportIssue issue = CsvRead.leads("Id,Source\n7," + "x".repeat(5 * MILLION) + "\n")
                .skipped
                .get(0);
        String shown = "7," + "x".repeat(75) + "...";

        assertThat(List.of(issue.explain(Locale.ENGLISH), issue.explain(Locale.GERMAN)))
                .containsExactly(
                        "a.csv, line 2: '" + shown + "' is the start of a record of more than 4194304 characters;"
                                + " the record was skipped",
                        "a.csv, Zeile 2: '" + shown + "' ist der Anfang eines Datensatzes von mehr als 4194304"
                                + " Zeichen; der Datensatz wurde ausgelassen");
    }

    @Test
    void a_row_of_the_greatest_length_is_read() throws IOException {
        String cell = "x".repeat(RereadableText.LONGEST_ROW - 3);

        assertThat(CsvRead.leads("Id,Source\n7," + cell + "\n8,b\n").records)
                .extracting(record -> record.getProperties().get("Source"))
                .containsExactly(cell, "b");
    }

    @Test
    void a_quote_that_is_never_closed_ends_a_file_of_any_length() throws IOException {
        assertThat(CsvRead.leads("Id,Source\n7,\"" + "x\n".repeat(5 * MILLION)).words())
                .containsExactly("told: page-cut-off at a.csv, line 2");
    }

    @Test
    void each_of_many_wrong_quotes_costs_its_row() throws IOException {
        Recorded read = CsvRead.leads("Id,Source\n" + "7,\"a\"b\n8,web\n".repeat(100_000));

        assertThat(read.records).hasSize(100_000);
        assertThat(read.skipped).hasSize(100_000);
        assertThat(read.skipped.get(99_999).getPlace()).contains(RecordPlace.line("a.csv", 200_000));
    }

    @Test
    void reads_a_file_of_many_wrong_quotes_in_linear_time() throws IOException {
        Recorded read = CsvRead.leads("Id,Source\n" + "a\",b,\"c\n".repeat(200_000) + "x\"y\n9,z\n");

        assertThat(read.skipped).isNotEmpty();
        assertThat(read.records).extracting(record -> record.getId()).containsExactly("9");
    }

    @ParameterizedTest
    @ValueSource(ints = {10_001, 100_000})
    void refuses_a_header_of_too_many_columns(int columns) throws IOException {
        assertThat(CsvRead.leads("Id" + ",Source".repeat(columns - 1) + "\n7,web\n").told)
                .extracting(ImportIssue::getReason)
                .containsExactly(ImportReason.PAGE_UNREADABLE);
    }

    @Test
    void a_header_of_ten_thousand_columns_is_read() throws IOException {
        StringBuilder header = new StringBuilder("Id,Source");
        for (int i = 2; i < CsvRow.MOST_CELLS; i++) {
            header.append(",column ").append(i);
        }
        assertThat(CsvRead.leads(header + "\n7,web\n").words()).containsExactly("LEAD 7 {Id=7, Source=web}");
    }
}
