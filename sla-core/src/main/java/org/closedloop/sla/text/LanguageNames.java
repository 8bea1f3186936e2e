package org.closedloop.sla.text;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Formats and parses names of languages, such as {@code German (de-CH)}. */
public final class LanguageNames {

    private final PhraseBundle words;

    LanguageNames(PhraseBundle words) {
        this.words = words;
    }

    /** The name of a language with its tag; only the tag if the language has no name in this bundle. */
    public String of(Locale language) {
        String key = "language." + language.getLanguage();
        String tag = language.toLanguageTag();
        return words.keys().contains(key) ? words.say(key) + " (" + tag + ")" : tag;
    }

    /** The language of a name, of a tag, or of a name with its tag. */
    public Optional<Locale> parse(String text) {
        String tag = text.endsWith(")") ? text.substring(text.lastIndexOf('(') + 1, text.length() - 1) : text;
        Locale read = Locale.forLanguageTag(tag);
        if (read.toLanguageTag().equalsIgnoreCase(tag) && Spelling.isSame(of(read), text)) {
            return Optional.of(read);
        }
        return Stream.of(Locale.GERMAN, Locale.ENGLISH)
                .filter(language -> Spelling.isSame(words.say("language." + language), text))
                .findFirst();
    }
}
