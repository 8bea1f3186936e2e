package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.closedloop.sla.funnel.Lead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the library writes in YAML has one meaning for parsers of YAML 1.1 and of YAML 1.2. */
class YamlQuotesTest {

    /** The values of YAML 1.1 that are no text: numbers to the base 60, too. */
    private static final Pattern OTHER_THAN_TEXT = Pattern.compile(
            "(?i)[-+]?[0-9.][0-9_,.:]*(?:e[-+]?[0-9]+)?|[-+]?0x[0-9a-f_]+|[-+]?0[ob][0-7_]+|[-+]?\\.inf|\\.nan"
                    + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt ].*)?|y|n|yes|no|on|off|true|false|null|~|=|<<|");

    private static final Pattern PLAIN_TEXT = Pattern.compile("(?m)^[ -]*[^\"'#\\n]*?: ([^\"'\\n].*)$");

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-1-1",
                "2026-01-01T08:15:00Z",
                "2026-01-01 08:15:00",
                "2026",
                "2026-03",
                "2026-W07",
                "2026-01-01/2026-12-31",
                "08:00-12:00",
                "12:30",
                "1:20:30",
                "007",
                "0123",
                "1_000",
                "1,000",
                "0x1F",
                "0o17",
                "0b11",
                "1e3",
                "1.5e3",
                "1.0",
                "1.10",
                ".5",
                "5.",
                "+5",
                "-5",
                ".inf",
                "-.INF",
                ".NaN",
                "~",
                "null",
                "Null",
                "NULL",
                "true",
                "False",
                "yes",
                "No",
                "on",
                "OFF",
                "y",
                "N",
                "=",
                "<<",
                "-",
                "?",
                ":",
                "a: b",
                "a #b",
                "a:",
                " a",
                "a ",
                "*a",
                "&a",
                "!a",
                "|",
                ">",
                "%",
                "@",
                "`",
                "{a}",
                "[a]",
                "'",
                "\"",
                "\u0085",
                "a\u2028b",
                "a\u2029b",
                "a\nb\u2028c",
                "\ufeff",
                "0065E0000000003"
            })
    void a_text_with_another_meaning_is_quoted_as_a_value_and_as_a_name(String text) {
        Lead lead =
                Lead.builder().id("7").putField("a", text).putField(text, "b").build();
        String yaml = SlaJson.inEnglish().write(lead, Format.YAML);

        assertThat(yaml).matches("(?s).*\n  a: [\"'].*").matches("(?s).*\n  (?:[?] )?[\"'].*[\"']\n?(?:  )?: b\n.*");
        assertThat(yaml).doesNotContain("\u0085", "\u2028", "\u2029");
        assertThat(SlaJson.inEnglish().read(Lead.class, yaml, Format.YAML).orElseThrow())
                .isEqualTo(lead);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Marketing and Sales", "Größe (netto), in Wörtern", "L-1001", "Yes, please.", "null and void"})
    void words_are_plain(String text) {
        Lead lead = Lead.builder().id("7").putField("a", text).build();

        assertThat(SlaJson.inEnglish().write(lead, Format.YAML)).contains("  a: " + text);
    }

    /** The parser does not know these escapes, which js-yaml writes. */
    @Test
    void escapes_of_line_separators_are_read() {
        String yaml = """
                id: "7" # "\\L"
                source: '\\L'
                segment: "\ud83d\ude00 \\L\\\\L\\P\\"\\u2029"
                priority: \\P
                fields: {"\\L": "a\\Nb", x: "\\P"}
                """;
        Lead lead = SlaJson.inEnglish().read(Lead.class, yaml, Format.YAML).orElseThrow();

        assertThat(lead)
                .isEqualTo(Lead.builder()
                        .id("7")
                        .source("\\L")
                        .segment("\ud83d\ude00 \u2028\\L\u2029\"\u2029")
                        .priority("\\P")
                        .putField("\u2028", "a\u0085b")
                        .putField("x", "\u2029")
                        .build());
        assertThat(SlaJson.inEnglish()
                        .read(Lead.class, "id: \"\\L\"\nsource: \"\\Q\"\n", Format.YAML)
                        .getProblems())
                .singleElement()
                .extracting(Problem::getCode)
                .isEqualTo("SLA-J07");
    }

    static Stream<Object> documents() {
        return Examples.ALL.values().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_has_no_plain_text_that_a_tool_reads_as_another_value(Object value) {
        String yaml = SlaJson.inEnglish().write(value, Format.YAML);

        assertThat(PLAIN_TEXT.matcher(yaml).results().map(match -> match.group(1)))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(OTHER_THAN_TEXT.matcher(text).matches()
                                && !NUMBER.matcher(text).matches())
                        .as(text)
                        .isFalse());
    }
}
