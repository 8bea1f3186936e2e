package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.json.value.Document;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reader and schema are of one opinion on documents, good and bad. */
class SchemaAgreementTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    static Stream<Object> good() {
        return Examples.ALL.values().stream();
    }

    @ParameterizedTest
    @MethodSource("good")
    void golden_documents_are_good(Object value) {
        String json = SlaJson.inEnglish().write(value, Format.JSON);

        assertThat(SchemaCheck.errors(Document.of(value).type(), json)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("good")
    void both_accept_a_document_without_an_envelope_and_refuse_half_of_one(Object value) {
        Class<?> type = Document.of(value).type();
        String whole = SlaJson.inEnglish().write(value, Format.JSON);
        String without = SlaJson.inEnglish().withoutEnvelope().write(value, Format.JSON);

        assertThat(SchemaCheck.errors(type, without)).isEmpty();
        for (String half : List.of(
                whole.replaceFirst("\"kind\": \"\\w+\",?", ""),
                whole.replaceFirst("\"apiVersion\": \"[^\"]+\",", ""))) {
            assertThat(SchemaCheck.errors(type, half)).as(half).isNotEmpty();
            assertThat(SlaJson.inEnglish().read(type, half, Format.JSON).getValue())
                    .as(half)
                    .isEmpty();
        }
    }

    /** The pattern of a text cannot express the limits of a number. */
    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "-2147483649"})
    void both_refuse_a_number_beyond_the_limits(String version) {
        String json = SlaJson.inEnglish()
                .write(SlaFixtures.fullAgreement().withVersion(7), Format.JSON)
                .replaceFirst("\"version\": 7", "\"version\": " + version);

        assertThat(SchemaCheck.errors(Agreement.class, json)).isNotEmpty();
        assertThat(SlaJson.inEnglish().read(Agreement.class, json, Format.JSON).getValue())
                .isEmpty();
    }

    /** Values that are wrong in most places, and right in some. */
    private static final List<String> ODD = List.of(
            "null",
            "true",
            "7",
            "-1",
            "0.5",
            "1.0",
            "1e3",
            "\"\"",
            "\" \"",
            "\"?\"",
            "\"7\"",
            "\"1e3\"",
            "[]",
            "{}",
            "[7]",
            "[[]]",
            "{\"?\": 7}",
            "\"2026-02-30\"",
            "\"2026-02-28\"",
            "\"2026-13\"",
            "\"CHF\"",
            "\"CHF 1.50\"",
            "\"CHF x\"",
            "\"1.50 CHF\"",
            "\"P1D\"",
            "\"PT4H\"",
            "\"4h\"",
            "\"[START DATE]\"",
            "\"2026-01-01/[END DATE]\"",
            "\"[]\"",
            "\"sales\"",
            "\"Sales\"");

    @ParameterizedTest
    @MethodSource("good")
    void odd_values_at_every_place(Object value) {
        Class<?> type = Document.of(value).type();
        JsonNode tree = MAPPER.readTree(SlaJson.inEnglish().write(value, Format.JSON));
        List<String> disagreements = new ArrayList<>();
        for (int place = 0; place < Mutation.places(tree); place++) {
            // Four at each, others at the next: that is each of them at each kind of place in a long document.
            for (int i = 0; i < 4; i++) {
                String odd = ODD.get((place * 4 + i) % ODD.size());
                disagreements.add(SchemaCheck.disagreement(type, Mutation.replace(tree, place, odd)));
            }
            disagreements.add(SchemaCheck.disagreement(type, Mutation.remove(tree, place)));
            disagreements.add(SchemaCheck.disagreement(type, Mutation.add(tree, place, "colour", "\"red\"")));
        }

        assertThat(disagreements).allSatisfy(each -> assertThat(each).isEmpty());
    }

    /** Single mistakes, as {@link BadDocumentTest} has them, in the agreement and its metrics. */
    static Stream<Arguments> bad() {
        Map<String, String> replacements = Map.ofEntries(
                Map.entry("\"id\": \"acme-full-2026\"", "\"id\": \" \""),
                Map.entry("\"version\": 2", "\"version\": 2.5"),
                Map.entry("\"language\": \"en\"", "\"language\": \"english!\""),
                Map.entry("\"period\": \"2026\"", "\"period\": 2026"),
                Map.entry("\"documentDate\": \"2025-11-03\"", "\"documentDate\": \"2025-11-31\""),
                Map.entry("\"responsible\": \"marketing\"", "\"responsible\": \"Marketing\""),
                Map.entry("\"atLeast\": \"CHF 400000.00\"", "\"atLeast\": 400000"),
                Map.entry("\"window\": \"month\"", "\"window\": \"monthly\""),
                Map.entry("\"type\": \"volume\"", "\"type\": \"volumes\""),
                Map.entry("\"stage\": \"sql\"", "\"stage\": null"),
                Map.entry("\"notice\": \"P3M\"", "\"notice\": \"3 months\""),
                Map.entry("\"mode\": \"by-consent\"", "\"mode\": \"by consent\""),
                Map.entry("\"adoptedBy\": [", "\"adoptedBy\": [\"sales\", "),
                Map.entry("\"apiVersion\": \"closedloop.org/v2\"", "\"apiVersion\": \"closedloop.org/v3\""),
                Map.entry("\"kind\": \"Agreement\"", "\"kind\": \"Lead\""),
                Map.entry("\"company\": \"Acme AG\",", ""),
                Map.entry("\"company\":", "\"compnay\":"));
        return replacements.entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void is_refused_by_both(String good, String bad) {
        Class<?> type = Agreement.class;
        String text = SlaJson.inEnglish().write(SlaFixtures.fullAgreement(), Format.JSON);
        assertThat(text).contains(good);
        String json = text.replaceFirst(Pattern.quote(good), bad);

        assertThat(SchemaCheck.structural(SlaJson.inEnglish().read(type, json, Format.JSON)))
                .isNotEmpty();
        assertThat(SchemaCheck.errors(type, json)).isNotEmpty();
    }
}
