package org.closedloop.sla.examples.scorecard.terminal;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the blocks: German for every kind of German, else English. */
final class Words {

    private final ResourceBundle bundle;

    Words(Locale locale) {
        // A bundle of its own for each language: asking for a locale would fall back on the machine's.
        String language = locale.getLanguage().equals("de") ? "de" : "en";
        this.bundle = ResourceBundle.getBundle(Words.class.getName() + "_" + language, Locale.ROOT);
    }

    /** The word; what stands for {@code {}} in it comes from the arguments, in their order. */
    String say(String key, Object... arguments) {
        String word = bundle.getString(key);
        for (Object argument : arguments) {
            int place = word.indexOf("{}");
            word = word.substring(0, place) + argument + word.substring(place + 2);
        }
        return word;
    }
}
