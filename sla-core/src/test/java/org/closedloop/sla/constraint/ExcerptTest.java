package org.closedloop.sla.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

    @ParameterizedTest
    @CsvSource({
        "Überschrift, 8, Übers...",
        "Überschrift, 11, Überschrift",
        "Überschrift, 3, ...",
        "ab\uD83D\uDE00cde, 7, ab\uD83D\uDE00cde",
        "ab\uD83D\uDE00cdef, 6, ab...",
        "ab\uD83D\uDE00cdef, 7, ab\uD83D\uDE00...",
        "'', 3, ''"
    })
    void never_splits_a_surrogate_pair(String text, int most, String excerpt) {
        assertThat(Excerpt.of(text, most, "...")).isEqualTo(excerpt);
    }

    @ParameterizedTest
    @CsvSource({
        "\uD83D, \uFFFD",
        "\uDE00, \uFFFD",
        "a\uD83Db, a\uFFFDb",
        "\uDE00\uD83D, \uFFFD\uFFFD",
        "\uD83D\uD83D\uDE00, \uFFFD\uD83D\uDE00",
        "\uD83D\uDE00, \uD83D\uDE00",
        "a, a"
    })
    void replaces_unpaired_surrogates(String text, String whole) {
        assertThat(Excerpt.whole(text)).isEqualTo(whole);
        assertThat(Excerpt.isWhole(text)).isEqualTo(text.equals(whole));
    }

    @Property
    void an_excerpt_has_at_most_the_given_length_and_is_encodable(
            @ForAll @Chars({'a', '\uD83D', '\uDE00'}) String text, @ForAll @IntRange(min = 1, max = 20) int most) {
        String excerpt = Excerpt.of(text, most, "…");

        assertThat(excerpt).hasSizeLessThanOrEqualTo(most);
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(excerpt)).isTrue();
        assertThat(Excerpt.of(excerpt, most, "…")).isEqualTo(excerpt);
    }

    @Test
    void refuses_a_length_shorter_than_the_mark() {
        assertThatThrownBy(() -> Excerpt.of("text", 2, "..."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("excerpt: must have room for '...', but is of 2 characters at most");
    }
}
