package org.closedloop.sla.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Characters are a missing value exactly if their text is one. */
class BlankCharactersLawsTest {

    private static final BlankWords USUAL = BlankWords.of(ExportFormat.standard());
    private static final BlankWords STATED = BlankWords.of(ExportFormat.builder()
            .nulls(Set.of("keine", "\u00fcber", "\u0130i"))
            .putNullsOf("p", Set.of("select"))
            .build());

    @Property(tries = 1000)
    void characters_are_blank_if_their_text_is(@ForAll("texts") String text, @ForAll("texts") String before) {
        char[] chars = (before + text + before).toCharArray();

        for (BlankWords words : Set.of(USUAL, STATED)) {
            for (String property : Set.of("p", "q")) {
                assertThat(words.isBlank(property, chars, before.length(), before.length() + text.length()))
                        .isEqualTo(words.isBlank(property, text));
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "",
                "null",
                "NULL",
                "NuLl",
                "n/a",
                "-",
                "--",
                "#N/A",
                "none",
                "nonE ",
                " nil",
                "\u00a0-",
                "keine",
                "KEINE",
                "\u00dcber",
                "\u00fcber",
                "\u0130i",
                "i\u0307i",
                "\u212aeine",
                "select",
                "Select",
                "selected",
                "\u2013",
                "\u2060",
                "kein Wert",
                "web");
        return Arbitraries.oneOf(words, Arbitraries.strings().ofMaxLength(5));
    }
}
