package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.closedloop.sla.funnel.Lead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.LoadSettingsBuilder;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/** A scalar of YAML has one meaning, whatever schema the mapper of the host has for its own values. */
class HostYamlTest {

    private static final List<YAMLMapper> MAPPERS = List.of(
            Form.YAML,
            Form.english(YAMLMapper.builder())
                    .disable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
                    .disable(YAMLReadFeature.PARSE_OCTAL_NUMBERS)
                    .build(),
            withSchema(LoadSettings.builder().setSchema(new CoreSchema())),
            withSchema(LoadSettings.builder().setSchema(new FailsafeSchema())));

    private static YAMLMapper withSchema(LoadSettingsBuilder settings) {
        return Form.english(YAMLMapper.builder(YAMLFactory.builder()
                        .loadSettings(settings.build())
                        .disable(YAMLReadFeature.PARSE_OCTAL_NUMBERS)
                        .build()))
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~",
                "null",
                "Null",
                "NULL",
                "nULL",
                "'~'",
                "\"null\"",
                "''",
                "",
                "true",
                "True",
                "TRUE",
                "tRUE",
                "\"True\"",
                "false",
                "False",
                "yes",
                "No",
                "on",
                "007",
                "0815",
                "+5",
                "-0",
                "12",
                "1_000",
                "0x1F",
                "0o17",
                "0b11",
                ".5",
                "5.",
                "1e3",
                "1E400",
                ".inf",
                "-.INF",
                ".nan",
                "08:00",
                "1:30:00",
                "2026-01-01",
                "2026-03-05T09:12:33Z",
                "2026-03-05 10:12:33+01",
                "\"\\x7e\"",
                "|-\n    ~",
                ">-\n    two\n    words",
                "ünï",
                "😀",
                "a\n    b",
                "!!str ~",
                "!!int 7",
                "&a x",
                "{a: 1}",
                "[~]",
                "=",
                "<<"
            })
    void is_read_as_in_a_document(String scalar) {
        for (String place : List.of("source", "id", "priority", "createdAt", "fields: {a: %s}\n#", "deal")) {
            String yaml = (place.equals("id") ? "" : "id: L-7\n")
                    + (place.contains("%s") ? place.formatted(scalar) : place + ": " + scalar)
                    + "\n";
            Reading<Lead> expected = SlaJson.inEnglish().read(Lead.class, yaml, Format.YAML);
            if (expected.getProblems().stream()
                    .anyMatch(problem -> problem.getCode().equals("SLA-J07"))) {
                continue;
            }
            for (YAMLMapper mapper : MAPPERS) {
                if (expected.getValue().isPresent()) {
                    assertThat(mapper.readValue(yaml, Lead.class))
                            .as(yaml)
                            .isEqualTo(expected.getValue().orElseThrow());
                } else {
                    assertThat(Form.problemsOf(mapper, Lead.class, yaml))
                            .as(yaml)
                            .isEqualTo(expected.getProblems().stream()
                                    .map(Problem::toString)
                                    .toList());
                }
            }
        }
    }

    static Stream<Arguments> fields() {
        return Stream.of(
                arguments("~", null),
                arguments("NULL", null),
                arguments("'~'", "~"),
                arguments("True", "True"),
                arguments("007", "007"),
                arguments("0815", "0815"),
                arguments("1_000", "1_000"),
                arguments("2026-01-01", "2026-01-01"),
                arguments("0x1F", "0x1F"),
                arguments("", null),
                arguments("''", ""));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void is_a_text_or_no_value_in_a_field_of_a_lead(String scalar, String expected) {
        for (YAMLMapper mapper : MAPPERS) {
            Lead lead = mapper.readValue("id: L-7\nfields:\n  a: " + scalar + "\n", Lead.class);

            assertThat(lead.getFields().get("a")).isEqualTo(expected);
        }
    }

    @Test
    void is_read_wherever_the_buffer_of_the_scanner_ends() {
        for (int length = 1000; length <= 2100; length++) {
            Lead lead =
                    Lead.builder().id("L-7").source("a".repeat(length) + "😀b").build();

            assertThat(Form.YAML.readValue(Form.YAML.writeValueAsString(lead), Lead.class))
                    .isEqualTo(lead);
        }
    }

    @Test
    void is_null_in_place_of_a_value() {
        for (YAMLMapper mapper : MAPPERS) {
            for (String none : List.of("~", "NULL", "null")) {
                assertThat(mapper.readValue(none, Lead.class)).as(none).isNull();
            }
        }
    }

    @Test
    void is_read_with_leading_zeros_in_a_document() {
        String yaml = "apiVersion: closedloop.org/v2\nkind: Lead\nid: 0815\nsource: 089\n";

        assertThat(SlaJson.inEnglish().read(Lead.class, yaml, Format.YAML).orElseThrow())
                .isEqualTo(Lead.builder().id("0815").source("089").build());
    }
}
