package org.closedloop.sla.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DetailPhraseTest {

    private static final Locale SWISS = Locale.forLanguageTag("de-CH");
    private static final List<String[]> ARGUMENTS =
            List.of(new String[] {}, new String[] {"1"}, new String[] {"1", "2"}, new String[] {"1", "2", "3"});

    @ParameterizedTest
    @EnumSource
    void has_words_of_its_own_in_each_language(DetailPhrase phrase) {
        IssueDetail detail = phrase.with((Object[]) ARGUMENTS.get(phrase.arguments()));
        String english = detail.explain(Locale.ENGLISH);
        String german = detail.explain(Locale.GERMAN);

        assertThat(english).isNotBlank().doesNotContain("{").isNotEqualTo(german);
        assertThat(german).isNotBlank().doesNotContain("{").isEqualTo(detail.explain(SWISS));
        assertThat(detail.explain(Locale.FRENCH)).isEqualTo(english);
        assertThat(detail.getPhrase()).contains(phrase);
    }

    @Test
    void explains_an_argument_in_its_own_language() {
        IssueDetail detail = DetailPhrase.MOST_RECORDS.with(1200, 1300, DetailPhrase.NO_OBJECT);

        assertThat(detail.explain(Locale.ENGLISH)).isEqualTo("1200 of 1300 records: not an object");
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
        assertThat(detail.getPhrase()).isEmpty();
    }

    @Test
    void shows_its_arguments_in_its_text() {
        assertThat(DetailPhrase.TOO_DEEP.with(100)).hasToString("TOO_DEEP[100]");
    }

    @Test
    void shows_dots_in_place_of_arguments() {
        assertThat(DetailPhrase.TOO_DEEP.explain(Locale.ENGLISH)).isEqualTo("deeper than ... levels");
        assertThat(DetailPhrase.MOST_RECORDS.explain(Locale.GERMAN)).isEqualTo("... von ... Datensätzen: ...");
    }

    @Test
    void is_complete_without_arguments_if_it_has_none() {
        assertThat(DetailPhrase.NO_ID.with()).isSameAs(DetailPhrase.NO_ID);
    }

    @ParameterizedTest(name = "{0} with {1} arguments")
    @CsvSource({"NO_ID, 1", "TOO_DEEP, 0", "TOO_DEEP, 2", "FOREIGN_TYPE, 1", "MOST_RECORDS, 2"})
    void refuses_another_number_of_arguments(DetailPhrase phrase, int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> phrase.with((Object[]) ARGUMENTS.get(number)))
                .withMessage(
                        "detail phrase %s: number of arguments must be %d, but was %d",
                        phrase, phrase.arguments(), number);
    }

    @Test
    @SuppressWarnings("NullAway") // Callers without NullAway can pass null.
    void refuses_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> DetailPhrase.TOO_DEEP.with((Object) null))
                .withMessage("value");
    }

    @ParameterizedTest
    @CsvSource({"holds: spreadsheet-serial, SPREADSHEET_SERIAL", "holds: epoch-seconds,", "format.timePatterns,"})
    void is_found_for_the_help_of_a_time_reading(String help, DetailPhrase phrase) {
        IssueDetail detail = DetailPhrase.ofHelp(help);

        assertThat(detail.getPhrase()).isEqualTo(Optional.ofNullable(phrase));
        assertThat(detail.explain(Locale.ENGLISH))
                .isEqualTo(phrase == null ? help : "a spreadsheet's serial number of a day");
    }
}
