package org.closedloop.sla.json.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamePatternsTest {

    @ParameterizedTest
    @CsvSource({
        "Won, value.won",
        "Closed Won, value.won",
        "closed-won (Sales Pipeline), value.won",
        "6 - Closed Won, value.won",
        "Abgeschlossen und gewonnen, value.won",
        "Closed Lost, value.lost",
        "Closed-Lost to Competition, value.lost",
        "Verloren, value.lost",
    })
    void knows_values_of_won_and_lost_deals(String value, String entry) {
        assertThat(NamePatterns.fits(entry, value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Not won",
                "To be won",
                "Won - pending",
                "Won back",
                "Could be won",
                "Nicht gewonnen",
                "Noch nicht verloren",
                "Lost contact",
                "Negotiation: price lost",
                "Not lost"
            })
    void a_value_with_further_words_is_not_an_outcome(String value) {
        assertThat(NamePatterns.fits("value.won", value)).isFalse();
        assertThat(NamePatterns.fits("value.lost", value)).isFalse();
    }
}
