package org.closedloop.sla.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Maßnahmen,        massnahmen,      true
            ßa,               SSA,             true
            «Lead»,           “lead”,          true
            „Lead“,           Lead,            false
            two  blanks,      two\u00a0blanks, true
            Öffnung,          öffnung,         true
            Öffnung,          Offnung,         false
            MQL,              SQL,             false
            Target,           Targets,         false
            '',               ' ',             false
            '',               '',              true
            1. Purpose,       2. Purpose,      false
            """)
    void texts_are_the_same_if_their_words_are(String one, String other, boolean same) {
        assertThat(Spelling.isSame(one, other)).isEqualTo(same);
        assertThat(Spelling.isSame(other, one)).isEqualTo(same);
    }
}
