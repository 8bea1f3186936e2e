package org.closedloop.sla.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The messages of issues are complete in both languages. */
class IssueBundlesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");
    private static final ResourceBundle ENGLISH = bundle("en");
    private static final ResourceBundle GERMAN = bundle("de");

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("org.closedloop.sla.crm.IssueMessages_" + language, Locale.ROOT);
    }

    static Stream<String> keys() {
        return ENGLISH.keySet().stream().sorted();
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(GERMAN.keySet()).isEqualTo(ENGLISH.keySet());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void both_languages_have_the_same_placeholders(String key) {
        assertThat(placeholders(GERMAN.getString(key))).isEqualTo(placeholders(ENGLISH.getString(key)));
    }

    private static Set<String> placeholders(String message) {
        return PLACEHOLDER
                .matcher(message)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource
    void a_phrase_has_as_many_placeholders_as_arguments(DetailPhrase phrase) {
        assertThat(placeholders(ENGLISH.getString("detail." + phrase))).hasSize(phrase.arguments());
    }
}
