package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.json.shape.SchemaDescriptions;
import org.closedloop.sla.json.value.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas as they are published. After a change of form, {@code sla schema KIND} writes the file anew. */
class SlaSchemaTest {

    static List<Document<?>> documents() {
        return Document.ALL;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_file_in_the_jar_is_what_the_code_says(Document<?> document) throws IOException {
        String words = document.kind().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        String file = "schema/" + words + ".schema.json";
        try (InputStream in = Objects.requireNonNull(SlaSchema.class.getResourceAsStream(file), file)) {
            assertThat(SlaSchema.of(document.type())).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void nothing_is_fetched(Document<?> document) {
        assertThat(SlaSchema.of(document.type()))
                .contains("\"$id\": \"urn:closedloop:v2:" + document.kind() + "\"")
                .doesNotContainPattern("\"\\$ref\": \"(?!#/\\$defs/)");
    }

    @Test
    void every_object_and_field_is_described_and_no_description_is_left_over() {
        // A missing one is an exception.
        Set<String> said = new TreeSet<>();
        for (Document<?> document : Document.ALL) {
            said.addAll(Pattern.compile("\"description\": \"(.*)\"")
                    .matcher(SlaSchema.of(document.type()))
                    .results()
                    .map(SlaSchemaTest::words)
                    .collect(Collectors.toSet()));
        }

        assertThat(SchemaDescriptions.keys())
                .allSatisfy(key -> assertThat(said).as(key).contains(SchemaDescriptions.of(key)));
    }

    private static String words(MatchResult description) {
        return description.group(1).replaceAll(" Form: .*", "").replace("\\\"", "\"");
    }

    @Test
    void a_description_has_the_german_term() {
        assertThat(SlaSchema.of(Agreement.class))
                .contains("\"description\": \"How long before that day notice must be given (Kündigungsfrist)."
                        + " Form: a period such as P3M or P1Y.\"");
    }

    @Test
    void there_is_none_of_what_is_no_document() {
        assertThatThrownBy(() -> SlaSchema.of(String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "java.lang.String: no document has this type; expected one of Agreement, AgreementDraft,"
                                + " FunnelNumbers, Lead, BusinessCalendar, Scorecard, HistoryScorecard, Forecast, CrmMapping, ImportProfile, Plan, DueList, Exclusions, Breakdown");
    }
}
