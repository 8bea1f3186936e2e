package org.closedloop.sla.json.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** The forms of pages, and the issues of malformed ones. */
class JsonPagesTest {

    private static final JsonPages PAGES = JsonPages.of("results[]", "result.results[]");

    static Stream<Arguments> packed() {
        String one = "record in, record 1 {\"id\":\"1\"}";
        String two = "record in, record 2 {\"id\":\"2\"}";
        return Stream.of(
                given("{'results':[{'id':1},{'id':'2'}]}", one, two, "page in {}"),
                given(
                        "{'total':2,'results':[{'id':1},{'id':2}],'paging':{'next':{'after':'x'}}}",
                        one,
                        two,
                        "page in {\"total\":\"2\",\"paging\":{\"next\":{\"after\":\"x\"}}}"),
                given("{'results':[]}", "page in {}"),
                given(
                        "{'status':0,'result':{'done':true,'results':[{'id':1}]}}",
                        one,
                        "page in {\"done\":true}",
                        "wrapper in {\"status\":\"0\"}"),
                given("{'status':0,'result':{'id':1}}", one, "wrapper in {\"status\":\"0\"}"),
                given("{'status':0,'result':[{'id':1},{'id':2}]}", one, two, "wrapper in {\"status\":\"0\"}"),
                given("[{'id':1},{'id':2}]", one, two),
                given("[{'results':[{'id':1}]},{'results':[{'id':2}]}]", one, "page in {}", two, "page in {}"),
                given("[]"),
                given("{'id':1}", one),
                given("{'id':1}\n{'id':2}", one, two),
                given("{'id':1}{'id':2}", one, two),
                given("{'results':[{'id':1}]}\r\n{'results':[{'id':2}]}\r\n", one, "page in {}", two, "page in {}"),
                given("\uFEFF{'id':1}", one),
                given(
                        "{'id':1,'deals':{'results':[{'id':2}]}}",
                        "record in, record 1 {\"id\":\"1\",\"deals\":{\"results\":[{\"id\":\"2\"}]}}"),
                given(
                        "{'a':1.10,'b':1e400,'c':-0,'d':NaN,'e':true,'f':null,'g':''}",
                        "record in, record 1 {\"a\":\"1.10\",\"b\":\"1e400\",\"c\":\"-0\",\"d\":\"NaN\",\"e\":true,\"f\":null,"
                                + "\"g\":\"\"}"));
    }

    static Stream<Arguments> unsound() {
        return Stream.of(
                given("", "tell PAGE_UNREADABLE NONE in '' (empty)"),
                given(" \r\n ", "tell PAGE_UNREADABLE NONE in '' (empty)"),
                given(
                        "<html>\n<body>502 Bad Gateway</body></html>",
                        "tell PAGE_UNREADABLE NONE in '<html> <body>502 Bad Gateway</body></html>' (line 1, column 1: "
                                + "unexpected `<`; expected a value)"),
                given(
                        "Internal Server Error",
                        "tell PAGE_UNREADABLE NONE in 'Internal Server Error' (line 1, column 1: `Internal` is not a value; write a text in double quotes)"),
                given("12", "tell PAGE_UNREADABLE NONE in '12'"),
                given("'a text'", "tell PAGE_UNREADABLE NONE in 'a text'"),
                given("null", "tell PAGE_UNREADABLE NONE in 'null'"),
                given(
                        "{'results':{'id':1}}",
                        "tell PAGE_UNREADABLE NONE in property results '{...}' (not a list of records)",
                        "page in {}"),
                given(
                        "{'results':5,'total':1}",
                        "tell PAGE_UNREADABLE NONE in property results '5' (not a list of records)",
                        "page in {\"total\":\"1\"}"),
                given(
                        "{'result':null}",
                        "tell PAGE_UNREADABLE NONE in property result 'null' (not a list of records)",
                        "wrapper in {}"),
                given(
                        "{'results':['a',[{}],null,{'id':1}]}",
                        "skip RECORD_UNREADABLE SKIPPED in, record 1 'a' (not an object)",
                        "skip RECORD_UNREADABLE SKIPPED in, record 2 '[...]' (not an object)",
                        "skip RECORD_UNREADABLE SKIPPED in, record 3 'null' (not an object)",
                        "record in, record 4 {\"id\":\"1\"}",
                        "page in {}"),
                given("[7]", "skip RECORD_UNREADABLE SKIPPED in, record 1 '7' (not an object)"),
                given(
                        "{'results':[{'id':1},\n {'id':2,'na",
                        "record in, record 1 {\"id\":\"1\"}",
                        "tell PAGE_CUT_OFF NONE in, record 2 (line 2, column 13: the text ends before it is complete)"),
                given(
                        "{'results':[{'id':1}]",
                        "record in, record 1 {\"id\":\"1\"}",
                        "tell PAGE_CUT_OFF NONE in, record 2 (line 1, column 22: the text ends before it is complete)"),
                given(
                        "{",
                        "tell PAGE_CUT_OFF NONE in, record 1 (line 1, column 2: the text ends before it is complete)"),
                given(
                        "{'id':1}garbage",
                        "record in, record 1 {\"id\":\"1\"}",
                        "tell PAGE_CUT_OFF NONE in, record 2 (line 1, column 9: `garbage` is not a value; write a text in double quotes)"),
                given(
                        "{'id':1,'a':{'b':2,'b':2,'c':3,'b':4}}",
                        "record in, record 1 {\"id\":\"1\",\"a\":{\"c\":\"3\"}}",
                        "field VALUE_UNREADABLE FIELD_IGNORED in, record 1 property b (occurs more than once)"),
                given(
                        "{'id':1,'a':" + "9".repeat(101) + ",'b':" + "9".repeat(100) + "}",
                        "record in, record 1 {\"id\":\"1\",\"b\":\"" + "9".repeat(100) + "\"}",
                        "field VALUE_UNREADABLE FIELD_IGNORED in, record 1 property a (a number longer than 100 characters)"),
                given(
                        "{'id':1,'a':" + "[".repeat(5000) + "]".repeat(5000) + "}",
                        "record in, record 1 {\"id\":\"1\"}",
                        "field VALUE_UNREADABLE FIELD_IGNORED in, record 1 property a (deeper than 100 levels)"),
                given(
                        "{'results':[],'a':" + "9".repeat(101) + "}",
                        "tell PAGE_UNREADABLE NONE in property a (a number longer than 100 characters)",
                        "page in {}"),
                given(
                        "[".repeat(20_000),
                        "tell PAGE_UNREADABLE NONE in '" + "[".repeat(77) + "...' (deeper than 10000 levels)"));
    }

    static Stream<Arguments> lines() {
        return Stream.of(
                given(
                        "{'id':1}\n{'id':\n\n{'id':4}\r\n  \r\n{'results':[{'id':6},{'id':7}]}",
                        "record in.ndjson, line 1 {\"id\":\"1\"}",
                        "skip RECORD_UNREADABLE SKIPPED in.ndjson, line 2 '{\"id\":' (column 7: the text ends before it is complete)",
                        "record in.ndjson, line 4 {\"id\":\"4\"}",
                        "record in.ndjson, line 6 {\"id\":\"6\"}",
                        "record in.ndjson, line 6 {\"id\":\"7\"}",
                        "page in.ndjson, line 6 {}"),
                given(
                        "{'results':[{'id':1},{\n12\n<p>\n",
                        "record in.ndjson, line 1 {\"id\":\"1\"}",
                        "tell PAGE_CUT_OFF NONE in.ndjson, line 1 (column 23: the text ends before it is complete)",
                        "skip RECORD_UNREADABLE SKIPPED in.ndjson, line 2 '12' (not an object)",
                        "skip RECORD_UNREADABLE SKIPPED in.ndjson, line 3 '<p>' (column 1: unexpected `<`; expected a value)"),
                given("\n\n", "tell PAGE_UNREADABLE NONE in.ndjson '' (empty)"));
    }

    @ParameterizedTest
    @MethodSource({"packed", "unsound"})
    void finds_the_records_of_each_form_of_page(String text, List<String> heard) throws IOException {
        assertThat(Heard.of(PAGES, "in", text)).containsExactlyElementsOf(heard);
    }

    static Stream<Arguments> paths() {
        return Stream.of(
                given(
                        "{'deals':[{'id':1},{'id':2}],'more':true}",
                        "record in, record 1 deals {\"id\":\"1\"}",
                        "record in, record 2 deals {\"id\":\"2\"}",
                        "page in {\"more\":true}"),
                given("{'id':1,'deals':['2',3]}", "record in, record 1 {\"id\":\"1\",\"deals\":[\"2\",\"3\"]}"),
                given("{'id':1,'deals':[]}", "record in, record 1 {\"id\":\"1\",\"deals\":[]}"),
                given("{'id':1,'deals':'2'}", "record in, record 1 {\"id\":\"1\",\"deals\":\"2\"}"),
                given(
                        "{'data':{'Lead':{'edges':[{'node':{'id':1},'cursor':'c'},{'cursor':'d'},7],'total':1},'Task':null}}",
                        "record in, record 1 Lead {\"id\":\"1\"}",
                        "wrapper in {\"cursor\":\"c\"}",
                        "record in, record 2 Lead {\"cursor\":\"d\"}",
                        "skip RECORD_UNREADABLE SKIPPED in, record 3 '7' (not an object)",
                        "page in {\"total\":\"1\"}",
                        "tell PAGE_UNREADABLE NONE in property Task 'null' (not a list of records)",
                        "wrapper in {}",
                        "wrapper in {}"),
                given(
                        "{'answers':[{'body':{'records':[{'id':1}]}},{'body':{'id':2}},{'body':[{'id':3}]}]}",
                        "record in, record 1 records {\"id\":\"1\"}",
                        "page in {}",
                        "wrapper in {}",
                        "record in, record 2 body {\"id\":\"2\"}",
                        "wrapper in {}",
                        "record in, record 3 body {\"id\":\"3\"}",
                        "wrapper in {}",
                        "wrapper in {}"));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void finds_the_records_by_their_path(String text, List<String> heard) throws IOException {
        JsonPages pages = JsonPages.of("deals[]?", "data.*.edges[].node", "answers.body.records[]");

        assertThat(Heard.withLists(pages, "in", text)).containsExactlyElementsOf(heard);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void reads_records_line_by_line(String text, List<String> heard) throws IOException {
        assertThat(Heard.of(PAGES, "in.ndjson", text)).containsExactlyElementsOf(heard);
    }

    @Test
    void reads_a_line_of_any_length_alone() throws IOException {
        String text = "{\"id\":\"" + "x".repeat(2_000_000) + "\"}\n" + "{".repeat(50_000) + "\n{\"id\":3}";

        assertThat(Heard.of(PAGES, "in.JSONL", text))
                .hasSize(3)
                .last()
                .isEqualTo("record in.JSONL, line 3 {\"id\":\"3\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_decides_the_encoding(String charset) throws IOException {
        String mark = charset.equals("UTF-16") ? "" : "\uFEFF";
        byte[] bytes = (mark + "{\"id\":\"Zürich\"}").getBytes(Charset.forName(charset));

        assertThat(Heard.of(PAGES, "in", bytes).lines()).containsExactly("record in, record 1 {\"id\":\"Zürich\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16_without_a_mark_is_known_by_its_first_character(String charset) throws IOException {
        byte[] bytes = " {\"id\":\"Zürich 東\"}".getBytes(Charset.forName(charset));

        assertThat(Heard.of(PAGES, "in", bytes).lines()).containsExactly("record in, record 1 {\"id\":\"Zürich 東\"}");
        assertThat(Heard.of(PAGES, "in", Arrays.copyOf(bytes, bytes.length - 1)).lines())
                .first()
                .asString()
                .startsWith("tell PAGE_CUT_OFF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void half_of_a_pair_is_left_to_the_import(String charset) throws IOException {
        byte[] bytes = "{\"id\":\"1\",\"a\":\"\\ud83d\",\"b\":\"x\"}".getBytes(Charset.forName(charset));
        bytes[bytes.length - 6 + (charset.endsWith("LE") ? 1 : 0)] = (byte) 0xDE;

        ObjectNode record = Heard.of(PAGES, "in", bytes).records().get(0);

        assertThat(record.path("a").asString()).isEqualTo("\uD83D");
        assertThat(record.path("b").asString()).isEqualTo("\uDE78");
    }

    @ParameterizedTest
    @ValueSource(strings = {"in", "in.ndjson"})
    void half_of_a_pair_in_a_name_is_reported_with_the_name(String source) throws IOException {
        String padding = "{\"id\":\"0\",\"city\":\"" + "x".repeat(20_000) + "\"}\n";
        String broken = "{\"id\":\"1\",\"na\\ud800me\":\"x\"}";

        for (String text : List.of(broken, padding + broken, padding + padding + broken)) {
            assertThat(Heard.of(PAGES, source, text.getBytes(StandardCharsets.UTF_8))
                            .lines())
                    .filteredOn(line -> line.contains("half a character"))
                    .singleElement()
                    .asString()
                    .contains("half a character in the name of a property, 'na\\ud800me'");
        }
    }

    @Test
    void bytes_that_are_no_utf8_cost_their_field() throws IOException {
        byte[] latin = "{\"results\":[{\"id\":1,\"city\":\"Zürich\",\"straße\":2},{\"id\":2}]}"
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Heard.of(PAGES, "in", latin).lines())
                .containsExactly(
                        "record in, record 1 {\"id\":\"1\"}",
                        "field VALUE_UNREADABLE FIELD_IGNORED in, record 1 property city (not UTF-8)",
                        "field VALUE_UNREADABLE FIELD_IGNORED in, record 1 property stra\uFFFDe (not UTF-8)",
                        "record in, record 2 {\"id\":\"2\"}",
                        "page in {}");
    }

    @Test
    void places_have_the_last_part_of_the_path_of_a_file(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("page.json"), "3");
        Heard heard = new Heard();

        PAGES.read(file, heard);

        assertThat(heard.lines()).containsExactly("tell PAGE_UNREADABLE NONE page.json '3'");
        assertThatThrownBy(() -> PAGES.read(folder.resolve("none.json"), heard))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void throws_the_failure_of_a_stream() {
        InputStream broken = new InputStream() {
            private int left = 20_000;

            @Override
            public int read() throws IOException {
                if (left <= 0) {
                    throw new IOException("connection reset");
                }
                return left-- == 20_000 ? '[' : ' ';
            }
        };

        assertThatThrownBy(() -> PAGES.read(broken, "in", new Heard()))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("connection reset");
    }

    private static Arguments given(String text, String... heard) {
        return Arguments.of(text.replace('\'', '"'), List.of(heard));
    }
}
