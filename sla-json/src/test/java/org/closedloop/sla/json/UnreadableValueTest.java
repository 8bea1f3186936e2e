package org.closedloop.sla.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.target.VolumeTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the exception of a host's mapper tells, and where. */
class UnreadableValueTest {

    record Contract(
            String number,
            Agreement agreement,
            @JsonAlias("lead-list") List<Lead> leads) {}

    record Note(@JsonUnwrapped Inner inner, String text) {}

    record Inner(Lead lead, String color) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
    @JsonSubTypes(@JsonSubTypes.Type(value = Received.class, name = "received"))
    interface Event {}

    record Received(Lead lead, String by) implements Event {}

    private static final TypeReference<List<Contract>> CONTRACTS = new TypeReference<>() {};
    private static final TypeReference<List<Event>> EVENTS = new TypeReference<>() {};
    private static final TypeReference<Map<Stage, Lead>> BY_STAGE = new TypeReference<>() {};
    private static final String WRONG = "{\"id\": \"7\", \"sorce\": \"Web\"}";
    private static final String TOLD = "unknown field `sorce`; did you mean `source`? [SLA-J01]";

    static Stream<Arguments> places() {
        JsonMapper json = Form.JSON;
        return Stream.of(
                place("1:13 /sorce: ", () -> json.readValue(WRONG, Lead.class)),
                place("2:23 /1/leads/0/sorce: ", () -> json.readValue("[{},\n{\"leads\":[" + WRONG + "]}]", CONTRACTS)),
                place(
                        "1:27 /lead-list/0/sorce: ",
                        () -> json.readValue("{\"lead-list\":[" + WRONG + "]}", Contract.class)),
                place("1:20 /sql/sorce: ", () -> json.readValue("{\"sql\":" + WRONG + "}", BY_STAGE)),
                place("1:13 /sorce: ", () -> json.readerFor(Lead.class).readValue(WRONG.getBytes(UTF_8))),
                place(
                        "2:13 /sorce: ",
                        () -> json.readerFor(Lead.class)
                                .readValues("{\"id\": \"1\"}\n" + WRONG)
                                .readAll()),
                place(
                        "3:5 /0/leads/0/sorce: ",
                        () -> Form.YAML.readValue("- leads:\n  - id: 7\n    sorce: Web\n", CONTRACTS)),
                place(
                        "1:41 /0/lead/sorce: ",
                        () -> json.readValue("[{\"event\":\"received\",\"lead\":" + WRONG + "}]", EVENTS)),
                place(
                        "/0/lead/sorce: ",
                        () -> json.readValue(
                                "[{\"by\":\"me\",\"lead\":" + WRONG + ",\"event\":\"received\"}]", EVENTS)),
                place(
                        "/lead/sorce: ",
                        () -> json.readValue("{\"text\":\"a\",\"lead\":" + WRONG + ",\"color\":\"b\"}", Note.class)),
                place(
                        "/leads/0/sorce: ",
                        () -> json.treeToValue(json.readTree("{\"leads\":[" + WRONG + "]}"), Contract.class)),
                place(
                        "/leads/0/sorce: ",
                        () -> json.convertValue(
                                Map.of("leads", List.of(Map.of("id", "7", "sorce", "Web"))), Contract.class)));
    }

    private static Arguments place(String place, ThrowingCallable reading) {
        return arguments(place, reading);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void has_the_place_in_the_type_of_the_host(String place, ThrowingCallable reading) {
        UnreadableValueException refused = catchThrowableOfType(UnreadableValueException.class, reading);

        assertThat(refused).hasMessage(place + TOLD);
        assertThat(refused.getTargetType()).isEqualTo(Lead.class);
    }

    @Test
    void has_all_problems_as_values() {
        UnreadableValueException refused = catchThrowableOfType(
                UnreadableValueException.class,
                () -> Form.JSON.readValue(
                        "{\"number\": \"K\",\n \"leads\": [{\"idd\": \"a\", \"deal\": {\"outcome\": 1}}]}",
                        Contract.class));

        assertThat(refused.getProblems())
                .extracting(
                        Problem::getCode,
                        Problem::getSeverity,
                        Problem::getPointer,
                        Problem::getLine,
                        Problem::getColumn,
                        Problem::getMessage)
                .containsExactly(
                        tuple(
                                "SLA-J03",
                                Problem.Severity.ERROR,
                                "/leads/0",
                                2,
                                12,
                                "field `id` is missing; expected a string"),
                        tuple(
                                "SLA-J01",
                                Problem.Severity.ERROR,
                                "/leads/0/idd",
                                2,
                                13,
                                "unknown field `idd`; did you mean `id`?"),
                        tuple(
                                "SLA-J04",
                                Problem.Severity.ERROR,
                                "/leads/0/deal/outcome",
                                2,
                                45,
                                "expected a word, but was a number: `1`"));
        assertThat(Form.JSON.writeValueAsString(refused.getProblems().get(1)))
                .isEqualTo(
                        "{\"code\":\"SLA-J01\",\"severity\":\"error\",\"pointer\":\"/leads/0/idd\",\"line\":2,\"column\":13,"
                                + "\"message\":\"unknown field `idd`; did you mean `id`?\"}");
    }

    @Test
    void is_in_the_language_of_the_mapper_or_of_the_reader() {
        JsonMapper german = JsonMapper.builder()
                .findAndAddModules()
                .defaultLocale(Locale.GERMAN)
                .build();
        String told = "1:13 /sorce: unbekanntes Feld `sorce`; ist `source` gemeint? [SLA-J01]";

        assertThat(catchThrowableOfType(UnreadableValueException.class, () -> german.readValue(WRONG, Lead.class)))
                .hasMessage(told);
        assertThat(catchThrowableOfType(
                        UnreadableValueException.class,
                        () -> Form.JSON
                                .readerFor(Lead.class)
                                .with(Locale.GERMAN)
                                .readValue(WRONG)))
                .hasMessage(told);
    }

    static Stream<Arguments> others() {
        JsonMapper json = Form.JSON;
        return Stream.of(
                arguments("1:43 /kind: expected kind `Lead`, but was `Cat` [SLA-J09]", (ThrowingCallable)
                        () -> json.readValue("{\"apiVersion\":\"closedloop.org/v2\", \"kind\":\"Cat\"}", Lead.class)),
                arguments(
                        "1:2 /SQL: refused: stage 'SQL': a key has lower-case letters, digits and hyphens, such as 'mql'"
                                + " [SLA-J06]",
                        (ThrowingCallable) () -> json.readValue("{\"SQL\":{\"id\":\"7\"}}", BY_STAGE)),
                arguments("1:9 /type: expected one of volume, but was `share` [SLA-J05]", (ThrowingCallable)
                        () -> json.readValue("{\"type\":\"share\"}", VolumeTarget.class)),
                arguments(
                        "/source: binary data and Java objects are not supported; write the value as text [SLA-J13]",
                        (ThrowingCallable) () ->
                                json.convertValue(Map.of("id", "7", "source", new byte[] {1, 2}), Lead.class)),
                arguments(
                        "2:9 /source: anchors and aliases are not supported; write out the value [SLA-J13]",
                        (ThrowingCallable) () -> Form.YAML.readValue("id: &a x\nsource: *a\n", Lead.class)),
                arguments("1:513 /sql: limit exceeded: deeper than 100 levels [SLA-J08]", (ThrowingCallable)
                        () -> json.readValue(
                                "{\"sql\":{\"fields\":" + "{\"a\":".repeat(200) + "1" + "}".repeat(202), BY_STAGE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void tells_what_else_is_refused(String message, ThrowingCallable reading) {
        assertThat(catchThrowableOfType(UnreadableValueException.class, reading))
                .hasMessage(message);
    }

    @Test
    void input_that_is_not_well_formed_is_told_by_the_mapper() {
        assertThat(catchThrowableOfType(
                        StreamReadException.class, () -> Form.JSON.readValue("{\"id\": \"7\"", Lead.class)))
                .hasMessageStartingWith("Unexpected end-of-input");
    }

    @Test
    void has_its_problems_after_serialization() throws IOException, ClassNotFoundException {
        UnreadableValueException refused =
                catchThrowableOfType(UnreadableValueException.class, () -> Form.JSON.readValue(WRONG, Lead.class));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refused);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((UnreadableValueException) in.readObject()).getProblems())
                    .isEqualTo(refused.getProblems());
        }
    }
}
