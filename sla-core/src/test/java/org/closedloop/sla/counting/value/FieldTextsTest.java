package org.closedloop.sla.counting.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values of fields, given as text or as bytes within a larger buffer. */
class FieldTextsTest {

    private final FieldTexts fields = new FieldTexts();

    @ParameterizedTest(name = "''{0}'' is one of ''{1}'' and ''Acme AG'': {2}")
    @CsvSource({
        "Acme,      Acme,      true",
        "Acme AG,   Acme,      true",
        "Acm,       Acme,      false",
        "Acme A,    Acme,      false",
        "acme,      Acme,      false",
        "Bcme,      Acme,      false",
        "Acmf,      Acme,      false",
        "A,         A,         true",
        "Müller AG, Müller AG, true",
        "Müller,    Müller AG, false",
        "Müller AG, Müller,    false",
        "Möller,    Müller,    false",
        "Muller,    Müller,    false",
        "Müller,    Muller,    false",
        "名,         名,         true",
        "名前,        名,         false"
    })
    void a_value_as_text_or_as_bytes_is_compared_as_a_whole(String value, String other, boolean same) {
        byte[] buffer = ("<" + value + ">").getBytes(StandardCharsets.UTF_8);
        String[] values = {other, "Acme AG"};
        fields.add("text", value);
        fields.add("bytes", buffer, 1, buffer.length - 1);

        assertThat(fields.isOneOf("text", values)).isEqualTo(same);
        assertThat(fields.isOneOf("bytes", values)).isEqualTo(same);
        assertThat(fields.get("text")).isEqualTo(value);
        assertThat(fields.get("bytes")).isEqualTo(value);
        assertThat(fields.isOneOf("bytes", values)).isEqualTo(same);
    }

    @Test
    void a_field_that_is_filled_has_no_known_value_and_another_one_none() {
        fields.addFilled("email");

        assertThat(fields.isFilled("email")).isTrue();
        assertThat(fields.get("email")).isNull();
        assertThat(fields.isOneOf("email", new String[] {"a@b.example"})).isFalse();
        assertThat(fields.isFilled("company")).isFalse();
        assertThat(fields.get("company")).isNull();
        assertThat(fields.isOneOf("company", new String[] {"Acme"})).isFalse();
    }

    @Test
    void a_lead_can_have_any_number_of_fields() {
        for (int i = 0; i < 40; i++) {
            byte[] buffer = ("value " + i).getBytes(StandardCharsets.UTF_8);
            fields.add("text " + i, "text of " + i);
            fields.add("bytes " + i, buffer, 6, buffer.length);
        }

        for (int i = 0; i < 40; i++) {
            assertThat(fields.get("text " + i)).isEqualTo("text of " + i);
            assertThat(fields.get("bytes " + i)).isEqualTo("" + i);
        }
        fields.clear();
        assertThat(fields.isFilled("text 0")).isFalse();
    }
}
