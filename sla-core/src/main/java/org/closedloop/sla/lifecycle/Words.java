package org.closedloop.sla.lifecycle;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Tells points to be agreed in words of one language. */
final class Words {

    private final ResourceBundle texts;

    Words(Locale locale) {
        // A bundle of its own for each language: asking for a locale would fall back on the default one.
        String language = locale.getLanguage().equals("de") ? "de" : "en";
        this.texts = ResourceBundle.getBundle(Words.class.getName() + "_" + language, Locale.ROOT);
    }

    String explain(OpenPoint point) {
        return new MessageFormat(texts.getString(point.getKind().name()), Locale.ROOT)
                .format(new Object[] {point.getPath(), point.getSaid(), point.getPeriod()});
    }
}
