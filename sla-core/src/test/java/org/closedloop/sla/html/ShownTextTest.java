package org.closedloop.sla.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTextTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "plain  text,plain  text",
                "\"a\u0000b\",a␀b",
                "\"a\nb\tc\",a␊b␉c",
                "a\u007Fb,a␡b",
                "a\u0085b,a[U+0085]b",
                "\"a\u00A0\",a[U+00A0]",
                "a\u202Eb,a[U+202E]b",
                "a\u200Bb,a[U+200B]b",
                "Zoë 👩\u200D💻,Zoë 👩\u200D💻"
            })
    void shows_invisible_characters(String text, String shown) {
        assertThat(ShownText.of(text)).isEqualTo(shown);
    }
}
