package org.closedloop.sla.examples.scorecard.language;

import java.util.Locale;
import java.util.ResourceBundle;

/** The languages in which the application has texts. */
public enum TextLanguage {
    /** For every locale that is not German. */
    ENGLISH("en"),
    /** For German locales of any country. */
    GERMAN("de");

    private final String code;

    TextLanguage(String code) {
        this.code = code;
    }

    /** Returns German for German locales, and English for all others. */
    public static TextLanguage of(Locale locale) {
        return locale.getLanguage().equals(GERMAN.code) ? GERMAN : ENGLISH;
    }

    /** Returns the language code, such as {@code en}. */
    public String code() {
        return code;
    }

    /** Returns the resource bundle {@code NAME_en} or {@code NAME_de}, where {@code NAME} is the name of the class. */
    public ResourceBundle bundle(Class<?> owner) {
        // The name includes the language, because a lookup by locale falls back to the default locale.
        return ResourceBundle.getBundle(owner.getName() + "_" + code, Locale.ROOT, owner.getClassLoader());
    }
}
