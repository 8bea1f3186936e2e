package org.closedloop.sla.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlankWordsTest {

    private static final BlankWords STANDARD = BlankWords.of(ExportFormat.standard());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t",
                "\u00a0",
                "\u200b",
                "null",
                "NULL",
                "Null",
                " null ",
                "\u00a0NULL\u202f",
                "(null)",
                "<null>",
                "[NULL]",
                "nil",
                "None",
                "NaN",
                "NaT",
                "<NA>",
                "undefined",
                "\\N",
                "#N/A",
                "#NV",
                "#NULL!",
                "#REF!",
                "#BEZUG!",
                "#VALUE!",
                "#DIV/0!",
                "(No value)",
                "(Kein Wert)",
                "(blank)",
                "(empty)",
                "-",
                "--",
                "\u2013",
                "--None--",
                "-None-",
                "[not provided]",
                "(not set)",
                "(none)",
                "N/A",
                "n/a",
                "n.a.",
                "k.A."
            })
    void knows_the_words_for_no_value(String word) {
        assertThat(STANDARD.isBlank("LeadSource", word)).isTrue();
        assertThat(STANDARD.isBlankId("Id", word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "nullable", "no", "nobody", "null null", "Select", "Unknown", "Web", "n", "x-", "#1", "NA!"
            })
    void other_texts_are_values(String text) {
        assertThat(STANDARD.isBlank("LeadSource", text)).isFalse();
        assertThat(STANDARD.isBlankId("Id", text)).isFalse();
    }

    @Test
    void na_is_a_missing_id_and_may_be_a_region() {
        assertThat(STANDARD.isBlankId("Id", "NA")).isTrue();
        assertThat(STANDARD.isBlank("region", "NA")).isFalse();
    }

    @Test
    void the_words_of_the_format_replace_the_default_words() {
        BlankWords words = BlankWords.of(
                ExportFormat.builder().nulls(Set.of("Keine Angabe", "NA")).build());

        assertThat(words.isBlank("source", "keine angabe")).isTrue();
        assertThat(words.isBlank("source", "na")).isTrue();
        assertThat(words.isBlank("source", "null")).isFalse();
        assertThat(words.isBlankId("Id", "null")).isFalse();
        assertThat(words.isBlank("source", " ")).isTrue();
    }

    @Test
    void a_format_can_define_no_words() {
        BlankWords words = BlankWords.of(ExportFormat.builder().nulls(Set.of()).build());

        assertThat(words.isBlank("source", "none")).isFalse();
        assertThat(words.isBlank("source", "")).isTrue();
    }

    @Test
    void a_format_can_define_further_words_for_one_property() {
        BlankWords words = BlankWords.of(ExportFormat.builder()
                .putNullsOf("Lead Source", Set.of("Select"))
                .build());

        assertThat(words.isBlank("Lead Source", "select")).isTrue();
        assertThat(words.isBlank("Lead Source", "null")).isTrue();
        assertThat(words.isBlank("City", "Select")).isFalse();
    }
}
