package org.closedloop.sla.json.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.closedloop.sla.format.ExportFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The character set of a file, and its separator. */
class CsvCharsetTest {

    @ParameterizedTest
    @CsvSource({
        "UTF-8, false",
        "UTF-8, true",
        "UTF-16LE, false",
        "UTF-16LE, true",
        "UTF-16BE, false",
        "UTF-16BE, true",
    })
    void finds_the_character_set_with_and_without_a_mark(String charset, boolean marked) throws IOException {
        String text = (marked ? "\uFEFF" : "") + "Id\tSource\r\n7\tMüller, Łódź 東京 \uD83D\uDE00\r\n";

        assertThat(CsvRead.leads(CsvRead.MAPPING, text.getBytes(Charset.forName(charset)))
                        .words())
                .containsExactly("LEAD 7 {Id=7, Source=Müller, Łódź 東京 \uD83D\uDE00}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void half_a_character_at_the_end_of_a_cell_of_utf_16_costs_no_other_cell(String charset) throws IOException {
        String before = "Source,Id\nweb\uD83D,7\n\"fair\uD83D\",8\nmail,9\n";
        String atEnd = "Id,Source\n7,web\uD83D\n8,\"fair\uD83D\"\n9,mail\n";

        for (String text : List.of(before, atEnd)) {
            // No report of a test can hold the half itself.
            assertThat(CsvRead.leads(CsvRead.MAPPING, bytes(text, charset)).words())
                    .extracting(words -> words.replace("\uD83D", "(half)"))
                    .satisfiesExactly(
                            web -> assertThat(web).startsWith("LEAD 7 ").contains("Id=7", "Source=web(half)"),
                            fair -> assertThat(fair).startsWith("LEAD 8 ").contains("Id=8", "Source=fair(half)"),
                            mail -> assertThat(mail).startsWith("LEAD 9 ").contains("Id=9", "Source=mail"));
        }
    }

    /** Java's encoder would write a question mark for half a character. */
    private static byte[] bytes(String text, String charset) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * text.length())
                .order(charset.equals("UTF-16LE") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        text.chars().forEach(c -> bytes.putChar((char) c));
        return bytes.array();
    }

    @Test
    void short_files_of_utf_16_are_found() throws IOException {
        byte[] bytes = "Id\n7\n".getBytes(StandardCharsets.UTF_16LE);

        assertThat(CsvRead.leads(CsvRead.MAPPING, bytes).words()).containsExactly("LEAD 7 {Id=7}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-32LE", "UTF-32BE"})
    void utf_32_is_refused_by_its_name(String charset) throws IOException {
        byte[] text = "Id,Source\n7,web\n".getBytes(Charset.forName(charset));
        byte[] mark = HexFormat.of().parseHex(charset.equals("UTF-32LE") ? "fffe0000" : "0000feff");
        byte[] marked = ByteBuffer.allocate(text.length + 4).put(mark).put(text).array();

        for (byte[] bytes : List.of(text, marked)) {
            assertThat(CsvRead.leads(CsvRead.MAPPING, bytes).words())
                    .containsExactly("told: page-unreadable at a.csv: UTF-32");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "504b030414000600, ZIP (XLSX)",
        "d0cf11e0a1b11ae1, XLS",
        "1f8b0800, GZIP",
        "255044462d312e37, PDF",
        "5041523115, Parquet",
    })
    void refuses_other_files_by_the_names_of_their_types(String hex, String name) throws IOException {
        byte[] bytes = Arrays.copyOf(HexFormat.of().parseHex(hex), 1000);

        assertThat(CsvRead.leads(CsvRead.MAPPING, bytes).words())
                .containsExactly("told: page-unreadable at a.csv: " + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=%s", "SEP=%s", "\"sep=%s\"", "\uFEFFsep=%s"})
    void a_line_for_spreadsheets_decides_the_separator(String line) throws IOException {
        for (String separator : List.of(",", ";", "\t", "|", "^", "~", ":", "#")) {
            String text = line.formatted(separator) + "\r\nId" + separator + "Source\r\n7" + separator + "a b\r\n";

            assertThat(CsvRead.leads(text).words()).as(separator).containsExactly("LEAD 7 {Id=7, Source=a b}");
        }
    }

    @Test
    void the_mapping_goes_before_the_line_for_spreadsheets() throws IOException {
        ExportFormat format = ExportFormat.builder().cellSeparator("|").build();

        assertThat(CsvRead.leads(CsvRead.MAPPING.withFormat(format), "sep=;\nId|Source\n7|web\n")
                        .words())
                .containsExactly("LEAD 7 {Id=7, Source=web}");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void the_header_decides_the_separator(String separator) throws IOException {
        String text = "Id,Source,\"a;b|c\"\n7,web,x\n".replace(",", separator);

        assertThat(CsvRead.leads(text).words()).containsExactly("LEAD 7 {Id=7, Source=web}");
    }
}
