package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonMerge;
import com.fasterxml.jackson.annotation.JsonTypeInfo.As;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.json.value.Document;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.time.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/** Settings of a host's mapper change the form of the host's own values, not that of this library's. */
class HostSettingsTest {

    record Dashboard(
            String ownTitle,
            Agreement agreement,
            Scorecard lastScorecard,
            List<Lead> worstLeads,
            Map<Stage, Target> byStage,
            Map<Role, DateRange> byRole,
            Map<DateRange, Metric> byMonth,
            @Nullable Lead none) {}

    private static final Agreement AGREEMENT = SlaFixtures.fullAgreement();

    private static final Dashboard DASHBOARD = new Dashboard(
            "March",
            AGREEMENT,
            Examples.scorecard(),
            List.of(Examples.lead()),
            Map.of(Stage.SQL, AGREEMENT.getTargets().get(0)),
            Map.of(Role.SALES, DateRange.parse("2026-03")),
            Map.of(DateRange.parse("2026-Q1"), AGREEMENT.getMetrics().get(0)),
            null);

    static Stream<Arguments> settings() {
        return Stream.of(
                arguments("none", builder()),
                arguments("names in snake case", builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)),
                arguments(
                        "no nulls",
                        builder()
                                .changeDefaultPropertyInclusion(
                                        all -> all.withValueInclusion(JsonInclude.Include.NON_EMPTY)
                                                .withContentInclusion(JsonInclude.Include.NON_NULL))),
                arguments("timestamps", builder().enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)),
                arguments("unknown fields", builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)),
                arguments("floating point", builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)),
                arguments(
                        "order",
                        builder()
                                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)),
                arguments(
                        "views",
                        builder()
                                .disable(MapperFeature.DEFAULT_VIEW_INCLUSION)
                                .enable(SerializationFeature.INDENT_OUTPUT)));
    }

    private static JsonMapper.Builder builder() {
        return Form.english(JsonMapper.builder());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("settings")
    void do_not_change_the_form_of_a_value(String name, JsonMapper.Builder settings) {
        JsonMapper mapper = settings.build();
        String agreement = mapper.readTree(mapper.writeValueAsString(AGREEMENT)).toString();

        assertThat(agreement).isEqualTo(Form.JSON.valueToTree(AGREEMENT).toString());
        assertThat(mapper.readValue(mapper.writeValueAsString(DASHBOARD), Dashboard.class))
                .isEqualTo(DASHBOARD);
    }

    static Stream<Arguments> typings() {
        return Stream.of(DefaultTyping.NON_FINAL, DefaultTyping.OBJECT_AND_NON_CONCRETE)
                .flatMap(typing -> Stream.of(As.PROPERTY, As.WRAPPER_ARRAY, As.WRAPPER_OBJECT)
                        .map(inclusion -> arguments(typing, inclusion)));
    }

    /** As caches have it. */
    @ParameterizedTest
    @MethodSource("typings")
    void may_add_the_public_type_of_a_value(DefaultTyping typing, As inclusion) {
        PolymorphicTypeValidator ours = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.closedloop.sla.")
                .allowIfSubType("java.util.")
                .build();
        JsonMapper mapper =
                builder().activateDefaultTyping(ours, typing, inclusion).build();
        for (Object value : Examples.ALL.values()) {
            Class<?> type = Document.of(value).type();
            String text = mapper.writerFor(Object.class).writeValueAsString(value);

            assertThat(text).contains("\"" + type.getName() + "\"").doesNotContain("Immutable");
            assertThat(mapper.readValue(text, Object.class)).as(text).isEqualTo(value);
            assertThat(mapper.readValue(text, type)).as(text).isEqualTo(value);
        }
        List<Object> some = List.of(Stage.SQL, Role.SALES, DateRange.parse("2026-03"), Examples.lead());
        assertThat(mapper.readValue(
                        mapper.writerFor(Object.class).writeValueAsString(new ArrayList<>(some)), Object.class))
                .isEqualTo(some);
    }

    @Test
    void may_require_a_type_that_a_document_does_not_have() {
        PolymorphicTypeValidator ours = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.closedloop.sla.")
                .build();
        for (As inclusion : List.of(As.PROPERTY, As.WRAPPER_ARRAY)) {
            JsonMapper mapper = builder()
                    .activateDefaultTyping(ours, DefaultTyping.NON_FINAL, inclusion)
                    .build();

            assertThat(mapper.readValue(Form.DOCUMENT.write(AGREEMENT, Format.JSON), Agreement.class))
                    .isEqualTo(AGREEMENT);
            assertThat(mapper.readValue("\"sql\"", Stage.class)).isEqualTo(Stage.SQL);
        }
    }

    @Test
    void cannot_update_a_value() {
        Lead before = Lead.builder().id("7").source("Web").build();

        assertThatThrownBy(() -> Form.JSON.readerForUpdating(before).readValue("{\"id\": \"8\"}"))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageStartingWith(
                        "org.closedloop.sla.funnel.Lead is immutable and cannot be updated; read a new value");
    }

    static final class Card {
        @JsonMerge
        public Lead lead = Lead.builder().id("7").source("Web").build();
    }

    @Test
    void replace_a_value_that_is_to_be_merged() {
        assertThat(Form.JSON.readValue("{\"lead\":{\"id\":\"8\"}}", Card.class).lead)
                .isEqualTo(Lead.builder().id("8").build());
    }

    record Note(@JsonUnwrapped Lead lead, String text) {}

    @Test
    void cannot_unwrap_a_value() {
        Note note = new Note(Lead.builder().id("7").build(), "call");
        String refused = "org.closedloop.sla.funnel.Lead cannot be unwrapped; remove @JsonUnwrapped";

        assertThatThrownBy(() -> Form.JSON.writeValueAsString(note)).hasMessageStartingWith(refused);
        assertThatThrownBy(() -> Form.JSON.readValue("{\"id\":\"7\",\"text\":\"call\"}", Note.class))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageStartingWith(refused);
    }

    @Test
    void are_kept_when_the_mapper_is_serialized() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(builder().addModule(SlaModule.withEnvelope()).build());
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((JsonMapper) in.readObject()).writeValueAsString(Examples.lead()))
                    .startsWith("{\"apiVersion\":\"closedloop.org/v2\",\"kind\":\"Lead\",\"id\":");
        }
    }
}
