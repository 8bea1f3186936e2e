package org.closedloop.sla.json.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.format.ExportFormat;
import org.closedloop.sla.json.crm.Recorded;

/** The cells that are read are those that were written, with the line on which they were written. */
class CsvCellsLawsTest {

    private static final CrmMapping ESCAPED =
            CsvRead.MAPPING.withFormat(ExportFormat.builder().escape("\\").build());

    @Provide
    Arbitrary<List<String>> cells() {
        Arbitrary<String> cell = Arbitraries.of(
                        "a", "\"", ",", ";", "|", "\n", "\r", "\r\n", " ", "ü", "\\", "Total", "x")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
        return cell.list().ofMinSize(1).ofMaxSize(8);
    }

    @Property(tries = 300)
    void doubled_quotes_keep_a_cell(
            @ForAll("cells") List<String> cells,
            @ForAll("separators") String separator,
            @ForAll("charsets") String charset,
            @ForAll("ends") String end)
            throws IOException {
        List<String> rows = IntStream.range(0, cells.size())
                .mapToObj(i -> i + separator + "\"" + cells.get(i).replace("\"", "\"\"") + "\"" + separator + "y")
                .toList();

        Recorded read = read(CsvRead.MAPPING, rows, separator, charset, end);

        assertRead(read, rows, cells, end);
    }

    @Property(tries = 300)
    void escapes_keep_a_cell(
            @ForAll("cells") List<String> cells,
            @ForAll("separators") String separator,
            @ForAll("ends") String end,
            @ForAll("quotes") String quote)
            throws IOException {
        List<String> rows = IntStream.range(0, cells.size())
                .mapToObj(i -> i + separator + quote + escaped(cells.get(i), separator) + quote + separator + "y")
                .toList();

        Recorded read = read(ESCAPED, rows, separator, "UTF-8", end);

        List<String> unified =
                cells.stream().map(cell -> cell.replace("\r\n", "\n")).toList();
        assertRead(read, rows, unified, end);
    }

    @Property(tries = 300)
    void a_wrong_quote_costs_its_own_row(@ForAll @IntRange(max = 6) int place, @ForAll("wrong") String wrong)
            throws IOException {
        List<String> rows =
                new ArrayList<>(List.of("0,a,y", "1,\"b\",y", "2,\"c\"\"d\",y", "3,e f,y", "4,,y", "5,g,y"));
        rows.add(place, wrong);

        Recorded read = read(CsvRead.MAPPING, rows, ",", "UTF-8", "\n");

        assertThat(read.records).extracting(record -> record.getId()).containsExactly("0", "1", "2", "3", "4", "5");
        assertThat(read.skipped).hasSize(1);
    }

    @Provide
    Arbitrary<String> wrong() {
        return Arbitraries.of("9,\"a\"b,y", "9,\"a\" ,y", "9,\"a \"b\" c\",y", "\"9\"0,a,y", "9,\"\"\"a\"\"b\"c,y");
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of(",", ";", "\t", "|");
    }

    @Provide
    Arbitrary<String> charsets() {
        return Arbitraries.of("UTF-8", "UTF-16LE", "UTF-16BE");
    }

    @Provide
    Arbitrary<String> ends() {
        return Arbitraries.of("\n", "\r\n", "\r");
    }

    @Provide
    Arbitrary<String> quotes() {
        return Arbitraries.of("", "\"");
    }

    private static String escaped(String cell, String separator) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean second = c == '\n' && i > 0 && cell.charAt(i - 1) == '\r';
            if (!second && ("\"\\\n\r".indexOf(c) >= 0 || separator.indexOf(c) >= 0)) {
                text.append('\\');
            }
            text.append(c);
        }
        return text.toString();
    }

    private static Recorded read(CrmMapping mapping, List<String> rows, String separator, String charset, String end)
            throws IOException {
        String text = String.join(separator, "Id", "Source", "Created") + end + String.join(end, rows) + end;
        byte[] bytes = text.getBytes(Charset.forName(charset));
        return CsvRead.read(mapping, reader -> reader.read(ExportKind.LEADS, new ByteArrayInputStream(bytes), "a.csv"));
    }

    private static void assertRead(Recorded read, List<String> rows, List<String> cells, String end) {
        assertThat(read.skipped).isEmpty();
        assertThat(read.told).isEmpty();
        long line = 2;
        for (int i = 0; i < cells.size(); i++) {
            Map<String, String> properties = read.records.get(i).getProperties();
            assertThat(properties.getOrDefault("Source", ""))
                    .isEqualTo(cells.get(i).isBlank() ? "" : cells.get(i));
            assertThat(read.records.get(i).getPlace().getNumber()).isEqualTo(line);
            line += lines(rows.get(i) + end);
        }
    }

    private static long lines(String text) {
        return text.replace("\r\n", "\n")
                .chars()
                .filter(c -> c == '\n' || c == '\r')
                .count();
    }
}
