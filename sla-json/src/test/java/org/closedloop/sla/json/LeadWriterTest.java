package org.closedloop.sla.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.closedloop.sla.funnel.Lead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LeadWriterTest {

    private static final Lead LEAD = Lead.builder().id("7").build();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final LeadWriter writer = LeadWriter.to(out);

    static Stream<Arguments> halves() {
        return Stream.of(
                Arguments.of(LEAD.withId("7\uDE00"), "lead '7\uFFFD': /id"),
                Arguments.of(LEAD.withSource("Web \uD83D"), "lead '7': /source"),
                Arguments.of(
                        Lead.builder().id("7").putField("company", "\uD83D AG").build(), "lead '7': /fields/company"),
                Arguments.of(
                        Lead.builder().id("7").putField("comp\uD83D", "AG").build(), "lead '7': /fields/comp\uFFFD"),
                Arguments.of(Lead.builder().id("7").priority("\uDE00").build(), "lead '7': /priority"));
    }

    @ParameterizedTest
    @MethodSource("halves")
    void refuses_half_of_a_character_by_lead_and_field_and_goes_on(Lead lead, String place) throws IOException {
        assertThatThrownBy(() -> writer.write(lead))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(place + " has half a character, which UTF-8 cannot carry");

        writer.write(LEAD);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("{\"id\":\"7\"}\n");
    }

    @Test
    void writes_both_halves_of_a_pair() throws IOException {
        writer.write(LEAD.withSource("\uD83D\uDE00"));

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("{\"id\":\"7\",\"source\":\"\uD83D\uDE00\"}\n");
    }

    @Test
    void writes_many_in_their_order_as_one_by_one() throws IOException {
        List<Lead> leads = IntStream.range(0, 40_000)
                .mapToObj(i -> LEAD.withId("L-" + i).withSource("W\u00E4b " + i % 7))
                .toList();
        ByteArrayOutputStream oneByOne = new ByteArrayOutputStream();
        LeadWriter each = LeadWriter.to(oneByOne);
        for (Lead lead : leads) {
            each.write(lead);
        }

        writer.writeAll(leads);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(oneByOne.toString(StandardCharsets.UTF_8));
    }

    @Test
    void takes_an_escape_in_a_text_for_what_it_is() throws IOException {
        writer.write(LEAD.withSource("\\uD83D"));

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("{\"id\":\"7\",\"source\":\"\\\\uD83D\"}\n");
    }

    @Test
    void of_many_names_the_one_that_cannot_be_written() {
        assertThatThrownBy(() -> writer.writeAll(List.of(LEAD, LEAD.withId("8").withSource("Web \uD83D"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lead '8': /source has half a character, which UTF-8 cannot carry");
    }
}
