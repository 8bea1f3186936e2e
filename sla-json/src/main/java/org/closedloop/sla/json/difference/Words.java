package org.closedloop.sla.json.difference;

import java.util.Locale;
import java.util.ResourceBundle;
import org.closedloop.sla.constraint.VisibleText;

/** Tells changes in words of one language. */
final class Words {

    private static final Words ENGLISH = new Words("en");
    private static final Words GERMAN = new Words("de");

    private final ResourceBundle texts;

    private Words(String language) {
        // A bundle of its own for each language: asking for a locale would fall back on the default one.
        this.texts = ResourceBundle.getBundle(Words.class.getName() + "_" + language, Locale.ROOT);
    }

    /** German for de, de-CH and its like; English for every other. */
    static Words in(Locale locale) {
        return locale.getLanguage().equals("de") ? GERMAN : ENGLISH;
    }

    String none() {
        return texts.getString("none");
    }

    String explain(Change change) {
        String place = change.getClause() == 0
                ? texts.getString("head")
                : texts.getString("clause") + " " + change.getClause();
        String direction = change.getDirection()
                .map(way -> " (" + texts.getString(way.name()) + ")")
                .orElse("");
        return VisibleText.of(place + ", " + change.getPath() + ": " + what(change) + direction);
    }

    private String what(Change change) {
        String from = change.getFrom().orElse("");
        String to = change.getTo().orElse("");
        return switch (change.getKind()) {
            case ADDED -> texts.getString("ADDED") + " " + to;
            case REMOVED -> texts.getString("REMOVED") + " " + from;
            case CHANGED -> from + " → " + to;
            case REORDERED -> texts.getString("REORDERED") + " " + from + " → " + to;
        };
    }
}
