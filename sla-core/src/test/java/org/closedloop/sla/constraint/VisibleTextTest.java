package org.closedloop.sla.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTextTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Zürich 1\u00A0200\u202FCHF,Zürich 1\u00A0200\u202FCHF",
                "\"a\u001b[0m\u0000\",a␛[0m␀",
                "\"a\r\nb\tc\",a␍␊b␉c",
                "a\u007F\u009Bb,a␡[U+009B]b",
                "a\u202Eb\u2066\u200F,a[U+202E]b[U+2066][U+200F]",
                "a\u2028\u2029b,a[U+2028][U+2029]b",
                "a\uD800b,a[U+D800]b",
                "👩\u200D💻,👩\u200D💻"
            })
    void shows_what_is_invisible(String text, String visible) {
        assertThat(VisibleText.of(text)).isEqualTo(visible);
    }

    @Property
    void a_visible_text_is_returned_unchanged(@ForAll String text) {
        String visible = VisibleText.of(text);

        assertThat(visible.codePoints()).allMatch(VisibleText::isVisible);
        assertThat(VisibleText.of(visible)).isSameAs(visible);
    }

    @Test
    void arguments_are_visible_texts_and_numbers() {
        assertThat(VisibleText.ofArguments("a\u0000", 7L, 'b')).containsExactly("a␀", 7L, "b");
    }
}
