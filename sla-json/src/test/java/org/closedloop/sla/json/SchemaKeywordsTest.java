package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.json.value.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas have what strict validators accept and what editors show. */
class SchemaKeywordsTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final Set<String> STANDARD = Set.of(
            "$schema",
            "$id",
            "$defs",
            "$ref",
            "title",
            "description",
            "default",
            "examples",
            "type",
            "const",
            "enum",
            "pattern",
            "minimum",
            "maximum",
            "properties",
            "required",
            "additionalProperties",
            "propertyNames",
            "dependentRequired",
            "items",
            "uniqueItems",
            "anyOf",
            "oneOf",
            "if",
            "then",
            "else");

    private static final Set<String> WITH_SCHEMAS_BY_NAME = Set.of("$defs", "properties");
    private static final Set<String> WITH_A_SCHEMA =
            Set.of("additionalProperties", "propertyNames", "items", "if", "then", "else");

    static List<Document<?>> documents() {
        return Document.ALL;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_strict_validator_knows_every_keyword(Document<?> document) {
        walk(MAPPER.readTree(SlaSchema.withoutMessages(document.type())), schema -> {
            assertThat(schema.propertyNames()).isSubsetOf(STANDARD);
            // Of ajv in strict mode: no list of types, and a type beside the keywords of one.
            if (schema.has("type")) {
                assertThat(schema.get("type").isString()).as("%s", schema).isTrue();
            }
            if (schema.has("pattern")) {
                assertThat(schema.path("type").asString("")).isEqualTo("string");
            }
            if (schema.has("properties") || schema.has("required")) {
                assertThat(schema.path("type").asString("")).isEqualTo("object");
            }
            schema.path("required")
                    .forEach(name -> assertThat(schema.path("properties").has(name.asString()))
                            .as("%s", schema)
                            .isTrue());
        });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_expression_and_choice_has_a_message(Document<?> document) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            String start = locale == Locale.GERMAN ? "erwartet: " : "expected ";
            walk(MAPPER.readTree(SlaSchema.in(document.type(), locale)), schema -> {
                if (schema.has("pattern") || (schema.has("enum") && !schema.has("description"))) {
                    assertThat(schema.path("errorMessage").asString(""))
                            .as("%s", schema)
                            .startsWith(start);
                }
            });
        }
    }

    @Test
    void the_language_of_an_agreement_chooses_that_of_its_messages() {
        JsonNode schema = MAPPER.readTree(SlaSchema.of(Agreement.class));

        assertThat(schema.at("/if/properties/language/pattern").asString()).isEqualTo("^[dD][eE](?:-|$)");
        assertThat(schema.at("/then/$ref").asString()).isEqualTo("#/$defs/DocumentDe");
        assertThat(schema.at("/else/$ref").asString()).isEqualTo("#/$defs/Document");
        assertThat(schema.at("/$defs/DocumentDe/properties/scope/$ref").asString())
                .isEqualTo("#/$defs/ScopeDe");
        assertThat(schema.at("/$defs/DateDe/errorMessage").asString()).isEqualTo("erwartet: ein Datum wie 2026-03-01");
        assertThat(schema.at("/$defs/Date/errorMessage").asString()).isEqualTo("expected a date such as 2026-03-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Text | expected a string that is not blank | erwartet: ein Text, der nicht leer ist",
                "Stage | expected a stage such as sql | erwartet: eine Stufe wie sql",
                "Limit | expected a time limit such as PT4H or P1D | erwartet: eine Frist wie PT4H oder P1D",
                "Currency | expected a currency code such as CHF | erwartet: ein Währungscode wie CHF"
            })
    void a_message_says_what_is_expected(String definition, String english, String german) {
        String place = "/$defs/" + definition + "/errorMessage";

        assertThat(MAPPER.readTree(SlaSchema.in(Agreement.class, Locale.ENGLISH))
                        .at(place)
                        .asString())
                .isEqualTo(english);
        assertThat(MAPPER.readTree(SlaSchema.in(Agreement.class, Locale.forLanguageTag("de-CH")))
                        .at(place)
                        .asString())
                .isEqualTo(german);
    }

    @Test
    void editors_propose_the_usual_stages() {
        JsonNode stage =
                MAPPER.readTree(SlaSchema.withoutMessages(Agreement.class)).at("/$defs/Stage");

        assertThat(stage.path("examples").valueStream().map(JsonNode::asString))
                .containsExactly(
                        "visit", "contact", "lead", "prospect", "mql", "sal", "sql", "opportunity", "customer");
    }

    /** Visits every schema in this one. */
    private static void walk(JsonNode schema, Consumer<JsonNode> visit) {
        if (!schema.isObject()) {
            return;
        }
        visit.accept(schema);
        List<JsonNode> inner = new ArrayList<>();
        WITH_SCHEMAS_BY_NAME.forEach(name -> schema.path(name).forEach(inner::add));
        WITH_A_SCHEMA.forEach(name -> inner.add(schema.path(name)));
        Stream.of("anyOf", "oneOf").forEach(name -> schema.path(name).forEach(inner::add));
        inner.forEach(each -> walk(each, visit));
    }
}
