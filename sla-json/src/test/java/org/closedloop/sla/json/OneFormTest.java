package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.json.value.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What {@code SlaJson} writes, a host's mapper reads, and the other way round, with the envelope and without. */
class OneFormTest {

    private static final JsonMapper TREES = new JsonMapper();

    static Stream<Arguments> examples() {
        return Examples.ALL.entrySet().stream()
                .flatMap(example -> Stream.of(Format.values())
                        .map(format -> Arguments.of(example.getKey(), example.getValue(), format)));
    }

    @Test
    void there_is_an_example_of_every_kind() {
        assertThat(Document.ALL)
                .allSatisfy(document -> assertThat(Examples.ALL.values())
                        .as(document.kind())
                        .anyMatch(value -> document.type().isInstance(value)));
    }

    @ParameterizedTest(name = "{0} in {2}")
    @MethodSource("examples")
    void every_reader_reads_what_every_writer_writes(String name, Object value, Format format) {
        for (Form writer : Form.values()) {
            String text = writer.write(value, format);
            for (Form reader : Form.values()) {
                assertThat(reader.read(Document.of(value).type(), text, format))
                        .as("%s reads what %s wrote:%n%s", reader, writer, text)
                        .isEqualTo(value);
            }
        }
    }

    @ParameterizedTest(name = "{0} in {2}")
    @MethodSource("examples")
    void a_mapper_writes_the_same_values_in_the_same_order(String name, Object value, Format format) {
        assertThat(TREES.readTree(Form.MODULE.write(value, Format.JSON)))
                .hasToString(TREES.readTree(Form.DOCUMENT_WITHOUT_ENVELOPE.write(value, Format.JSON))
                        .toString());
        assertThat(TREES.readTree(Form.MODULE_WITH_ENVELOPE.write(value, Format.JSON)))
                .hasToString(
                        TREES.readTree(Form.DOCUMENT.write(value, Format.JSON)).toString());
    }

    @ParameterizedTest(name = "{0} in {2}")
    @MethodSource("examples")
    void every_reader_reports_the_same_problems(String name, Object value, Format format) {
        Class<?> type = Document.of(value).type();
        String text = Form.DOCUMENT.write(value, format);
        for (String wrong : List.of(
                text.replace("closedloop.org/v2", "closedloop.org/v3"),
                text.replaceFirst("\"?kind\"?: .*\n", ""),
                text.replaceFirst("(\"?kind\"?: \"?)\\w+", "$1Cat"),
                text.replaceFirst(
                        "(\"?kind\"?: .*\n)", format == Format.JSON ? "$1\"colour\": 1,\n" : "$1colour: 1\n"))) {
            List<String> expected = Form.problems(type, wrong, format);

            assertThat(expected).as(wrong).isNotEmpty();
            assertThat(Form.problemsOfMapper(type, wrong, format)).as(wrong).isEqualTo(expected);
        }
    }

    @Test
    void a_lead_with_null_has_no_such_field_for_any_reader() {
        List<Object> read = new ArrayList<>();
        String line = "{\"id\":\"7\",\"source\":null,\"stages\":{\"sql\":null},\"deal\":{\"outcome\":null},"
                + "\"attempts\":[null],\"fields\":{\"owner\":null}}";
        read.add(LeadReader.inEnglish().readLine(line).orElseThrow());
        for (Form reader : Form.values()) {
            read.add(reader.read(Lead.class, line, Format.JSON));
        }

        assertThat(read).hasSize(5).containsOnly(Lead.builder().id("7").build());
    }
}
