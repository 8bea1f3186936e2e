package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.closedloop.sla.json.value.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The documents as they are published: what changes one of these files changes the format. Those of an older version
 * are never changed, and are read.
 */
class GoldenTest {

    private static final Set<Object> LATER_KINDS = Set.of(
            "agreement-complete",
            "lead-recycled",
            "import-profile",
            "forecast",
            "plan",
            "due-list",
            "exclusions",
            "breakdown");

    private final SlaJson json = SlaJson.inEnglish();

    static Stream<Arguments> documents() {
        return Examples.ALL.entrySet().stream()
                .flatMap(example -> Stream.of(Format.values())
                        .map(format -> Arguments.of(example.getKey(), format, example.getValue())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("documents")
    void is_written_to_the_letter(String name, Format format, Object value) throws IOException {
        assertThat(json.write(value, format)).isEqualTo(golden("v2", name, format));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("documents")
    void is_read_without_a_problem(String name, Format format, Object value) throws IOException {
        Reading<?> reading = json.read(Document.of(value).type(), golden("v2", name, format), format);

        // One of the exclusions is recorded by one side only.
        assertThat(reading.getProblems()).extracting(Problem::getCode).isSubsetOf("SLA-U07");
        assertThat(reading.getValue().orElseThrow()).isEqualTo(value);
    }

    /** All but the kinds that the first version did not have. */
    static Stream<Arguments> documentsOfTheFirstVersion() {
        return documents().filter(document -> !LATER_KINDS.contains(document.get()[0]));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("documentsOfTheFirstVersion")
    void is_read_as_the_first_version_wrote_it(String name, Format format) throws IOException {
        Class<?> type =
                Document.of(Objects.requireNonNull(Examples.ALL.get(name))).type();
        Object read = json.read(type, golden("v1", name, format), format).orElseThrow();
        String today = json.write(read, format);

        assertThat(today).contains("closedloop.org/v2").doesNotContain("datesOnly");
        assertThat(json.read(type, today, format).orElseThrow()).isEqualTo(read);
    }

    private static String golden(String version, String name, Format format) throws IOException {
        String file = "/golden/" + version + "/" + name + (format == Format.JSON ? ".json" : ".yaml");
        try (InputStream in = Objects.requireNonNull(GoldenTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
