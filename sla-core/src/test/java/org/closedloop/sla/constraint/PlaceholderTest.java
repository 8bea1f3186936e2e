package org.closedloop.sla.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTest {

    @ParameterizedTest
    @CsvSource({
        "[NAME], [NAME]",
        "[firma], [firma]",
        "[name des vertriebs], [name des vertriebs]",
        "[1. datum], [1. datum]",
        "[österreich], [österreich]",
        "' [firma]\n', [firma]",
        "{{firma}}, {{firma}}",
        "${firma}, ${firma}",
        "represented by [NAME SALES], [NAME SALES]",
        "represented by {{name}}, {{name}}",
    })
    void finds_a_whole_text_in_brackets_and_a_capitalized_one_within_a_text(String text, String placeholder) {
        assertThat(Placeholder.in(text)).contains(placeholder);
        assertThat(Placeholder.allIn(text)).containsExactly(placeholder);
        assertThat(Placeholder.isFilledIn(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme [sic]",
                "[sic] Acme",
                "[sic] [sic]",
                "[1]",
                "[]",
                "[ ]",
                "[Text](https://example.org)",
                "[firma",
                "{firma}"
            })
    void asides_footnotes_and_links_are_not_placeholders(String text) {
        assertThat(Placeholder.in(text)).isEmpty();
        assertThat(Placeholder.allIn(text)).isEmpty();
        assertThat(Placeholder.isFilledIn(text)).isTrue();
    }

    @Test
    void finds_all_placeholders_of_a_text() {
        assertThat(Placeholder.allIn("[NAME], [sic], for {{firm}}")).containsExactly("[NAME]", "{{firm}}");
    }
}
