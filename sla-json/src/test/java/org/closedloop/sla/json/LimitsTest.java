package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.BusinessCalendar;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile and broken input costs one problem and little time. */
class LimitsTest {

    private static final String YAML = "apiVersion: closedloop.org/v2\nkind: Lead\n";
    private static final String JSON = "{\"apiVersion\": \"closedloop.org/v2\", \"kind\": \"Lead\", ";

    private final SlaJson json = SlaJson.inEnglish();

    static Stream<Arguments> beyond() {
        return Stream.of(
                Arguments.of("depth", Format.JSON, "[".repeat(10_000)),
                Arguments.of("depth, as the host's parser might let it pass", Format.JSON, "{\"a\":".repeat(10_000)),
                Arguments.of("depth", Format.YAML, "[".repeat(10_000)),
                Arguments.of("depth in blocks", Format.YAML, "- ".repeat(10_000) + "a"),
                Arguments.of("number", Format.JSON, JSON + "\"id\": " + "1".repeat(1_000_000) + "}"),
                Arguments.of("text", Format.JSON, JSON + "\"id\": \"" + "a".repeat(2_000_000) + "\"}"),
                Arguments.of("text", Format.YAML, YAML + "id: " + "a".repeat(2_000_000)),
                Arguments.of("name", Format.JSON, JSON + "\"" + "a".repeat(60_000) + "\": 1}"),
                Arguments.of("document", Format.JSON, " ".repeat(10 * 1024 * 1024 + 1)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("beyond")
    void is_one_problem(String what, Format format, String document) {
        Reading<Lead> reading = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> json.read(Lead.class, document, format));

        assertThat(reading.getProblems()).extracting(Problem::getCode).as(what).containsExactly("SLA-J08");
    }

    @ParameterizedTest
    @CsvSource({"1e99, 1e100", "1e-98, 1e-99"})
    void a_number_is_as_long_as_it_will_be_written(String longest, String tooLong) {
        String agreement = json.write(SlaFixtures.smallAgreement(), Format.YAML);
        Agreement read = json.read(
                        Agreement.class,
                        agreement.replace("atLeast: 120", "atLeast: 120\n  weight: " + longest),
                        Format.YAML)
                .orElseThrow();

        assertThat(json.read(Agreement.class, json.write(read, Format.JSON), Format.JSON)
                        .getProblems())
                .isEmpty();
        assertThat(json.read(
                                Agreement.class,
                                agreement.replace("atLeast: 120", "atLeast: 120\n  weight: " + tooLong),
                                Format.YAML)
                        .getProblems())
                .extracting(Problem::getCode)
                .containsExactly("SLA-J04");
    }

    @Test
    void ten_mebibytes_are_read() {
        String document = YAML + "id: a\n# " + "x".repeat(9_000_000);

        assertThat(json.read(Lead.class, document, Format.YAML).getValue()).isPresent();
    }

    @Test
    void aliases_are_not_followed() {
        StringBuilder bomb = new StringBuilder(YAML + "id: a\na0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }

        assertThat(json.read(Lead.class, bomb.toString(), Format.YAML).getProblems())
                .extracting(Problem::getCode)
                .contains("SLA-J13")
                .containsOnly("SLA-J13", "SLA-J01");
    }

    @Test
    void a_byte_that_is_not_utf8_is_told_with_its_place() throws IOException {
        byte[] latin = (YAML + "id: Zürich\n").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(json.read(Lead.class, new ByteArrayInputStream(latin), Format.YAML, "lead.yaml")
                        .getProblems())
                .extracting(Problem::toString)
                .containsExactly("3:6: not UTF-8: byte 47 of the input cannot be read [SLA-J10]");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_byte_order_mark_is_no_part_of_the_document(Format format) throws IOException {
        byte[] marked = ("\uFEFF" + json.write(Examples.lead(), format)).getBytes(StandardCharsets.UTF_8);

        assertThat(json.read(Lead.class, new ByteArrayInputStream(marked), format, "lead")
                        .orElseThrow())
                .isEqualTo(Examples.lead());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_document_cut_off_anywhere_is_a_value_or_has_problems(Format format) throws IOException {
        byte[] whole = json.write(SlaFixtures.zurichCalendar(), format).getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            Reading<BusinessCalendar> reading =
                    json.read(BusinessCalendar.class, new ByteArrayInputStream(whole, 0, length), format, "cut");

            assertThat(reading.getValue().isPresent())
                    .isEqualTo(reading.getProblems().isEmpty());
        }
    }
}
