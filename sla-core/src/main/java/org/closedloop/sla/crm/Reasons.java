package org.closedloop.sla.crm;

import java.util.Locale;
import java.util.ResourceBundle;

/** Tells issues in words. */
final class Reasons {

    private final ResourceBundle words;

    private Reasons(ResourceBundle words) {
        this.words = words;
    }

    /** A bundle of its own for each language: asking for a locale would fall back on the default one. */
    static Reasons in(Locale locale) {
        String language = locale.getLanguage().equals("de") ? "de" : "en";
        return new Reasons(ResourceBundle.getBundle(Reasons.class.getName() + "_" + language, Locale.ROOT));
    }

    String explain(ImportIssue issue) {
        return words.getString(issue.getReason().getCode());
    }
}
