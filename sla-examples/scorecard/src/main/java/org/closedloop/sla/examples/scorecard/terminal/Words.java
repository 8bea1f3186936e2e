package org.closedloop.sla.examples.scorecard.terminal;

<<<<<<< HEAD
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
=======
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.closedloop.sla.evaluation.Verdict;

/** The words of the text scorecard in one language. */
final class Words {

    private final ResourceBundle words;

    Words(Locale locale) {
        // A bundle of its own for each language: asking for a locale would fall back on the default one.
        String language = locale.getLanguage().equals("de") ? "de" : "en";
        this.words = ResourceBundle.getBundle(Words.class.getName() + "_" + language, Locale.ROOT);
    }

    String say(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), Locale.ROOT).format(arguments);
    }

    String verdict(Verdict verdict) {
        return symbol(verdict) + " " + words.getString("verdict." + verdict);
    }

    static String symbol(Verdict verdict) {
        return switch (verdict) {
            case MET -> "✔";
            case MISSED -> "✘";
            case AT_RISK -> "▲";
            case ON_TRACK -> "●";
            case UPCOMING -> "·";
            case NO_DATA -> "?";
        };
>>>>>>> 44998774db783a2360afa025259d7ad892548edf
    }
}
