package org.closedloop.sla.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlagTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true",
                "TRUE",
                "True",
                "t",
                "T",
                "1",
                "1.0",
                "-1",
                "on",
                "yes",
                "Y",
                "y",
                "Ja",
                "j",
                "WAHR",
                "VRAI",
                "oui",
                "vero",
                "s\u00ed",
                "S\u00cc",
                "VERDADERO",
                " true ",
                "\u00a0t",
                "checked"
            })
    void reads_texts_for_true(String text) {
        assertThat(FlagText.read(text)).contains(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "false",
                "FALSE",
                "False",
                "f",
                "F",
                "0",
                "0.0",
                "off",
                "no",
                "N",
                "n",
                "Nein",
                "FALSCH",
                "FAUX",
                "non",
                "FALSO",
                " 0 ",
                "unchecked"
            })
    void reads_texts_for_false(String text) {
        assertThat(FlagText.read(text)).contains(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "perhaps", "2", "-0", "10", "tr", "1,0", "won"})
    void returns_nothing_for_texts_that_are_not_flags(String text) {
        assertThat(FlagText.read(text)).isEmpty();
    }
}
