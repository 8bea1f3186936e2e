package org.closedloop.sla.examples.scorecard.terminal;

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
    }
}
