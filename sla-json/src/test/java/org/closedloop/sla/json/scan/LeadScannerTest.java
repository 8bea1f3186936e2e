package org.closedloop.sla.json.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.closedloop.sla.counting.LeadRecord;
import org.closedloop.sla.format.EpochUnit;
import org.closedloop.sla.json.value.LeadShapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines are plain. That what is plain is read rightly is the matter of the laws. */
class LeadScannerTest {

    private static final String AT = "\"2026-03-02T08:15:00Z\"";

    /** A value for every field that a lead has. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("id", "\"a\""),
            Map.entry("createdAt", "1780000000000"),
            Map.entry("source", "\"webinar\""),
            Map.entry("segment", "\"\""),
            Map.entry("priority", "\"größte\""),
            Map.entry("stages", "{\"mql\":" + AT + ",\"our-own-stage-with-a-long-name\":" + AT + "}"),
            Map.entry("handedOverAt", "\"2026-03-02T08:15:00.5+0100\""),
            Map.entry("acceptedAt", AT),
            Map.entry("rejection", "{\"at\":" + AT + ",\"reason\":\" \"}"),
            Map.entry("disqualification", "{\"at\":" + AT + ",\"reason\":\"spam\"}"),
            Map.entry("firstTouchAt", AT),
            Map.entry("attempts", "[" + AT + ", " + AT + "]"),
            Map.entry("pauses", "[{\"from\":" + AT + "},{\"from\":" + AT + ",\"to\":" + AT + "}]"),
            Map.entry(
                    "deal",
                    "{\"outcome\":\"won\",\"amount\":\"CHF 1200.50\",\"closedAt\":" + AT + ",\"reportedBackAt\":" + AT
                            + "}"),
            Map.entry("touches", "[{\"at\":" + AT + ",\"by\":\"inside-sales\",\"channel\":\"call\"}]"),
            Map.entry("fields", "{\"company\":\"Präzision AG\",\"email\":\"\"}"));

    @Test
    void every_field_of_a_lead_can_be_plain() {
        List<String> fields = new ArrayList<>(LeadShapes.of(EpochUnit.MILLIS).names());
        // Later cycles are left to the parser.
        assertThat(fields.remove("cycles")).isTrue();
        for (String field : fields) {
            String value = VALUES.get(field);
            assertThat(value).as(field).isNotNull();
            String id = field.equals("id") ? "" : "\"id\":\"a\",";
            String line = "{" + id + "\"" + field + "\":" + value + "}";
            assertPlain(line);
            if (!field.equals("pauses")) {
                assertPlain(line.replace(AT, "\"2024-02-29\""));
            }
            assertPlain(line.replace(AT, "\"2026-03-02 09:15:00.123456+01\""));
            assertPlain(line.replace(AT, "\"2026-03-02 08:15:00 UTC\""));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"a\"}\r",
                " {\t\"id\" : \"a\" , \"source\" :\"b\" } \t",
                "{\"id\":\"a\",\"stages\":{},\"attempts\":[],\"fields\":{}}",
                "{\"id\":5}",
                "{\"id\": -0 }",
                "{\"id\":123456789012345,\"createdAt\":null,\"source\": null ,\"deal\":null,\"touches\":null}",
                "{\"id\":\"a\",\"deal\":{},\"rejection\":{\"at\":null,\"reason\":null},\"pauses\":[{},{\"from\":null}]}",
                "{\"id\":\"a\",\"stages\":{\"sql\":null},\"fields\":{\"company\":null},\"touches\":[{\"by\":null}]}",
                "{\"deal\":{\"outcome\":\"won\",\"amount\":\"JPY 5\"},\"id\":\"a\"}",
                "{\"id\":\"a\",\"deal\":{\"outcome\":\"lost\",\"amount\":\"EUR -5.1\"}}"
            })
    void such_lines_are_plain(String line) {
        assertPlain(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "{}",
                "{\"id\":\"\"}",
                "{\"id\":\"  \"}",
                "{\"id\":\"\u2003\"}",
                "{\"id\":null}",
                "{\"id\":-}",
                "{\"id\":05}",
                "{\"id\":5.0}",
                "{\"id\":5e3}",
                "{\"id\":1234567890123456789}",
                "{\"id\":\"a\\u0062\"}",
                "{\"id\":\"a\"",
                "{\"id\":\"a\"}}",
                "{\"id\":\"a\"} {\"id\":\"b\"}",
                "{\"id\":\"a\",}",
                "{\"id\":\"a\",\"id\":\"a\"}",
                "{\"id\":\"a\",\"sorce\":\"b\"}",
                "{\"id\":\"a\",\"at\":\"2026-03-02T08:15:00Z\"}",
                "{\"id\":\"a\",\"first\":\"b\"}",
                "{\"id\":\"a\",\"datesOnly\":[]}",
                "{\"id\":\"a\",\"datesOnly\":[\"handed-over\"]}",
                "{\"apiVersion\":\"closedloop.org/v2\",\"kind\":\"Lead\",\"id\":\"a\"}",
                "{\"id\":\"a\",\"createdAt\":\"2026-02-29\"}",
                "{\"id\":\"a\",\"createdAt\":\"2026-13-01\"}",
                "{\"id\":\"a\",\"createdAt\":\"2026-3-02\"}",
                "{\"id\":\"a\",\"createdAt\":\"2026/03/02\"}",
                "{\"id\":\"a\",\"createdAt\":\"+2026-03-02\"}",
                "{\"id\":\"a\",\"createdAt\":\"0000-01-01\"}",
                "{\"id\":\"a\",\"pauses\":[{\"from\":\"2026-03-02\"}]}",
                "{\"id\":\"a\",\"createdAt\":01}",
                "{\"id\":\"a\",\"createdAt\":-1}",
                "{\"id\":\"a\",\"createdAt\":1.0}",
                "{\"id\":\"a\",\"createdAt\":1e3}",
                "{\"id\":\"a\",\"createdAt\":9999999999999999}",
                "{\"id\":\"a\",\"createdAt\":1772710200}",
                "{\"id\":\"a\",\"createdAt\":\"1780000000000\"}",
                "{\"id\":\"a\",\"createdAt\":\"2026-03-05 10:12:33\"}",
                "{\"id\":\"a\",\"createdAt\":\"1970-01-01 00:00:00+00\"}",
                "{\"id\":\"a\",\"stages\":{\"SQL\":1780000000000}}",
                "{\"id\":\"a\",\"stages\":{\"sql\":1780000000000,\"sql\":1780000000000}}",
                "{\"id\":\"a\",\"fields\":{\"x\":\"1\",\"x\":\"1\"}}",
                "{\"id\":\"a\",\"fields\":{\"x\":1}}",
                "{\"id\":\"a\",\"source\":nul}",
                "{\"id\":\"a\",\"source\":nulls}",
                "{\"id\":\"a\",\"source\":{}}",
                "{\"id\":\"a\",\"source\":null,\"source\":null}",
                "{\"id\":\"a\",\"stages\":{\"sql\":null,\"sql\":1780000000000}}",
                "{\"id\":\"a\",\"attempts\":[null]}",
                "{\"id\":\"a\",\"rejection\":{\"at\":null,\"reason\":\"late\"}}",
                "{\"id\":\"a\",\"rejection\":{\"time\":null}}",
                "{\"id\":\"a\",\"deal\":{\"outcome\":\"Won\"}}",
                "{\"id\":\"a\",\"deal\":{\"outcome\":\"won\",\"amount\":\"CHF 1.005\"}}",
                "{\"id\":\"a\",\"deal\":{\"outcome\":\"won\",\"amount\":\"CHF\"}}",
                "{\"id\":\"a\",\"deal\":{\"outcome\":\"won\",\"amount\":\"CHF -\"}}",
                "{\"id\":\"a\",\"deal\":{\"outcome\":\"won\",\"amount\":\"ZZZ 1\"}}",
                "{\"id\":\"a\",\"deal\":{\"outcome\":\"won\",\"amount\":\"CHF 1234567890123456\"}}",
                "{\"id\":\"a\",\"deal\":{\"outcome\":\"won\",\"amount\":{\"amount\":1,\"currency\":\"CHF\"}}}",
                "{\"id\":\"a\",\"rejection\":{\"reason\":\"late\"}}",
                "{\"id\":\"a\",\"touches\":[{\"by\":\"sales\",\"channel\":\"call\"}]}",
                "{\"id\":\"a\",\"pauses\":[{\"from\":1780000000001,\"to\":1780000000000}]}",
                "{\"id\":\"a\",\"pauses\":[{\"to\":1780000000000}]}"
            })
    void such_lines_are_left_to_the_parser(String line) {
        assertThat(scan(line)).isEqualTo(LeadScanner.NOT_PLAIN);
    }

    @ParameterizedTest
    @CsvSource({
        "SECONDS,1772710200,1772710200000",
        "MILLIS,1772710200000,1772710200",
        "MICROS,1772710200123456,1772710200000"
    })
    void numbers_are_of_the_unit(EpochUnit unit, String number, String other) {
        byte[] line = ("{\"id\":\"a\",\"createdAt\":" + number + "}\n").getBytes(StandardCharsets.UTF_8);
        byte[] wrong = ("{\"id\":\"a\",\"createdAt\":" + other + "}\n").getBytes(StandardCharsets.UTF_8);

        assertThat(new LeadScanner(unit).scan(line, 0, new LeadRecord())).isEqualTo(line.length - 1);
        assertThat(new LeadScanner(unit).scan(wrong, 0, new LeadRecord())).isEqualTo(LeadScanner.NOT_PLAIN);
    }

    @Test
    void bytes_that_are_not_utf8_are_left_to_the_parser() {
        for (String field : new String[] {"source", "id"}) {
            byte[] line = ("{\"id\":\"a\",\"" + field + "\":\"ü\"}\n").getBytes(StandardCharsets.ISO_8859_1);
            assertThat(new LeadScanner(EpochUnit.MILLIS).scan(line, 0, new LeadRecord()))
                    .isEqualTo(LeadScanner.NOT_PLAIN);
        }
    }

    @Test
    void words_beyond_what_is_remembered_are_read_all_the_same() {
        TextLookup<String> words = new TextLookup<>(text -> text);
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 5000; i++) {
                byte[] text = ("word-" + i).getBytes(StandardCharsets.UTF_8);
                assertThat(words.get(text, 0, text.length)).isEqualTo("word-" + i);
            }
        }
    }

    private static void assertPlain(String line) {
        assertThat(scan(line)).as(line).isEqualTo(line.getBytes(StandardCharsets.UTF_8).length);
    }

    private static int scan(String line) {
        return new LeadScanner(EpochUnit.MILLIS)
                .scan((line + "\n").getBytes(StandardCharsets.UTF_8), 0, new LeadRecord());
    }
}
