package org.closedloop.sla.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DetailPhraseTest {

    private static final Locale SWISS = Locale.forLanguageTag("de-CH");

    @ParameterizedTest
    @EnumSource
    void has_words_of_its_own_in_each_language(DetailPhrase phrase) {
        String english = phrase.with("1", "2", "3").explain(Locale.ENGLISH);
        String german = phrase.with("1", "2", "3").explain(Locale.GERMAN);

        assertThat(english).isNotBlank().doesNotContain("{").isNotEqualTo(german);
        assertThat(german)
                .isNotBlank()
                .doesNotContain("{")
                .isEqualTo(phrase.with("1", "2", "3").explain(SWISS));
        assertThat(phrase.with("1", "2", "3").explain(Locale.FRENCH)).isEqualTo(english);
    }

    @Test
    void explains_an_argument_in_its_own_language() {
        IssueDetail detail = DetailPhrase.MOST_RECORDS.with(1200, 1300, DetailPhrase.NO_OBJECT);

        assertThat(detail.explain(Locale.ENGLISH)).isEqualTo("1200 of 1300 records: no object");
        assertThat(detail.explain(Locale.GERMAN)).isEqualTo("1200 von 1300 Datensätzen: kein Objekt");
    }

    @Test
    void is_equal_with_equal_arguments() {
        assertThat(DetailPhrase.TOO_DEEP.with(100)).isEqualTo(DetailPhrase.TOO_DEEP.with("100"));
        assertThat(DetailPhrase.TOO_DEEP.with(100)).isNotEqualTo(DetailPhrase.TOO_DEEP.with(10));
        assertThat(DetailPhrase.TOO_DEEP.with(100)).isNotEqualTo(DetailPhrase.LONG_NUMBER.with(100));
    }

    @Test
    void a_text_is_the_same_in_each_language_and_has_no_half_characters() {
        IssueDetail detail = IssueDetail.of("a\uD83D");

        assertThat(detail.explain(Locale.GERMAN)).isEqualTo("a\uFFFD").isEqualTo(detail.explain(Locale.ENGLISH));
        assertThat(detail).hasToString("a\uFFFD");
    }

    @Test
    void shows_its_arguments_in_its_text() {
        assertThat(DetailPhrase.TOO_DEEP.with(100)).hasToString("TOO_DEEP[100]");
    }
}
